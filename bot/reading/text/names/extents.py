"""How far a name of words with a capital goes: ``University of Tartu``, ``Marks & Spencer``, ``Île-de-France``."""

from itertools import takewhile

from bot.reading.text.names.capitals import GIFTS, acronym, capital, legal
from bot.reading.text.names.offices import MATTERS, for_what, lower_tail, matters, of_whom
from bot.reading.text.names.sources import BY_FIRST
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import NO_NAMES, OF_WORDS, ORGANISATIONS

_MOST_WORDS, _MOST_OF_LETTERS, _FEW = 6, 13, 4


def extent(tokens: list[Token], i: int) -> int:
    """The index after the capital words that belong together from here."""
    end = i + 1
    for _ in range(_MOST_WORDS - 1):
        if end >= len(tokens):
            break
        if step := _step(tokens, i, end):
            end += step
        elif reach := _two_matters(tokens, end) or _more_matters(tokens, i, end):
            end = reach
        elif tokens[end].kind == "word" and (reach := lower_tail(tokens, end)):
            return reach
        else:
            break
    return end + legal(tokens, end)


def _more_matters(tokens: list[Token], i: int, end: int) -> int:
    return matters(tokens, end) if any(t.form in OF_WORDS for t in tokens[i : end - 1]) else 0


def _step(tokens: list[Token], i: int, end: int) -> int:
    """How many tokens from here go on with a name that began before, 0 where none does."""
    if _is_one_more(tokens, end):
        return 1
    if _is_joined(tokens, end) or _is_of(tokens, i, end):
        return 2
    return 3 if _of_the(tokens, end) else 4 if _hyphened(tokens, end) else for_what(tokens, i, end)


def _is_one_more(tokens: list[Token], end: int) -> bool:
    """Whether a word of a name stands here."""
    token = tokens[end]
    if of_a_country(token) or of_a_product(tokens, end):
        return True
    if not capital(token) or _stops(tokens, end):
        return False
    return token.form not in NO_NAMES or token.form in _ALSO_IN_NAMES or _leads_on(tokens, end)


def _is_joined(tokens: list[Token], end: int) -> bool:
    """``Marks & Spencer``, ``Otterlog, Inc.``, ``Kahle/Austin``: whether a mark joins what follows to a name."""
    if _belongs(tokens, end) or _two_families(tokens, end) or of_whom(tokens, end):
        return True
    if tokens[end].form not in ("&", "-"):
        return False
    forms = [t.form for t in tokens[end - 1 : end + 2]]
    if forms == ["co", "-", "op"]:
        return True
    if forms[0] in ("r", "q") or len(forms) < 3:
        return False  # "R&D", "Q&A"
    apart = forms[1] == "-" and not (tokens[end].glued and tokens[end + 1].glued)
    return capital(tokens[end + 1]) and not apart


def _is_of(tokens: list[Token], i: int, end: int) -> bool:
    """``University of Tartu``, ``Institut für Geologie``: whether a body is told by its place or its matter."""
    if tokens[end].form not in ("of", "for", "de", "des", "für", "del", "do") or end + 1 >= len(tokens):
        return False
    general = [t.form for t in tokens[end - 3 : end]] == ["directorate", "-", "general"]
    body = general or tokens[end - 1].form in OF_WORDS
    return capital(tokens[end + 1]) and (body or _of_where(tokens, i, end))


def by_letters(tokens: list[Token], i: int) -> int:
    """The index after a name whose first letters stand behind it, else 0: ``Society for Aid and Trade (SAT)``."""
    ahead = tokens[i : i + _MOST_OF_LETTERS] if capital(tokens[i]) else []
    if "(" not in [t.form for t in ahead[_FEW:]]:
        return 0
    row = list(takewhile(lambda t: t.kind == "word" or t.form == ",", ahead))
    short = tokens[i + len(row) : i + len(row) + 3]
    told = len(row) >= _FEW and [t.form for t in short[::2]] == ["(", ")"] and acronym(short[1])
    return i + len(row) if told and short[1].form == "".join(t.form[0] for t in row if capital(t)) else 0


def _of_where(tokens: list[Token], i: int, end: int) -> bool:
    """``Ministry of Culture of Estonia``, ``Digital Research Alliance of Canada``: whether a body is told by where."""
    said = {t.form for t in tokens[i:end]}
    return tokens[end].form == "of" and (tokens[end - 1].form in _BODIES or ("of" in said and bool(said & OF_WORDS)))


_BODIES = frozenset(
    "alliance chamber port union federation league confederation guild association network order church congress "
    "parliament senate commonwealth duchy diocese archives library museum orchestra fund foundation trust company "
    "consortium".split()
)
"""What is often called by its place or its people: ``Port of Tyne``, ``Chamber of Notaries``."""


