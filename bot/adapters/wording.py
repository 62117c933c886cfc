"""Filters of the templates: how numbers, names and words are written in the language that is spoken. Nothing here knows
what it is written for."""

import re
from typing import Any, Literal

from bot.adapters.tongue import N_, day, ngettext, number, pgettext, say, spoken
from bot.domain import tongue
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
    return tongue.word(spoken(), name)


def figure(value: float) -> str:
    """A number with all of its digits, thousands separated."""
    return number(value, 0 if value == int(value) else len(f"{value:.4f}".rstrip("0").partition(".")[2]))


def signed(number: int) -> str:
    """A number with its sign: +3, -2 with a true minus, 0."""
    return f"+{number}" if number > 0 else f"\N{MINUS SIGN}{-number}" if number < 0 else "0"


def percent(thousandths: int) -> str:
    """Thousandths as a percentage, without a fraction that is nothing."""
    return say("{number} %", number=number(thousandths / 10))


def money(amount: float, currency: str | None) -> str:
    """An amount with thousands separated, and its currency if it is known."""
    text = number(amount, 0 if amount == int(amount) else 2)
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


def within(title: str) -> str:
    """A title inside a sentence. Where nouns are written large, as in German, it stays as it is."""
    return lower_first(title) if spoken().language == "en" else title


def upper_first(text: str) -> str:
    """A sentence's first letter large."""
    return text[:1].upper() + text[1:]


def months_words(count: int, kind: Literal["", "full"] = "") -> str:
    """A number of months as it is read: ``1 month``, ``8 full months``."""
    if count == 0:
        return say("less than a month")
    if kind == "full":
        return ngettext("{count} full month", "{count} full months", count)
    return ngettext("{count} month", "{count} months", count)


def refs(numbers: list[int]) -> str:
    """Numbers of sources as they stand behind a fact: [1, 4]."""
    return esc(f"[{', '.join(map(str, numbers))}]") if numbers else ""


def span(years: list[int]) -> str:
    """Years from and to as they are read."""
    return str(years[0]) if years[0] == years[-1] else say("{first} to {last}", first=years[0], last=years[-1])


def one(kind: str) -> str:
    """The word for one entry of a kind."""
    return pgettext("kind", ONE[kind])


ONE = {
    "theses": "thesis", "patterns": "pattern", "cases": "case", "actions": "action", "scenarios": "scenario",
    "costs": "cost", "terms": "term", "sources": "source",
}  # fmt: skip


ALL = {
    "theses": N_("All theses"), "patterns": N_("All patterns"), "cases": N_("All cases"), "actions": N_("All actions"),
    "scenarios": N_("All scenarios"), "costs": N_("All costs"), "terms": N_("All terms"), "sources": N_("All sources"),
}  # fmt: skip


def kinds(kind: str) -> str:
    """A kind of entry as a heading."""
    return pgettext("kind", kind.capitalize())


def assessments(count: int) -> str:
    """So many assessments."""
    return ngettext("{count} assessment", "{count} assessments", count)


def drafts(count: int) -> str:
    """So many drafts."""
    return ngettext("{count} draft", "{count} drafts", count)


def places(count: int) -> str:
    """So many places in which somebody uses the bot."""
    return ngettext("{count} place", "{count} places", count)


def holdings(held: Any, set_off: bool = False) -> str:
    """What is held of somebody, with its numbers set off or not."""
    many = [
        assessments(held.assessments),
        drafts(held.drafts),
        ngettext("{count} voice", "{count} voices", held.voices),
    ]
    made = dict(zip(("assessments", "drafts", "voices"), map(bold, many) if set_off else many, strict=True))
    if held.voices:
        return say("{assessments} and {drafts}, and {voices} on posted cards", **made)
    return say("{assessments} and {drafts}", **made)


def bold(text: str) -> str:
    """A count with its number set off."""
    return re.sub(r"\d[\d.,]*", r"**\g<0>**", text, count=1)


_EFFORTS = {"low": N_("low effort"), "medium": N_("medium effort"), "high": N_("high effort")}


def effort(degree: str) -> str:
    """How much effort an action takes."""
    return say(_EFFORTS[degree])


def degree(name: str) -> str:
    """A degree of effort by itself."""
    return pgettext("effort", name)


def refusal(sentence: str) -> str:
    """A refusal as it is told: it comes as a finished English sentence, and is known by its form."""
    tongue = spoken()
    said, _, typed = sentence.partition(" What you typed: ")
    told = tongue.retell("refusal", said)
    return tongue.pgettext("refusal", "{a} What you typed: {b}", a=told, b=typed) if typed else told


def called(name: str, kind: str) -> str:
    """What a command or an option is called."""
    return pgettext(kind, name)


FILTERS: dict[str, Any] = {
    "refs": refs, "span": span, "months": months_words, "one": one,
    "esc": esc, "esc_lines": esc_lines, "words": words, "signed": signed, "percent": percent, "money": money,
    "lower_first": lower_first, "upper_first": upper_first, "within": within, "kinds": kinds, "day": day,
    "number": number, "figure": figure, "assessments": assessments, "drafts": drafts, "places": places, "bold": bold,
    "holdings": holdings, "effort": effort, "degree": degree, "called": called, "refusal": refusal,
}  # fmt: skip
