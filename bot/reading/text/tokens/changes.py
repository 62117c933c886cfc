"""Figures that stand for one: the later of two between which something changed, the product of two."""

from dataclasses import replace

from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.tokens.tokens import FORMS, Token
from bot.reading.text.words.classes import CLASSES

_VERBS = frozenset(
    "rose grew fell declined diminished went dropped "
    " increased decreased moved climbed shrank sank cut doubled changed up down raised "
    "reduced lowered rising falling growing gone came".split()
)
_OPEN = frozenset("went gone moved changed".split())
_CHANGED = frozenset(
    "gesunken gestiegen gefallen gewachsen zurückgegangen eingebrochen baissé baissent augmenté augmentent diminué "
    "chuté "
    "progressé cayeron cayó bajaron bajó subieron subió aumentaron aumentó aumentaram aumentou caíram caiu diminuíram "
    "cresceram creció disminuyeron fondu reculé caído bajado subido crecido crescido recuaram cresceu "
    "wachsen wuchsen zugelegt".split()
)
"""By how much something changed is no share of the whole."""
_FIGURES = ("number", "money", "share")
_BEFORE, _SUBJECT = 4, 8


def settled(tokens: list[Token]) -> list[Token]:
    """The tokens without the first figure of ``rose from 2 to 3``, ``from two engineers to one``."""
    if _SETTLES.isdisjoint([t.form for t in tokens]):
        return tokens
    made, i = list[Token](), 0
    while i < len(tokens):
        token = tokens[i]
        if token.form in ("x", "×") and made and _is_product(tokens, i):
            low = made[-1].value[0] * tokens[i + 1].value[0]
            made[-1] = replace(tokens[i + 1], start=made[-1].start, value=(low, low))
            i += 2
            continue
        if token.form in _TO_AN_END and tuple(t.form for t in tokens[i + 1 : i + 4]) in _AN_END:
            had = bool(made) and made[-1].form in ("has", "have", "had", "been")
            form = "ended" if had else _TO_AN_END[token.form]
            made.append(Token("word", token.start, tokens[i + 3].end, form, form))
            i += 4
            continue
        if token.kind == "share" and any(t.form in _CHANGED for t in tokens[max(0, i - _BEFORE) : i + _BEFORE]):
            made.append(replace(token, kind="other"))
            i += 1
            continue
        if token.form == "from" and any(t.form in _VERBS for t in tokens[max(0, i - _BEFORE) : i]):
            later = _later(tokens, i + 1)
            if later:
                at, figure = later
                _say_which_way(made, tokens[i + 1], figure)
                made += [Token("word", token.start, token.end, "to", token.value), figure]
                i = at + 1
                continue
        if token.kind in _FIGURES and (later := _arrow(tokens, i)):
            i = later
            continue
        if token.kind == "number" and made and made[-1].form in _REMAINING:
            token = _remaining(made, token)
        made.append(token)
        i += 1
    return made


def _arrow(tokens: list[Token], i: int) -> int:
    """``4 → 3``, ``7k -> 8k a month``: the index of the figure that an arrow leads to, 0 where none does."""
    forms = [t.form for t in tokens[i + 1 : i + 3]]
    apart = forms[:1] == [":"] and not any(t.glued for t in tokens[i + 1 : i + 3])  # so an arrow is seen
    at = i + 2 if apart else i + 3 if forms in (["-", ">"], ["=", ">"]) else 0
    year = tokens[i].kind == "number" and tokens[i].value[0] > _FIRST_YEAR
    return at if 0 < at < len(tokens) and tokens[at].kind == tokens[i].kind and not year else 0


_FIRST_YEAR = 1900


_TO_AN_END = {"come": "end", "comes": "ends", "came": "ended", "coming": "ending", "draws": "ends", "draw": "end"}
"""``comes to an end`` is one verb: what is said of ending is said of it."""
_AN_END = {("to", "an", "end"), ("to", "a", "close")}
_REMAINING = frozenset("other remaining last final".split())
_SETTLES = frozenset("x × from : - =".split()) | _TO_AN_END.keys() | _REMAINING | _CHANGED
"""One of these is in every text in which two figures stand for one, or words for another."""


def _remaining(before: list[Token], number: Token) -> Token:
    """``90 % ... the other 10``: a number as a share where it makes up the whole with the shares before it."""
    part = number.value[0] / 100
    shares = [t.value[0] for t in before if t.kind == "share"]
    whole = shares and number.value[0] == number.value[1] and sum(shares) + part == 1
    return replace(number, kind="share", form=FORMS["share"], value=(part, part)) if whole else number


def _is_product(tokens: list[Token], i: int) -> bool:
    """Whether people are counted as ``3 x 0.5 FTE``."""
    around = tokens[i - 1 : i + 2]
    counted = [t.form for t in tokens[i + 2 : i + 3]]
    return [t.kind for t in around] == ["number", "word", "number"] and not CLASSES["EMPLOYEE"].isdisjoint(counted)


def _say_which_way(made: list[Token], first: Token, later: Token) -> None:
    """``dues went from 9k to 12k``: two sums say what a verb leaves open, that something rose or fell."""
    verb = next((k for k in range(len(made) - 1, -1, -1) if made[k].form in _OPEN), None)
    if verb is None or len(made) - verb >= _BEFORE or not isinstance(later.value, Amount):
        return
    was = first.value.low if isinstance(first.value, Amount) else first.value[0]
    if CLASSES["COST"].isdisjoint(t.form for t in made[max(0, verb - _SUBJECT) : verb]):
        form = "rose" if was < later.value.high else "fell"
        made[verb] = replace(made[verb], form=form)


def _later(tokens: list[Token], i: int) -> tuple[int, Token] | None:
    """The later figure, and where it stands; of a range (``from 2.6 to 3.2``) its upper end."""
    if i >= len(tokens) or tokens[i].kind not in _FIGURES:
        return None
    first = tokens[i]
    if isinstance(first.value, Amount):
        low, high = first.value.low, first.value.high
    else:
        low, high = first.value
    if low < high:
        value = replace(first.value, low=high) if isinstance(first.value, Amount) else (high, high)
        return i, replace(first, value=value)
    for at in (i + 2, i + 3):
        if at < len(tokens) and tokens[at - 1].form == "to" and tokens[at].kind == first.kind:
            return at, tokens[at]
    return None
