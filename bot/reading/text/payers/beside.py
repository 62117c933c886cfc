"""Who is mentioned beside something and pays nothing by that: one thanked for a patch, an occasion's sponsor."""

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import Source
from bot.reading.text.payers.table_payers_prose import GIFTS, THANKED_FOR
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import COUNTRIES

SPONSORED = Source("sponsorship", "sponsored")
"""What one is by whom something is ``sponsored``."""
CAPITAL_GIVEN = Source("venture_capital", "investor")
"""What one is who led a round."""


def kindless(named: Named | None) -> bool:
    """Whether a name says nothing of the kind of payer."""
    return named is not None and named.kind is None and not any(w in _GIVERS for w in named.name.casefold().split())


_GIVERS = frozenset("foundation stiftung ministry fund trust council university agency commission".split())
THANKS_WORDS = frozenset(
    "thanks thank thanking grateful indebted thx ty danke merci gracias obrigado cheers kudos".split()
)


_NO_MONEY = frozenset(
    "reporting report reports patch patches review reviews reviewing help testing translation translations feedback "
    "pointing catching fixing finding noticing bug bugs fix fixes pr prs contributing code advice answering organising "
    "logo icons artwork design ideas inspiration translating "
    "organizing maintaining merging using packaging packages porting".split()
)


def thanked_for_money(sentence: Sentence, named: Named | None, source: Source | None) -> bool:
    """Whether one who is thanked gave money or machines; somebody unknown may have sent a patch."""
    for_what = next((i for i, f in enumerate(sentence.tokens) if f.form == "for"), -1)
    if (
        for_what >= 0
        and not _NO_MONEY.isdisjoint(sentence.forms(for_what + 1, for_what + 5))
        and sentence.words.isdisjoint(THANKED_FOR)
    ):
        return False
    if named and sentence.words.isdisjoint(THANKED_FOR | GIFTS) and _tells_why(sentence, named):
        return False  # "thanks to X we have new users"
    known = named is not None and (named.known or " " in named.name)
    kin = source is not None and source.phrase.startswith("my ")  # "thanks to my wife"
    return known or (source is not None and not kin) or not sentence.words.isdisjoint(THANKED_FOR | GIFTS)


def _tells_why(sentence: Sentence, named: Named) -> bool:
    at = next((i for i, t in enumerate(sentence.tokens) if t.value is named), 0)
    return sentence.forms(at + 1, at + 2) in (["we"], ["our"], ["it"], ["there"], ["i"], ["you"])


_PRESS = frozenset(
    "npr nrc heise golem lwn reuters ap afp dpa techcrunch verge wired phoronix handelsblatt spiegel guardian bbc cnbc "
    "nyt ft wsj politico axios slashdot hn lobsters zeit faz nzz derstandard standard lemonde elpais "
    "theregister register "
    "échos monde figaro tribune país expansión expresso folha estadão público spectrum golem's "
    "nikkei nos tagesschau forbes sifted theinformation information protocol t3n".split()
)
_OCCASION = frozenset(
    "meeting meetup conference summit hackathon workshop call thread paper article blog forum office "
    "campus talk sprint "
    "protocol standard community users user fork port plugin integration api sdk driver client bindings wrapper "
    "compatibility bug issue committee board jury panel time bundesliga mirror".split()
)
"""What a name before it only tells the place or the matter of."""
_OWN = frozenset(
    "money grant ticket clock share part contribution contract funding support budget payroll agreement award "
    "donation donations gift "
    "sponsorship dime tab bill credits cheque check invoice expense account purse pocket pockets books side half third "
    "quarter payment payments commitment pledge allocation parent deal term stake programme program fund stipend "
    "wallet coffers treasury time hours "
    "backing generosity kindness cash bundle machines servers hardware engineers developers employees staff people "
    "devs team cheques checks salaries help office department division arm".split()
)
"""What is said to be a payer's where it is meant as one."""
_DASHES = frozenset("- — – :".split())