def _two_matters(tokens: list[Token], i: int) -> int:
    """``Science and Technology Program``: the end of an office whose two matters are joined, 0 where it is none."""
    row = list(takewhile(capital, tokens[i + 1 : i + _FEW])) if tokens[i].form in ("and", "&") else []
    at = max((n for n, t in enumerate(row, 1) if t.form in ORGANISATIONS), default=0)
    return i + at + 1 if at > 1 and tokens[i - 1].form in MATTERS and any(t.form in MATTERS for t in row[:at]) else 0


def _hyphened(tokens: list[Token], i: int) -> bool:
    """``Île-de-France``, ``Stoke-on-Trent``: whether small words with hyphens join a name."""
    row = tokens[i : i + 4]
    return len(row) == 4 and row[0].form == row[2].form == "-" and all(t.glued for t in row) and capital(row[3])


def _of_the(tokens: list[Token], i: int) -> bool:
    """``Ministry of the Interior``: whether an office goes on with what it is for."""
    office = tokens[i - 1].form in ("ministry", "department")
    return (
        office and [t.form for t in tokens[i : i + 2]] == ["of", "the"] and capital(tokens[min(i + 2, len(tokens) - 1)])
    )


def _leads_on(tokens: list[Token], i: int) -> bool:
    """``Advanced Research Projects Agency``: whether a common word with a capital is followed by an office's last."""
    row = list(takewhile(capital, tokens[i + 1 : i + _FEW]))
    return capital(tokens[i - 1]) and any(t.form in ORGANISATIONS for t in row)


_TAILS = frozenset("financial rail signals works storage travel one hosting press service union board done".split())
_ALSO_IN_NAMES = ORGANISATIONS | _TAILS
"""Common words that are the end of many a company's name."""


def of_a_country(token: Token) -> bool:
    """``Wikimedia DE``, ``Brightwater AS``: the letters of a country or of a company's form behind a name."""
    return token.kind == "word" and str(token.value) in _LETTERS


def of_a_product(tokens: list[Token], i: int) -> bool:
    """``Redwing DB``, ``Tansy GPU``: capitals behind a name that say what it does, not what is given of it."""
    following = tokens[i + 1].form if i + 1 < len(tokens) else ""
    return (
        tokens[i].kind == "word"
        and str(tokens[i].value) in _PRODUCTS
        and not tokens[i].glued
        and following not in _AMOUNTS_OF
        and following not in BY_FIRST
    )


_PRODUCTS = frozenset("DB SQL GPU OCR OS JS UI API CLI CMS CRM TTS ASR IDE XR VR ML LLM GIS CI RPC SDK".split())
_AMOUNTS_OF = frozenset("hours time nodes node clusters cluster minutes runners costs bill bills budget grant".split())


_LETTERS = frozenset("UK DE CH FR NL EU US USA AI IT HQ AS SE SA NV".split())


def _belongs(tokens: list[Token], i: int) -> bool:
    """``Otterlog, Inc.``, ``Polder-1``: whether a mark joins the form of a company or a number to a name."""
    if tokens[i].form == ",":
        return legal(tokens, i + 1)
    return (
        tokens[i].form == "-"
        and tokens[i].glued
        and tokens[i + 1 : i + 2] != []
        and (tokens[i + 1].glued and tokens[i + 1].kind == "number")
    )


def _two_families(tokens: list[Token], i: int) -> bool:
    """``Kahle/Austin Foundation``, ``the Kahle/Austin money``: whether a stroke joins two names of one giver."""
    row = tokens[i - 1 : i + 3]
    if len(row) < 4 or row[1].form not in "/–" or not (row[1].glued and row[2].glued and capital(row[2])):
        return False
    gift = row[3].form in GIFTS and not (acronym(row[0]) or acronym(row[2]))
    return gift or (capital(row[3]) and row[3].form in ORGANISATIONS)


def _stops(tokens: list[Token], end: int) -> bool:
    return (
        tokens[end].form in BY_FIRST
        and tokens[end].form not in ORGANISATIONS
        and len(BY_FIRST[tokens[end].form][0][0]) == 1
    )


_SMALL = frozenset("de da do del du des la l' d'".split())
_OF_MATTERS = frozenset("fonds fondo fundo conseil consejo conselho institut instituto agence agencia agência".split())
"""What in French, Spanish and Portuguese is called by what it is for, and where."""


def prefixed(tokens: list[Token], i: int) -> int:
    """``a fundação Lemann``: a small word for an organisation and the capital words after it."""
    at = i + 1
    inner = MATTERS | _SMALL if tokens[i].form in _OF_MATTERS else _SMALL
    while at < len(tokens) and tokens[at].form in inner and at < i + 5:
        at += 1
    end = extent(tokens, at) if at < len(tokens) and capital(tokens[at]) and tokens[at].form not in NO_NAMES else 0
    return max(end, matters(tokens, end)) if end and tokens[i].form in OF_WORDS else end
