"""Codes by which one who gives keeps a grant: ``NIH (No. U54EB020405, Mobilize)``."""

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.patterns import Pattern

_MOST = 60
_GIFTS = frozenset("grant grants award awards agreement agreements contract contracts project fellowship ref".split())
_LEADS = _GIFTS | {"("}
"""Behind one of these a code stands."""
_NUMBER = frozenset("no nos nr num number numbers id n # ref reference".split())
_SURELY = Pattern(r"(?=(?:.*\d){3})(?=.*[A-Z])(?!Q\d|H\d)(?:[A-Z0-9]+(?:[-/._][A-Z0-9]+)+|[A-Z]+\d+[A-Z]+\d+)")
"""``EP/N006410/1``, ``R01GM070012``: codes that are no sums."""
_LONG, _SHORT = 5, 4
_GIVEN = frozenset("mit gefördert finanziert unterstützt getragen".split())
_TELLS = frozenset(
    "$ € £ ¥ % until till through ends ending ended from to by per month months year years eur usd gbp pays "
    "paid".split()
)
"""Words and marks of an aside that tells more than a code."""


def without_codes(tokens: list[Token]) -> list[Token]:
    """The tokens without the codes of grants, and the asides that hold nothing but one and what it is called."""
    if _LEADS.isdisjoint([t.form for t in tokens]):
        return tokens
    made, i, code = list[Token](), 0, 0
    while i < len(tokens):
        end = 0
        if tokens[i].form == "(":
            end = _aside(tokens, i, i == code) or _initials(tokens, i)
        elif i and tokens[i - 1].form in _GIFTS:
            end = _behind(tokens, i)
        if not end:
            made.append(tokens[i])
        code, i = end, end or i + 1
    return made


def _behind(tokens: list[Token], i: int) -> int:
    """The index after the code that is told of a grant before it: ``grant no. 2016-06119``; 0 where there is none."""
    at = i
    while at < len(tokens) and (tokens[at].form in _NUMBER or (at > i and tokens[at].form in ".:°º")):
        at += 1
    said, end = _run(tokens, at)
    told = at > i and len(said) > 3 and sum(map(str.isdigit, said)) > 2
    told = told or (i > 1 and str(tokens[i - 2].value)[:1].isupper() and _SURELY.fullmatch(said) is not None)
    return end if told else 0


def _run(tokens: list[Token], i: int) -> tuple[str, int]:
    """What is written without a blank from here on, and the index after it."""
    end = i + 1
    while end < len(tokens) and tokens[end].glued and tokens[end].form not in (",", ";", ")", "]", ":", "<L>"):
        end += 1
    end -= end > i + 1 and tokens[end - 1].form == "."
    return "".join(str(t.value) for t in tokens[i:end]), end


def _aside(tokens: list[Token], i: int, behind: bool) -> int:
    """The index after an aside that holds a code, or ``behind`` one the name of a project; 0 where it is none."""
    first = [t.form for t in tokens[i + 1 : i + 3]]
    coded = first in (["ref", ":"], ["ref", "."], ["ref", "no"])
    for at in range(i + 1, min(i + _MOST, len(tokens))):
        token = tokens[at]
        if token.form == ")":
            return at + 1 if coded else 0
        if token.form in _TELLS or token.form == "(" or token.kind in ("line", "date"):
            return 0
        coded |= _is_code(token) or (behind and token.form == "project")
        coded |= not token.glued and _SURELY.fullmatch(_run(tokens, at)[0]) is not None
    return 0


def _initials(tokens: list[Token], i: int) -> int:
    """The index after an aside of letters behind a code: ``No. 11874329 (LH, XD)``, or ``vom BMBF (DLR) gefördert``."""
    end = next((n for n in range(i + 1, min(i + _MOST, len(tokens))) if tokens[n].form == ")"), 0)
    said = [str(t.value) for t in tokens[i + 1 : end] if t.form != ","]
    given = end + 1 < len(tokens) and tokens[end + 1].form in _GIVEN
    held = (given or (i > 0 and _is_code(tokens[i - 1]))) and said != [] and "EU" not in said
    most = _SHORT if given else 3 if len(said) > 1 else 2  # "(NSF)" may be who gives
    return end + 1 if held and all(s.isalpha() and s.isupper() and len(s) <= most for s in said) else 0


def _is_code(token: Token) -> bool:
    """``U54EB020405``, ``101092990``: whether a token is long, with digits, and no sum that is told in thousands."""
    said = str(token.value).replace("_", "")
    if token.kind == "number":
        return len(said) > _LONG and said.isdigit()
    return token.kind in ("word", "other") and len(said) > _LONG and said[0] != "@" and sum(map(str.isdigit, said)) > 2
