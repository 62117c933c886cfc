"""What is left over once all is read: a part of the whole, or what something brings in, that nobody was given. Whoever
the words beside it name is the payer, unless a word speaks against it."""

from decimal import Decimal

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.giving import give
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.payer_figures import ROUNDED, is_figure
from bot.reading.text.payers.unnamed import kind_by_words
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.tokens.table_lists import USES
from bot.reading.text.words.classes import CLASSES, CODE
from bot.reading.text.words.table_unnamed_words import GIVERS, NO_PART, NOT_GIVERS, TAKINGS

Place = tuple[int, int]
"""The tokens of what a payer is called."""
_OTHER = frozenset("other another remaining further last residual final".split())
"""Before a figure: it is one of several parts."""
_FROM = frozenset("from by via through out".split())
_IS = frozenset("is are was were be being = : comes come came arose arises stems derives derived flows flowed".split())
_COMES = frozenset("comes come came arises arose stems derives derived flows".split())
_SMALL = frozenset("a an the our some about roughly around mostly one just simply only barely in up ~ <R>".split())
_EARNS = frozenset(
    "bring brings brought earn earns earned yield yields yielded generate generates generated net nets netted "
    "make makes made raise raises raised".split()
)
_BEFORE_EARNED = _EARNS | _SMALL | {"us"}
_GIVES = _EARNS | frozenset(
    "do does cover covers covered meet meets met pay pays paid provide provides provided contribute contributes "
    "add adds contributed account accounts accounted added supply supplies supplied constitute constitutes "
    "represent represents is are was were".split()
)
_WHOLE = CLASSES["WHOLE"] | frozenset("we spend earn in comes goes what which the our its total that this".split())
_TO = frozenset("to on in at".split())
_OF_THEM = frozenset("of for from by with to <N> about".split())
_PRONOUNS = frozenset("it that this which who those source part share payer contributor pillar item".split())
"""What stands for one who was spoken of before."""
_CHANGES = frozenset(
    "rose fell grew dropped declined shrank rise fall growth drop decline increase increased decrease decreased "
    "down less more lost cut cuts reduce reduced target goal aim ceiling limit if would could should might may "
    "together jointly combined".split()
)
"""Words of a clause that tells of a change, of what might be, or of several at once."""
_NO_PART = _CHANGES | CODE
_SPENDS = _CHANGES | CLASSES["COST"] | CLASSES["SPEND"] | frozenset("loan loans borrow borrowed overdraft owe".split())
_SPENT_ON = CLASSES["SPEND"] | CLASSES["COST"] | USES
_NO_PAYER = _SPENT_ON | frozenset(
    "i we you he she they me us them ours mine yours theirs his hers myself nobody somebody everybody who someone "
    "anyone anybody everyone find people team users wage hosting compute savings saving reserve reserves pocket cash "
    "loan loans debt deficit code work time nothing unknown gap release yet restante restantes restant restants "
    "order demand request measure bis zum zur "
    "am im ab von vom beim aus davon jeweils hasta desde até depuis jusqu par".split()
)
"""Who is named otherwise, what money is spent on, and from where it is taken that nobody gives."""
_BORDERS = frozenset((*NO_PART, *"that because so when while where over at since and".split())) - {"of"}
_FIGURES = frozenset(("<S>", "<M>", "<N>"))
_CALLED = frozenset((*GIVERS, *TAKINGS)) - frozenset(NOT_GIVERS)
_MARKS = ([","], ["and"], ["+"], ["/"], [";"], ["plus"])
_MOST_WORDS, _NEAR, _LEAST = 6, 4, 100
_LONGEST = 300
"""How many tokens of a sentence are gone through: no prose has more."""


def back(sentence: Sentence, i: int, forms: frozenset[str]) -> int:
    """Where the run of these forms begins that ends before a token."""
    while i > 0 and sentence.tokens[i - 1].form in forms:
        i -= 1
    return i


