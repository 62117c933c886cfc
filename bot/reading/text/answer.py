"""What was read as plain values, the words it came from, and the stretches that were not used."""

from collections.abc import Iterator
from typing import Any

from bot.domain.read import Read, Span, Stretch
from bot.domain.situation import MOST_PAYERS
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.tokens.surface import Surface
from bot.reading.text.tokens.tokens import Token

_ORDER = (
    "project", "as_of", "currency", "partial", "artifact", "license", "steward", "monthly_cost", "reserves",
    "runway_months_stated", "payers", "paid_people", "volunteers", "key_people", "paying_users_share", "revenue_plan",
    "next_training_run", "signals",
)  # fmt: skip
_PROVES = ("The text says each of these facts; whether it is so, a text alone can't show.",)
_LACKS = (
    "Only plain statements are read; what is denied, hoped for, rumoured or asked makes no fact.",
    "The payers and signals of a text are those that it names, not all there are.",
)


def answer(
    ledger: Ledger, found: list[Sentence], seen: Surface, currency: str | None, behind: int | None = None
) -> Read:
    """Everything read as one answer; ``currency`` is that of its amounts, ``behind`` where the text goes on unread."""
    situation: dict[str, Any] = {}
    origins: list[tuple[str, Origin]] = []
    for fact, value in ledger.facts.items():
        if fact in ledger.clashes:
            continue
        if fact.startswith("run."):
            situation.setdefault("next_training_run", {})[fact[4:]] = value
            origins.append((f"next_training_run.{fact[4:]}", ledger.origins[fact]))
        else:
            situation[fact] = value
            origins.append((fact, ledger.origins[fact]))
    kept = [p for p in ledger.payers if p.told and not p.over][:MOST_PAYERS]
    if sum(p.share or 0 for p in kept) > 1.01:  # type: ignore[misc]
        for payer in kept:
            payer.share = None
    for payer in kept:
        amount = payer.values.pop("amount", None)
        if isinstance(amount, Amount) and amount.currency not in (None, currency):
            payer.values.pop("monthly", None)
    if kept:
        situation["payers"] = told = [p.plain() for p in kept]
        for number, (payer, values) in enumerate(zip(kept, told, strict=True)):
            origins += [(f"payers[{number}].{n}", origin) for n, origin in payer.origins.items() if n in values]
    if ledger.signals:
        situation["signals"] = sorted(ledger.signals)
        origins += [(f"signals[{n}]", ledger.signals[s]) for n, s in enumerate(situation["signals"])]
    partial = [name for name in ("payers", "signals") if name in situation]
    if partial:
        situation["partial"] = partial
    if currency and situation and (_has_money(found) or not _SUMS.isdisjoint(situation)):
        situation["currency"] = currency
    ordered = {key: situation[key] for key in _ORDER if key in situation}
    unread = [*_unread(found, seen), *_rest(seen, behind)]
    return Read(ordered, "text", _spans(origins, seen), tuple(unread), _PROVES, _LACKS)


_SUMS = frozenset(("monthly_cost", "reserves"))


def _has_money(found: list[Sentence]) -> bool:
    return any(t.kind == "money" for s in found for t in s.tokens)


def _spans(origins: list[tuple[str, Origin]], seen: Surface) -> tuple[Span, ...]:
    places: dict[tuple[int, int], tuple[list[str], list[str]]] = {}
    for path, origin in origins:
        tokens = origin.sentence.tokens[origin.start : origin.end] or origin.sentence.tokens[:1]
        first = tokens[0].start
        place = seen.given(first), seen.given(max(first, tokens[-1].end - 1)) + 1
        paths, notes = places.setdefault(place, ([], []))
        paths.append(path)
        if origin.note:
            notes.append(origin.note)
    return tuple(
        Span(start, end, tuple(paths), "; ".join(notes)) for (start, end), (paths, notes) in sorted(places.items())
    )


def _unread(found: list[Sentence], seen: Surface) -> Iterator[Stretch]:
    for sentence in found:
        for start, end in sentence.segments:
            tokens: list[Token] = sentence.tokens[start:end]
            if True in sentence.used[start:end] or all(t.kind in ("mark", "line") for t in tokens):
                continue
            first, last = tokens[0].start, tokens[-1].end
            if first >= last:
                continue  # words that a layout stands for, and nobody wrote
            yield Stretch(seen.given(first), seen.given(last - 1) + 1, seen.text[first:last])


def _rest(seen: Surface, behind: int | None) -> Iterator[Stretch]:
    """What stands behind all that is read of a text that is too long."""
    rest = "" if behind is None else seen.text[behind:].rstrip()
    if behind is not None and rest:
        yield Stretch(seen.given(behind), seen.given(behind + len(rest) - 1) + 1, rest)
