"""Filters of the templates: how numbers, names and words are written. Nothing here knows what it is written for."""

import re
from typing import Any

from bot.domain.fields import visible

_MARKDOWN = re.compile(r"([\\`*_~|<>\[\]()#])")
_LINE_START = re.compile(r"^(\s*)([-+>]|\d+\.)(?=\s)", re.MULTILINE)


def esc(text: object) -> str:
    """Somebody's text as Markdown that shows exactly that text: no markup, no mention, nothing invisible."""
    plain = visible(str(text)).replace("\r", " ")
    return _LINE_START.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\1", plain)).replace("@", "@\N{WORD JOINER}")


def esc_lines(lines: list[str]) -> str:
    """Some sentences in a row, each escaped."""
    return esc(" ".join(lines))


def words(name: str) -> str:
    """A name of the vocabulary as it is read."""
    return name.replace("_", " ")


def signed(number: int) -> str:
    """A number with its sign: +3, -2 with a true minus, 0."""
    return f"+{number}" if number > 0 else f"\N{MINUS SIGN}{-number}" if number < 0 else "0"


def percent(thousandths: int) -> str:
    """Thousandths as a percentage, without a fraction that is nothing."""
    return f"{thousandths / 10:g} %"


def money(amount: float, currency: str | None) -> str:
    """An amount with thousands separated, and its currency if it is known."""
    text = f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
    return f"{text} {currency}" if currency else text


def bar(thousandths: int, width: int = 10) -> str:
    """A part of the whole as a row of blocks."""
    full = min(width, (thousandths * width + 500) // 1000)
    return "█" * full + "░" * (width - full)


def range_bar(low: int, score: int, high: int, width: int = 25) -> str:
    """The score on a line from 0 to 100, with its interval; as wide as a phone shows in one line."""
    at = [round(x * (width - 1) / 100) for x in (low, score, high)]
    line = ["━" if at[0] <= i <= at[2] else "─" for i in range(width)]
    line[at[0]], line[at[2]], line[at[1]] = "├", "┤", "●"
    return f"0 {''.join(line)} 100"


def runway_bar(least: int, most: int, horizon: int, width: int = 25) -> str:
    """The months that the cash lasts, surely and perhaps, on a line up to the horizon."""
    sure, perhaps = (min(width, -(-months * width // horizon)) for months in (least, most))
    return f"0 {'█' * sure}{'▒' * (perhaps - sure)}{'░' * (width - perhaps)} {horizon}"


def lower_first(text: str) -> str:
    """A sentence to go on with: its first letter small."""
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """A sentence's first letter large."""
    return text[:1].upper() + text[1:]


def months_words(count: int, kind: str = "") -> str:
    """A number of months as it is read: ``1 month``, ``8 full months``."""
    if count == 0:
        return "less than a month"
    return " ".join(filter(None, (str(count), kind, "month" if count == 1 else "months")))


def refs(numbers: list[int]) -> str:
    """Numbers of sources as they stand behind a fact: [1, 4]."""
    return esc(f"[{', '.join(map(str, numbers))}]") if numbers else ""


def span(years: list[int]) -> str:
    """Years from and to as they are read."""
    return str(years[0]) if years[0] == years[-1] else f"{years[0]} to {years[-1]}"


def one(kind: str) -> str:
    """The word for one entry of a kind."""
    return {"theses": "thesis"}.get(kind, kind.removesuffix("s"))


FILTERS: dict[str, Any] = {
    "refs": refs, "span": span, "months": months_words, "one": one,
    "esc": esc, "esc_lines": esc_lines, "words": words, "signed": signed, "percent": percent, "money": money,
    "lower_first": lower_first, "upper_first": upper_first,
}  # fmt: skip