def read_unclaimed(found: list[Sentence], ledger: Ledger) -> None:
    """Notes the payers of what is left over."""
    for sentence in found:
        if sentence.question or id(sentence) in ledger.listed or sentence.words.isdisjoint(_FIGURES):
            continue
        whole = _adds_up(sentence)
        for i, token in enumerate(sentence.tokens[:_LONGEST]):
            if token.kind not in ("share", "money", "number") or sentence.used[i] or sentence.blocked[i]:
                continue
            clause = frozenset(sentence.forms(*sentence.segment(i)))
            if token.kind == "share" and clause.isdisjoint(_NO_PART) and _is_a_part(sentence, i, ledger, whole):
                _claim(sentence, i, ledger, _ahead(sentence, i) or _behind(sentence, i, _GIVES))
            elif token.kind != "share" and _SPENDS.isdisjoint(clause):
                place = _behind(sentence, i, _EARNS) if _is_earned(sentence, i) else None
                _claim(sentence, i, ledger, place or _source_of(sentence, i))


def _adds_up(sentence: Sentence) -> bool:
    """Whether the shares of a sentence are all that there is."""
    here = [t.value[0] for t in sentence.tokens if t.kind == "share"]
    return len(here) > 1 and abs(sum(here) - 1) < ROUNDED


def _is_a_part(sentence: Sentence, i: int, ledger: Ledger, whole: bool) -> bool:
    """Whether a share is one of the parts of the money: it completes them, or is said to be of all of it."""
    if sentence.forms(i - 1, i) == ["'s"]:
        return False  # "X's half of the project"
    value = sentence.tokens[i].value[0]
    said = sum((p.share for p in ledger.payers if p.share), Decimal(0))
    if said + value > 1 + ROUNDED:
        return False
    if said and whole:
        return True
    completes = said + value > 1 - ROUNDED or not _OTHER.isdisjoint(sentence.forms(i - 1, i))
    ahead = sentence.forms(i + 1, i + 2)
    comes = "<K>" in sentence.words and not _COMES.isdisjoint(ahead)
    return is_figure(sentence, i) and ((said > 0 and completes) or ahead == ["of"] or comes)


def _is_earned(sentence: Sentence, i: int) -> bool:
    """``the repair café brings about 60``, ``the café another 60``: whether a sum is what something brings in."""
    verbs = sentence.forms(max(i - _NEAR, back(sentence, i, _BEFORE_EARNED)), i)
    led = sentence.forms(i - 2, i)
    return (
        not _EARNS.isdisjoint(verbs)
        or led[-1:] == ["another"]
        or (led == ["the", "other"] and sentence.tokens[i].kind == "money")
    )


def _source_of(sentence: Sentence, i: int) -> Place | None:
    """``the remaining 70,000 comes from listeners of our podcast``: where a sum comes from."""
    ahead = sentence.forms(i + 1, i + _NEAR)
    other = not _OTHER.isdisjoint(sentence.forms(i - 1, i)) and not (_FROM | _IS).isdisjoint(ahead[:1])
    first = next((k for k, form in enumerate(ahead) if form in _FROM), None)
    summed = sentence.tokens[i].kind == "money" and first is not None and set(ahead[:first]) <= _IS | _SMALL
    return _ahead(sentence, i) if other or summed else None


def _claim(sentence: Sentence, i: int, ledger: Ledger, place: Place | None) -> None:
    """Gives a figure to whoever is named there."""
    mention = _mention(sentence, *place) if place else None
    if mention:
        _count(sentence, i)
        give(sentence, i, ledger.payer(mention, sentence), ledger, None)


def _count(sentence: Sentence, i: int) -> None:
    """Takes a plain number for an amount of the period said before it: ``X gives 2,000 a month, Y another 3,000``."""
    token = sentence.tokens[i]
    sums = [t.value for t in sentence.tokens[:i] if t.kind == "money" and t.value.period]
    if token.kind == "number" and sums and token.value[0] == token.value[1] >= _LEAST:
        token.kind, token.value = "money", Amount(token.value[0], token.value[1], sums[-1].currency, sums[-1].period)


