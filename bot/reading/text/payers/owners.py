"""Which figures of a sentence are a payer's, and whose."""

import re
from datetime import date

from bot.domain.situation import MOST_PAYERS
from bot.reading.text.payers.ends import until_of
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.wholes import of_the_whole
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.tokens.table_lists import USES
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES

MOST = 2 * MOST_PAYERS
FIGURES = frozenset(("money", "share", "date", "span"))


_FIGURE_FILL = frozenset(
    "d' los las nos nuestros unserer unseres of costs the our budget income all it about around roughly approx some "
    "nearly almost ~ ≈ currently comes come "
    "from by via through are is with on "
    "monthly money total funding 's which revenue that in a an for turnover spending expenses ( = : paid covered "
    "funded provided <R> <D> "
    "von durch aus der den das par des de du del da do por pelo pela mit to each month year worth some vem vêm viene "
    "vienen provient viennent kommt kommen stammt stammen es "
    "sont sind son são ist das dos della da "
    "what we spend spent they it owe to received was were drawn derived derives stems flows met borne "
    "single small large lo la paga pagan financia zahlt zahlen bezahlt trägt paient paie finance "
    "big private individual anonymous corporate local main recurring monthly paid the this these those one two several "
    "gets get got ) vom beim zum zur zu last fiscal income's receipts earned being made up consists consisted "
    "comprised".split()
) | CLASSES["WHOLE"]  # fmt: skip
_LINK = frozenset(
    "d' vom to by from via through are is von durch aus par por de des do da del pelo pela of : = sind "
    "sont son são ist paga pagan financia zahlt zahlen bezahlt trägt paient paie finance".split()
)


def comes_from(sentence: Sentence, mention: Mention, figures: list[int], owner: dict[int, Mention | None]) -> bool:
    """Whether a figure comes from a named payer in so many words."""
    return any(
        owner[i] is mention
        and i < mention.start
        and any(f in _LINK - {"is", "are", "of", ":"} for f in sentence.forms(i + 1, mention.start))
        for i in figures
    )


_RESTS = (["the", "rest"], ["the", "remainder"], ["the", "balance"], ["the", "other"])
FOR_EACH = (["x"], ["×"], ["@"], ["each"], ["je"], ["à"], ["paying"])


def drop_fees(sentence: Sentence, owner: dict[int, Mention | None]) -> None:
    """What each of many pays (``214 members at 9 a month``) is not what they pay together."""
    for i in owner:
        before = sentence.forms(i - 1, i)
        mention = owner[i]
        many = mention is None or mention.named is None
        apiece = sentence.forms(i + 1, i + 2) in (["each"], ["apiece"])
        apiece = apiece or _by_heads(sentence, i, mention) or (many and "each" in sentence.forms(i - 6, i))
        if sentence.tokens[i].kind == "money" and (
            apiece or (many and (before in FOR_EACH or sentence.forms(i - 2, i) == ["<K>", "at"]))
        ):
            owner[i] = None


_HEADS = frozenset("subscribers members users customers".split())
_MOST_OF_ONE = 200


def _is_fee(sentence: Sentence, i: int, mention: Mention | None) -> bool:
    """``Membership: 60 a year``: whether so little is what one pays for it."""
    value = sentence.tokens[i].value
    named = mention is not None and mention.source is not None and mention.source.phrase.startswith("membership")
    return named and isinstance(value, Amount) and value.low < _MOST_OF_ONE


def _by_heads(sentence: Sentence, i: int, mention: Mention | None) -> bool:
    """``members pay 20 a month``: whether so little is what each of many pays."""
    value = sentence.tokens[i].value
    many = mention is not None and mention.source is not None and mention.source.phrase in _HEADS
    if mention is not None and mention.named is None and sentence.forms(i - 3, i) == ["you", "pay", "us"]:
        return True  # a price, told to one who pays it
    return many and sentence.forms(i - 1, i) == ["pay"] and isinstance(value, Amount) and value.low < _MOST_OF_ONE


_TIMES = frozenset("time week weeks hours working".split())
"""What a share is of, when it is of somebody's time."""


_CHANGES = frozenset("increase rise growth decrease decline fall drop reduction cut gain".split())
_RESULTS = frozenset("loss losses profit profits deficit surplus".split())
"""Of what an amount is that a payer made or lost itself."""