def only_told_of(sentence: Sentence, i: int) -> bool:
    """Whether a name is of a place, of a paper that reports, of an occasion, or of one with other things of its own:
    ``Ekster from Delft``, ``NPR: ...``, ``the Utrecht meeting``, ``Nvidia's revenue``."""
    named, before, after = sentence.tokens[i].value, sentence.forms(i - 2, i), sentence.forms(i + 1, i + 6)
    if _is_a_branch(sentence, i):
        return True
    if not named.known and (before[-1:] == ["in"] or before in (["<P>", "from"], ["based", "near"], ["<P>", "of"])):
        return True
    if before == ["<N>", "of"] and sentence.forms(i - 3, i - 2) in (["no"], ["version"], ["release"]):
        return True  # "no 5.0 of Wombat this year"
    if not _TOLD.isdisjoint(before[-1:]) or (not named.known and {"according", "told"} & {*sentence.forms(i - 3, i)}):
        return True  # "told LWN that", "according to De Tijd"
    by = [f for f in sentence.forms(i - 4, i) if f not in ("the", "roof", "umbrella", "of")]
    if by[-2:] in _HOMES and "who" not in after[:2]:
        return True  # who looks after a project pays for it only where that is said
    funded = after[:1] == ["call"] and before[-1:] == ["("]  # "project Lupa (FCT call 12/2025): award of 90k"
    if after[:1] and after[0] in _OCCASION and "'s" not in after[:1] and not funded:
        return True
    led = [f for f in sentence.forms(i - 3, i) if f != "the"]
    if led[-1:] == ["of"] and led[-2:-1] and led[-2] in _FORTUNES and led[-2] not in ("own", "new"):
        return True  # "the revenue of X"
    if led[-2:] in (["loan", "from"], ["overdraft", "with"], ["loan", "of"]):
        return True
    if after[:2] == ["'s", "<K>"] and sentence.tokens[i + 2].value.kind == "endowment" and _WORTH & set(after[2:3]):
        return True
    if after[:2] == ["<K>", "'s"] and not _FORTUNES.isdisjoint(after[2:4]):
        return True
    if after[:2] == ["'s", "own"] and not _WORK.isdisjoint(after[2:4]):
        return False  # "X's own project"
    if after[:1] == ["'s"] and before[-1:] in (["is"], ["are"]) and (not after[1:] or after[1] in _MARKS):
        return False  # "6k of it is X's"
    if (after[:1] == ["'s"] and not named.known) or (after[:1] == ["'s"] and after[1:2] and after[1] in _FORTUNES):
        what = next((after[1:k] for k, f in enumerate(after) if k and f in _COPULAS), after[1:5])
        return not any(f in _OWN or f in ("<K>", "<M>", "<S>", "<T>") or f in _GIVING for f in what)
    if i <= 2 and set(named.name.casefold().split()) & _PRESS and not _GIVING & set(after[:3]):
        return True
    dateline = i == 0 and after[:1] and after[0] in _DASHES and (named.name.isupper() and not named.known)
    return bool(dateline) and after[1:2] not in (["<M>"], ["<S>"], ["<N>"], ["<D>"], ["<K>"], [":"])


_BRANCHES = frozenset("office division directorate branch faculty college bureau".split())
"""How a name begins that is a part of the body told before it."""


def _is_a_branch(sentence: Sentence, i: int) -> bool:
    """``the Department of Energy, Office of Science``, ``the Ministry of Science, Korea``: whether a name tells a part
    of the body before it, or where that is."""
    before = [f for f in sentence.forms(i - 3, i) if f != "<L>"]
    if sentence.tokens[i].value.known or before[-2:] != ["<P>", ","]:
        return False
    first, *more = sentence.tokens[i].value.name.casefold().split()
    return first in _BRANCHES or (first in COUNTRIES and not more)


_TOLD = frozenset("told tells telling informed assured notified emailed".split())
"""Before a name: it hears of what is told."""
_MARKS = frozenset(", . ; ) ( and too".split())
_HOMES = [
    ["stewarded", "by"],
    ["governed", "by"],
    *([verb, "under"] for verb in ("lives", "sits", "moved", "is", "it")),
]
_WORTH = frozenset("stood stands was is rose fell grew totals totalled amounted".split())
_WORK = frozenset("project product tool library".split())
_COPULAS = frozenset("is was are were has had : will says".split())
_GIVING = frozenset(
    "employs pays pay covers gives funds sponsors hosts lends donates provides contributes finances".split()
)
_FORTUNES = frozenset(
    "revenue revenues profit profits turnover valuation market shares stock sales results earnings headcount billions "
    "balance margins assets portfolio ceo cfo new own".split()
)


_COST_OF = frozenset("cost costs expense expenses price fee".split())
_BODIES = frozenset("board council committee jury panel secretariat presidium".split())


def counted(sentence: Sentence, i: int) -> bool:
    """``the co-op has 90 members``: what another has is no payer, nor is a training that starts."""
    return (
        _is_a_training(sentence, i)
        or _is_said_before(sentence, i)
        or _does(sentence.tokens[i].value.phrase, sentence.forms(i + 1, i + 6))
        or _is_had(sentence, i - (sentence.forms(i - 1, i) == ["paying"]), sentence.tokens[i].value.kind)
    )


def _is_a_training(sentence: Sentence, i: int) -> bool:
    if sentence.tokens[i].value.phrase != "training":
        return False
    begins = sentence.forms(i + 1, i + 2) in _BEGINS or _trains(sentence, i)
    return begins or not _OF_MODELS.isdisjoint(sentence.words)


