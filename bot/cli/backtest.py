"""``whopays backtest``: how well the score ranks known outcomes, printed beside what a rule of thumb reaches."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, ValidationError

from bot import wiring
from bot.cli.output import check_chart, write
from bot.domain.knowledge import Library
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation, read_json
from bot.service.backtest import Backtest, Known, Misjudged, Ranked, backtest, known_outcome

_SHOWN = 5


class _Outcome(BaseModel):
    model_config = ConfigDict(extra="ignore")
    label: str


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore")
    id: str
    situation: dict[str, Any]
    outcome: _Outcome


def run(args: argparse.Namespace) -> int:
    """Prints the comparison for the cases of a file, or for the library's own."""
    check_chart(args.chart)
    engine = wiring.judging().engine
    cases = _read(args.cases) if args.cases else _own(engine.library)
    left_out = {case.id for case in _read(args.without)} if args.without else set[str]()
    cases = [case for case in cases if case.id not in left_out]
    try:
        found = backtest(engine, cases)
    except (ValueError, ZeroDivisionError):
        raise Refused("A backtest needs at least one case in distress and one sustained.") from None
    if args.chart:
        from bot.adapters.backtest_chart import backtest_chart

        write(args.chart, backtest_chart(found))
    if args.format == "json":
        print(json.dumps(asdict(found), indent=2))
        return 0
    for line in _lines(found):
        print(line)
    return 0


def _own(library: Library) -> list[Known]:
    found = [known_outcome(c.id, c.situation, c.outcome) for c in library.cases.values() if c.in_use]
    return [case for case in found if case]


def _read(path: str) -> list[Known]:
    try:
        data = read_json(Path(path).read_bytes(), Path(path).name)
    except OSError as error:
        raise Refused(f"{path} can't be read: {error.strerror}.") from None
    if not isinstance(data, list):
        raise Refused(f"{path} is no list; a list of {{id, situation, outcome}} was expected.")
    rows = cast(list[object], data)
    found = [_known(path, number, row) for number, row in enumerate(rows, 1)]
    return [case for case in found if case]


def _known(path: str, number: int, data: object) -> Known | None:
    where = f"{path}, case {number}"
    try:
        row = _Row.model_validate(data)
    except ValidationError:
        raise Refused(f"{where}: an id, a situation and an outcome with a label are needed.") from None
    if row.outcome.label not in ("distress", "sustained", "open"):
        raise Refused(f'{where}: the label is "{row.outcome.label[:40]}"; known are distress, sustained, open.')
    try:
        situation = parse_situation(row.situation)
    except Refused as error:
        raise Refused(f"{where} ({row.id}): {error}") from None
    if situation.as_of is None:
        raise Refused(f"{where} ({row.id}): the situation has no as_of; a case is a project at a date.")
    return None if row.outcome.label == "open" else Known(row.id, situation, row.outcome.label == "distress")


def _lines(found: Backtest) -> list[str]:
    base = found.score.auc
    return [
        f"{found.cases} cases: {found.distress} in distress, {found.cases - found.distress} sustained.",
        "",
        f"{'AUC (distress above sustained)':42}       95 %",
        _row(found.score),
        *(_row(rule) for rule in found.rules),
        _row(found.logistic),
        "",
        f"Brier score of the bands {found.brier:.3f}; of bands that expect what the other cases came to "
        f"{found.brier_left_out:.3f}; of the base rate alone {found.brier_base:.3f} (0 is best).",
        *(
            f"  {row.band:14} {row.cases:3} cases, {row.distress:3} in distress"
            + (f": {row.distress / row.cases:.0%}, expected {row.expects:.0%}" if row.cases else "")
            for row in found.bands
        ),
        "",
        "One weight a fifth less or more moves the AUC most with:",
        *(f"  {row.pattern:30} {row.auc - base:+.3f}, {row.pairs} pairs change order" for row in found.moved[:_SHOWN]),
        "",
        "Misjudged most, with what the score is made of:",
        *(line for row in found.misjudged for line in _misjudged(row)),
    ]


def _misjudged(row: Misjudged) -> list[str]:
    """A case with its score as a sum, and its weightiest findings."""
    points = " + ".join(f"{name} {points}" for name, points in row.dimensions.items() if points)
    label = "distress" if row.distress else "sustained"
    return [
        f"  {row.id} ({label}) scores {row.score} = {points or 'nothing'}",
        *(f"    {x}" for x in row.findings[:_SHOWN]),
    ]


def _row(ranked: Ranked) -> str:
    return f"{ranked.name:42} {ranked.auc:.2f}  {ranked.low:.2f} to {ranked.high:.2f}"