def is_figure(sentence: Sentence, i: int) -> bool:
    """Whether a share, an amount, a date or a span may say something of a payer."""
    token = sentence.tokens[i]
    if sentence.used[i] or sentence.blocked[i]:
        return False
    if token.kind == "share" and sentence.forms(i - 1, i) in _FEES and _platform(sentence.tokens[max(i - 2, 0)]):
        return False  # "Patreon takes 8 %"
    if token.kind == "share" and sentence.forms(i + 1, i + 2) in (["subsidiary"], ["daughter"], ["owned"]):
        return False
    if (
        token.kind == "share"
        and sentence.forms(i - 1, i) == ["of"]
        and not _CHANGES.isdisjoint(sentence.forms(i - 2, i))
    ):
        return False  # "an increase of 12 %"
    if token.kind == "share" and sentence.forms(i + 1, i + 2) == ["<R>"]:
        return False  # a rate: "3 percent a year"
    if token.kind == "share":
        beside = i > 0 and sentence.tokens[i - 1].kind == "source"
        if beside and not CLASSES["ENDS"].isdisjoint(sentence.forms(i + 1, i + 2)):
            return False  # "the grant half ends"
        if "mine" in sentence.forms(i - 3, i):
            return False
        if any(f in _TIMES for f in sentence.forms(i + 1, i + 4)):
            return False
        return (
            token.value[0] > 0
            and (sentence.forms(i - 1, i) != ["in"] or not _BROUGHT.isdisjoint(sentence.forms(i - 2, i - 1)))
            and of_the_whole(sentence, i)
        )
    if token.kind == "money":
        of_results = sentence.forms(i - 1, i) == ["of"] and not _RESULTS.isdisjoint(sentence.forms(i - 2, i - 1))
        return not of_results and _OWN_FORTUNES.isdisjoint(sentence.forms(i - 3, i))
    return token.kind in ("date", "span") and until_of(sentence, i, date.min) is not None


_OWN_FORTUNES = frozenset("loss losses profit profits turnover valuation".split())
"""Before an amount these tell of a payer's own affairs."""


def _platform(token: Token) -> bool:
    return token.kind == "name" and token.value.kind == "donations"


_FEES = (["takes"], ["keeps"], ["charges"], ["deducts"], ["skims"], ["withholds"], ["retains"])
_BROUGHT = frozenset("bring brings brought put puts chip chips chipped pitch pitches kick kicks take takes".split())


def _comes_from(gap: list[str]) -> bool:
    """``456k of the 528k you spend in a year comes from one bank, Corvina``."""
    if gap[:2] in (["and", "that"], ["and", "it"], ["and", "this"]):
        gap = gap[1:]
    if len(gap) > 14 or not any(f in ("comes", "come", "came") for f in gap):
        return False
    return (
        _RESTS_SAID.isdisjoint(gap)
        and "and" not in gap
        and "<S>" not in gap
        and ("<M>" not in gap or gap[:2] == ["of", "the"])
    )


_RESTS_SAID = frozenset("rest remainder other others else".split())
_PRICED = frozenset(
    "ate eat eats swallow swallows consume consumes consumed devours cost costs priced kostet kosten coûte "
    "coûtent cuesta cuestan custa custam".split()
)
"""Between a source and an amount these say what it is sold for, not what it brings."""