def _is_said_before(sentence: Sentence, i: int) -> bool:
    """``its thanks to three donors``, who are named next, ``the cost of the annual conference``, what is spent on."""
    before = sentence.forms(i - 16, i)
    lead, on = before[-4:], before[-1:] == ["on"] and before[-2:-1] != ["<K>"]
    if "thanks" in lead and lead[-1] == "<N>" and i + 1 == len(sentence.tokens):
        return True
    if "of" in lead and not _COST_OF.isdisjoint(lead):
        return True
    if not _SPENT.isdisjoint(before) and (on or not _ON_WHAT.isdisjoint(before)):
        return True
    return sentence.tokens[i].value.phrase == "sponsor" and not _MAY.isdisjoint(lead[-1:])


def _does(phrase: str, after: list[str]) -> bool:
    """``members of the board``, ``sponsors can``, ``backers get a sticker``: whether what follows is nothing that those
    do who pay."""
    if after[:1] in (["provider"], ["providers"], ["can"], ["may"], ["could"]):
        return True
    if after[:1] == ["of"] and not _BODIES.isdisjoint(after[1:4]):
        return True
    if after[:1] == ["for"] and phrase.endswith("fee"):
        return True  # what somebody takes for a thing
    if after[:1] in (["get"], ["gets"], ["receive"]) and after[1:2] in _PERKS:
        return True
    if after[:2] in (["go", "to"], ["goes", "to"], ["went", "to"]) and after[2:3] not in _TO_US:
        return True
    return phrase in _DRIVES and not _FAILS.isdisjoint(after[:5])


def _is_had(sentence: Sentence, at: int, kind: str) -> bool:
    """``who has 40 customers``, ``with 40 customers``: whether they are counted as somebody's."""
    before, who = sentence.forms(at - 2, at), sentence.forms(at - 3, at - 2)
    if before == ["with", "<N>"] and not kind:
        return sentence.words.isdisjoint(("contract", "contracts", "agreements", "deals"))
    return before in (["has", "<N>"], ["have", "<N>"]) and who not in (["we"], ["i"], ["project"], [])


def _trains(sentence: Sentence, i: int) -> bool:
    """``training the model``: whether a word says what is done to a model."""
    after = sentence.forms(i + 1, i + 3)
    return after[:1] in (["the"], ["a"], ["our"]) and after[1:] in (["model"], ["next"], ["models"], ["network"])


_PERKS = (["a"], ["an"], ["their"], ["its"], ["the"])
_TO_US = (["us"], ["me"], ["this"])
_DRIVES = frozenset(("crowdfunding", "fundraiser"))
_FAILS = frozenset("fails failed fail falls fell".split())
_OF_MODELS = frozenset("steps epochs tokens checkpoint checkpoints".split())
_SPENT = frozenset("spend spends spent spending dépensé dépensons gastado gastamos ausgegeben ausgeben".split())
_ON_WHAT = frozenset(("pour", "für", "para"))
"""What these go on is no payer."""
_MAY = frozenset("to can you could may would will please".split())
"""Before ``sponsor`` these make a verb of it."""
_BEGINS = (["took"], ["starts"], ["begins"], ["run"], ["runs"], ["costs"], ["takes"])
_BRINGS = frozenset("bring brings brought earn earns earned net nets netted make makes made give gives gave".split())


def brought(sentence: Sentence, i: int) -> bool:
    """``dues bring X 2 million``: whether a name is of whom something brings money."""
    return (
        not _BRINGS.isdisjoint(sentence.forms(i - 1, i))
        and "<K>" in sentence.forms(i - 4, i - 1)
        and sentence.forms(i + 1, i + 2) in (["<M>"], ["<S>"])
    )


_RAISES = frozenset(
    "raises raised raising closes closed secures secured lands landed bags bagged nabs announces announced".split()
)
_ROUNDS = frozenset("seed series round financing funding million venture <M>".split())


def gets(sentence: Sentence, i: int) -> bool:
    """``Hollowcore, maker of Wisp, raises 60M led by Pinnacle``: whether a name is that of one who gets the money."""
    if _RAISES.isdisjoint(sentence.words) or sentence.words.isdisjoint(_ROUNDS):
        return False
    for k in range(i + 1, min(i + 12, len(sentence.tokens))):
        form = sentence.tokens[k].form
        if form in _RAISES:
            row = sentence.forms(k + 1, k + 8)
            return any(f in _ROUNDS for f in row[: row.index(",") if "," in row else None])
        if form in ("by", "from", "and", ";", ":", "led", "<M>") or (
            form in ("<P>", "to") and "," not in sentence.forms(i + 1, k)
        ):
            return False
    return False