def _ahead(sentence: Sentence, i: int) -> Place | None:
    """Who is named behind a figure: ``30 % comes from a friendly dentist``."""
    tokens, k = sentence.tokens, i + 1
    if sentence.forms(k, k + 1) == ["of"]:
        k += 1
        while k < len(tokens) and tokens[k].form in _WHOLE:
            k += 1
    came = sentence.forms(k + 1, k + 3) == ["in", "as"]
    start, linking = k, _IS | _FROM | _SMALL | ({"as"} if came else set[str]())
    while k < len(tokens) and (tokens[k].form in linking or not _FROM.isdisjoint(sentence.forms(k + 1, k + 3))):
        k += 1
    end = k
    while end < len(tokens) and end - k < _MOST_WORDS and _is_part(sentence, end):
        end += 1
    end = max(k, back(sentence, end, frozenset(("of",))))
    linked = start == i + 1 or not (_IS | _FROM).isdisjoint(sentence.forms(start, k))
    return (k, end) if linked and k < end else None


def _behind(sentence: Sentence, i: int, gives: frozenset[str]) -> Place | None:
    """Who is named before a figure: ``the flea market does the other 15 %``; a pronoun means the one source before."""
    end = back(sentence, i, gives | _SMALL | _OTHER | {"for", "at", "us"})
    if (gives | _OTHER | {",", "(", ":"}).isdisjoint(sentence.forms(end - 1, i)):
        return _listed(sentence, i) if gives is _GIVES else None
    if sentence.forms(end - 1, end) in ([","], ["("], [":"]):
        if not gives.isdisjoint(sentence.forms(end, i)):
            return None  # "the utility, which is pulling out, meets 70 %"
        end -= 1
    if not _PRONOUNS.isdisjoint(sentence.forms(end - 1, end)):
        return _meant(sentence, i)
    start = end
    while start > 0 and end - start < _MOST_WORDS and _is_part(sentence, start - 1):
        start -= 1
    while start < end and sentence.tokens[start].form in _SMALL:
        start += 1
    of_them = back(sentence, start, _OF_THEM)
    if 0 < of_them < start and sentence.tokens[of_them - 1].kind == "source":
        start = of_them - 1  # "a hosted plan for law firms brings in"
    elif not _TO.isdisjoint(sentence.forms(start - 1, start)):
        return None  # "custom models made to order (28 %)"
    return (start, end) if start < end else None


def _listed(sentence: Sentence, end: int) -> Place | None:
    """``dues 17 %, certificates 9 %``: the one called by a word for who or what pays, between a mark and its part."""
    start = end
    while start > 0 and end - start < _NEAR and _is_part(sentence, start - 1):
        start -= 1
    said = end - start < _NEAR and sentence.tokens[end - 1].form in _CALLED
    return (start, end) if said and sentence.forms(start - 1, start) in _MARKS else None


def _meant(sentence: Sentence, i: int) -> Place | None:
    """What a pronoun before a figure means: the one source before it."""
    said = [k for k in range(i) if sentence.tokens[k].kind in ("source", "name") and not sentence.blocked[k]]
    alone = len(said) == 1 and sentence.tokens[said[0]].kind == "source"
    return (said[0], said[0] + 1) if alone else None


def _is_part(sentence: Sentence, i: int) -> bool:
    """Whether a token may be part of what a payer is called."""
    token = sentence.tokens[i]
    called = token.kind in ("source", "name", "rate", "word") and token.form not in _BORDERS
    return not sentence.blocked[i] and (called or token.form in "'-")


def _mention(sentence: Sentence, start: int, end: int) -> Mention | None:
    """The mention of these words: of a source among them, else by what they say; none where they name another."""
    tokens, forms = sentence.tokens[start:end], sentence.forms(start, end)
    if forms == ["<P>"] and sentence.forms(end, end + 1) == ["another"]:
        return Mention(start, end, tokens[0].value, None)
    if not tokens or "<P>" in forms or not _NO_PAYER.isdisjoint(forms):
        return None
    sources = [k for k in range(start, end) if sentence.tokens[k].kind == "source"]
    sources = [k for k in sources if sentence.tokens[k].value.phrase not in ROLES]
    if sources:
        told = next((k for k in sources if sentence.tokens[k].value.kind), sources[0])
        return Mention(told, told + 1, None, sentence.tokens[told].value)
    if forms[-1] in NOT_GIVERS or forms[-1] in _PRONOUNS or not forms[-1].isalpha():
        return None
    name = " ".join(str(t.value) for t in tokens).replace(" 's", "'s").replace(" - ", "-").replace(" ' ", "' ")
    return Mention(start, end, Named(name, kind_by_words(name), False), None, unnamed=True)