def owner_of(sentence: Sentence, i: int, found: list[Mention]) -> Mention | None:
    """The mention that a figure belongs to."""
    ahead = next((m for m in found if m.start > i), None)
    behind = next((m for m in reversed(found) if m.end <= i), None)
    around = next((m for m in found if m.start < i < m.end), None)
    if around:
        return around
    kind = sentence.tokens[i].kind
    start, end = sentence.segment(i)
    if not _PART_OF.isdisjoint(sentence.forms(start, i)):
        return _meant(sentence, start, i, found)
    if kind == "money" and sentence.forms(i + 1, i + 2) == ["("] and _broken_down(sentence, i + 2):
        return None
    if kind == "money" and not _SUMS.isdisjoint(sentence.forms(start, min(start + 2, i))):
        return None
    if kind == "money" and ahead and sentence.forms(i + 1, ahead.end + 1) == ["(", "<P>", "<M>"]:
        return None  # "income: 3,000 (A 2,000, B 1,000)"
    if kind in ("date", "span"):
        paying = next((m for m in reversed(found) if m.end <= i and m.pays), None)
        behind = next((m for m in reversed(found) if m.end <= i and (m.pays or m.named)), behind)
        between = sentence.forms(behind.end, i) if behind else []
        parallel = behind is not None and sentence.segment(behind.start)[0] >= behind.start - 1 and behind.end <= i
        parallel = parallel and bool(paying) and all(f in ("<N>", "<M>", "<S>", "until", "till", "to") for f in between)
        if paying and behind and not behind.pays and not parallel and "," not in between and between[:2] not in _RESTS:
            behind = paying
        if behind and (behind.end > start or _follows(sentence, behind, i)):
            return behind
        return ahead if ahead and ahead.start < end and not behind else behind if behind and behind.pays else None
    between = sentence.forms(behind.end, start) if behind else []
    if sentence.tokens[start].form in _RELATIVE and not _AND_ONE.isdisjoint(between[:-1]):
        return None  # "A and one shop that gives 500"
    gap_ahead = sentence.forms(i + 1, ahead.start) if ahead else ["x"] * 9
    if gap_ahead[-1:] == ["<N>"] and gap_ahead != ["<N>"]:
        gap_ahead.pop()  # "half of our income is one conference"
    gap_ahead = _without_role(gap_ahead)
    linked = ahead and (
        gap_ahead[:2] in ([",", "is"], [")", "is"], [",", "comes"], [",", "all"], [",", "mostly"], [",", "entirely"])
        or _comes_from(gap_ahead)
    )
    if linked:
        return ahead
    if behind and behind.pays and behind.end > start and _THROUGH.intersection(gap_ahead):
        return behind  # "A gives 150 a month through B"
    linked = ahead and all(f in _FIGURE_FILL for f in gap_ahead) and any(f in _LINK for f in gap_ahead)
    does = (
        behind and behind.pays and ahead and not ahead.pays and sentence.forms(ahead.start - 1, ahead.start) == ["for"]
    )
    if linked and not does:
        return ahead
    beside = bool(ahead) and (
        not gap_ahead
        or gap_ahead in ([":"], ["("], ["in"], ["-"], ["|"], ["<R>"], ["via"], ["monthly"])
        or (gap_ahead == ["on"] and ahead.named is not None and ahead.named.kind == "donations")
        or (gap_ahead == [","] and len(found) == 1 and sentence.forms(i - 1, i) in _INCOME)
    )
    gap_behind = sentence.forms(behind.end, i) if behind else ["x"] * 9
    priced = kind == "money" and behind and behind.named is None and gap_behind in (["from"], ["for"])
    priced = priced or (gap_behind == [":"] and _is_fee(sentence, i, behind))
    if priced or any(f in _PRICED for f in gap_behind) or (gap_behind == ["is"] and behind and behind.source is None):
        return None
    if ahead and gap_ahead[:4] in (["and", "that", "comes", "from"], ["which", "comes", "from"], ["and", "is", "paid"]):
        return ahead
    if behind and len(gap_behind) <= 3 and behind.end > start:
        return behind if not (beside and gap_behind and gap_behind[-1] in (",", "and")) else ahead
    if beside:
        return ahead
    if behind and behind.end > start:
        return behind
    inside = [m for m in found if start <= m.start < end]
    if len(inside) == 1:
        return inside[0]
    if (
        behind
        and _follows(sentence, behind, i)
        and (kind != "money" or USES.isdisjoint(sentence.forms(i - 1, i)))
        and (behind.named or behind.pays or not _turns(sentence, i) or _that_is(sentence, start, behind))
    ):
        return behind
    return None


def _broken_down(sentence: Sentence, start: int) -> bool:
    """``9k (A 2k, B 7k)``: whether brackets give the parts of the amount before them."""
    inside = sentence.forms(start, start + _FAR)
    return inside[: inside.index(")") if ")" in inside else 0].count("<M>") > 1


_INCOME = ([":"], list[str](), ["income"], ["revenue"])
"""Before an amount that is an entry of its own: ``income: 2k a month, donations``."""
_FAR = 40
_RELATIVE = frozenset(("that", "who", "which"))
_AND_ONE = frozenset(("and", "plus"))
_THROUGH = frozenset(("through", "via"))
_ROLE_NOUNS = frozenset(
    "benefactor source company customer client funder organisation organization giver donor sponsor payer firm "
    "player "
    "backer partner institution body contract ministry foundation bank agency university institute insurer".split()
)


def _without_role(gap: list[str]) -> list[str]:
    """What stands between a figure and a payer, without what the payer is called before its name."""
    for k, form in enumerate(gap[:-1]):
        if form in _ROLE_NOUNS and gap[k + 1] in (",", ":", "(") and all(f in _FIGURE_FILL for f in gap[k + 2 :]):
            return [f for f in gap[:k] if f != "<N>"]
    return gap


_SUMS = frozenset("macht total totalling summe gesamt insgesamt".split())
_PART_OF = frozenset(("bit", "part", "half", "side", "portion", "chunk"))


def _meant(sentence: Sentence, start: int, i: int, found: list[Mention]) -> Mention | None:
    """``the grant part ends in May``: the payer before it of which a word stands beside ``part``."""
    said = sentence.forms(start, i)
    beside = {said[k - 1] for k, form in enumerate(said) if k and form in _PART_OF}
    for mention in found:
        phrase = mention.source.phrase.split() if mention.source else []
        if mention.start < start and beside.intersection(phrase):
            return mention
    return next((m for m in found if start <= m.start < i), None)


