"""Codes by which one who gives keeps a grant: ``NIH (No. U54EB020405, Mobilize)``."""

from bot.reading.text.tokens.tokens import Token

_MOST = 60
_LONG = 5
_TELLS = frozenset(
    "$ € £ ¥ % until till through ends ending ended from to by per month months year years eur usd gbp pays "
    "paid".split()
)
"""Words and marks of an aside that tells more than a code."""


def without_codes(tokens: list[Token]) -> list[Token]:
    """The tokens without the asides that hold nothing but the code of a grant and what that is called."""
    made, i = list[Token](), 0
    while i < len(tokens):
        end = _aside(tokens, i) if tokens[i].form == "(" else 0
        if not end:
            made.append(tokens[i])
        i = end or i + 1
    return made


def _aside(tokens: list[Token], i: int) -> int:
    """The index after an aside that begins here and holds a code, 0 where it is none."""
    coded = False
    for at in range(i + 1, min(i + _MOST, len(tokens))):
        token = tokens[at]
        if token.form == ")":
            return at + 1 if coded else 0
        if token.form in _TELLS or token.form == "(" or token.kind in ("line", "date"):
            return 0
        coded = coded or _is_code(token)
    return 0


def _is_code(token: Token) -> bool:
    """``U54EB020405``, ``101092990``: whether a token is long, with digits, and no sum that is told in thousands."""
    said = str(token.value)
    if token.kind == "number":
        return len(said) > _LONG and said.isdigit()
    return token.kind in ("word", "other") and len(said) > _LONG and said[0] != "@" and sum(map(str.isdigit, said)) > 2