def _that_is(sentence: Sentence, start: int, mention: Mention) -> bool:
    """``I do consulting, that's 80 % of my income``: whether what was just said is taken up as a way of earning."""
    said = sentence.forms(start, start + 3)
    return (
        mention.source is not None and said[-2:-1] == ["that"] and said[-1] in ("'s", "is", "makes", "covers", "pays")
    )


def _turns(sentence: Sentence, i: int) -> bool:
    """Whether the segment of a figure begins with a pronoun (``misc 150: that makes 10,500``)."""
    start, _ = sentence.segment(i)
    return any(f in _PRONOUNS for f in sentence.forms(start, min(start + 2, i)))


def _follows(sentence: Sentence, mention: Mention, i: int) -> bool:
    """Whether the segment of a figure goes on about the payer before it: it has no subject of its own."""
    start, _ = sentence.segment(i)
    lead = [f for f in sentence.forms(start, i) if f not in (",", "(", "and", "-", ":", "|", "/", "=", "—", "–")]
    if lead and lead[0] in ("which", "who", "whose") and sentence.tokens[i].kind == "date" and len(lead) <= 9:
        return True
    own = any(
        f in ("we", "i", "our", "costs", "cash", "the") for f in (lead[:-1] if lead[-1:] == ["the"] else lead)[:2]
    )
    return not own and (len(lead) <= 5 or (len(lead) <= 9 and not _PRONOUNS.isdisjoint(lead)))


_THAT_CONTRACT = re.compile(
    r" (?:so|and|but|,) (?:that|this|the) (?:contract|grant|deal|agreement|sponsorship|<K>) "
    r"(?:is|'s|runs|ends|lasts|expires|goes|carries|holds) "
)
"""``another two years, so that contract is good till 2028``."""
_PRONOUNS = frozenset("it they both thats that their this its these he she them sie es er elle elles ils".split())
_NOUNS = frozenset(
    "grant contract award money sponsorship funding deal agreement credits support fellowship vertrag contrat "
    "contrato arrangement commitment stipend pledge renewal subsidy backing förderung finanzierung zuschuss "
    "subvention subvención subvenção bolsa stipendium convention convenio acuerdo acordo accord vereinbarung".split()
)
_LOOSE = frozenset("money support credits funding backing subsidy commitment convention".split())
"""Nouns that without an article may be of anybody, unless a verb follows: ``funding is assured until``."""
_ARTICLES = frozenset("the der die das le la l' el o a this that der ihr ihre".split())
_ROLES = frozenset("company firm sponsor funder payer donor bank agency ministry foundation university city".split())
_GOES_ON = frozenset("is are 's has runs lasts continues assured secured guaranteed confirmed".split())
_PROLONGED = frozenset("renewed extended prolonged committed signed confirmed guaranteed worth".split())
_HELD = frozenset("contract agreement commitment promise signed word".split())
"""``We have a signed contract``, ``we've been assured of that``."""
_LABELS = frozenset(
    "until how pays amount duration ends end commitment term expires expiry basis share monthly renewal valid "
    "bis jusqu'au hasta até laufzeit durée plazo prazo".split()
)
"""Labels of what a payer gives, below its name."""
_TURN = frozenset("and but so still though however also aber und mais et pero y mas e".split())


def refers(sentence: Sentence) -> bool:
    """Whether a sentence is about the payer before it."""
    lead = [
        t.value.phrase if t.kind == "source" else t.form for t in sentence.tokens[:5] if t.kind in ("word", "source")
    ]
    if sentence.tokens and "name" in {t.kind for t in sentence.tokens[:3]}:
        return False
    if _THAT_CONTRACT.search(sentence.tape):
        return True
    if len(lead) > 1 and lead[0] in _TURN:
        lead = lead[1:]
    if not lead:
        return bool(sentence.words) and sentence.words <= {"<M>", "~", "≈", "<D>", "-", "about", "<R>", ":"}
    first, second = lead[0], lead[1] if len(lead) > 1 else ""
    if sentence.tokens[0].kind == "date" and first in ("is", "marks", "will", "ist", "est", "es", "é"):
        return True  # "31 March is the last day"
    if first in _LABELS and " : " in sentence.tape:
        return True
    if first in _NOUNS:
        return first not in _LOOSE or second in _GOES_ON
    if first in ("we", "i"):
        told = second in ("have", "'ve", "got") and (lead[2:3] == ["been"] or not _HELD.isdisjoint(lead[2:]))
        return told and "<P>" not in sentence.words
    if first in ("there", "es", "hay", "há"):
        return any(f in _NOUNS for f in lead[1:])
    return (
        first in _PRONOUNS
        or (first in _ARTICLES and (any(f in _NOUNS for f in lead[1:3]) or second in _ROLES))
        or first in _PROLONGED
        or first in CLASSES["PREP"]
        or first in CLASSES["ENDS"]
    )
