"""Several projects judged side by side, and again with each payer gone from all of them at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from bot.domain.change import Change, RemovePayer
from bot.domain.fields import fold
from bot.domain.portfolio import Exit, Leaning, Portfolio, Standing
from bot.domain.situation import Situation
from bot.engine.assess import Engine
from bot.engine.change import change
from bot.engine.concentration import one_payer
from bot.engine.facts import WHOLE
from bot.engine.funding import Interval, Line
from bot.engine.judged import Judged, judge_funding, zero_cash
from bot.engine.score import coverage, interval


class _Held(NamedTuple):
    """A payer's lines in one project."""

    project: int
    names: tuple[str, ...]
    part: Interval


def portfolio(engine: Engine, given: Sequence[Situation], spellings: Mapping[str, str], today: date) -> Portfolio:
    """Where these situations stand (each on its own day, which it must have), and what each payer's exit would do.

    ``spellings`` gives a payer's one name for a folded spelling of it: payers of one name, or of two spellings of one,
    are one payer. Whose money has ended by ``today`` can't leave any more.
    """
    judged = [engine.judge(situation) for situation in given]
    standings = tuple(_standing(engine, one) for one in judged)
    exits = [_exit(engine, judged, standings, payer, held) for payer, held in _held(judged, spellings, today).items()]
    exits.sort(key=lambda e: (-e.worst, -e.worse, -e.rise, -len(e.leaning), fold(e.payer)))
    order = {band: i for i, (_, band) in enumerate(engine.rules.bands)}
    ranked = sorted(range(len(given)), key=lambda i: _rank(standings[i], order, given[i].key))
    return Portfolio(
        standings, tuple(ranked), tuple(exits),
        tuple(i for i, one in enumerate(judged) if any(line.rest is not None for line in one.funding.lines)),
    )  # fmt: skip


def _rank(standing: Standing, order: Mapping[str, int], name: str) -> tuple[bool, int, int, int, str]:
    """The worst first; what can't be rated stands below all that is."""
    return not standing.rated, -order[standing.band], -standing.score, -standing.high, name


def _standing(engine: Engine, judged: Judged) -> Standing:
    low, high = interval(engine.rules, judged.judgement)
    known = coverage(engine.rules, judged.derived.known, judged.judgement)
    return Standing(
        judged.judgement.score, sum(low), sum(high), engine.rules.bands[judged.judgement.band][1],
        known >= engine.library.scale.rate_from_coverage, zero_cash(judged),
    )  # fmt: skip


def _held(judged: Sequence[Judged], spellings: Mapping[str, str], today: date) -> dict[str, list[_Held]]:
    """The projects that lean on each payer, by the payer's one name."""
    held: dict[str, list[_Held]] = {}
    shown: dict[str, str] = {}
    for project, one in enumerate(judged):
        rows: dict[str, list[tuple[str, Interval]]] = {}
        for weight in one.derived.weights:
            if _may_leave(weight.line, spellings, today):
                name = spellings.get(weight.line.key, weight.line.name)
                payer = shown.setdefault(fold(name), name)
                rows.setdefault(payer, []).append((weight.line.name, weight.whole))
        for payer, lines in rows.items():
            names = tuple(dict.fromkeys(name for name, _ in lines))
            part = sum(low for _, (low, _) in lines), sum(high for _, (_, high) in lines)
            held.setdefault(payer, []).append(_Held(project, names, (min(WHOLE, part[0]), min(WHOLE, part[1]))))
    return held


def _may_leave(line: Line, spellings: Mapping[str, str], today: date) -> bool:
    """Whether a line is somebody who gives and can stop: no crowd (unless its name is one that is known), nobody who
    was only asked, nobody whose money is over."""
    named = line.rest is None and (one_payer(line) or line.key in spellings)
    return named and line.commitment != "applied" and line.end[1] >= today.toordinal()


def _exit(
    engine: Engine, judged: Sequence[Judged], standings: Sequence[Standing], payer: str, held: Sequence[_Held]
) -> Exit:  # fmt: skip
    bands = [band for _, band in engine.rules.bands]
    leaning = tuple(_leaning(engine, judged[one.project], one) for one in held)
    moves = [(standings[one.project], one.after) for one in leaning]
    rated = [(bands.index(was.band), bands.index(then.band)) for was, then in moves if was.rated]
    return Exit(
        payer, leaning,
        worst=sum(was < then == len(bands) - 1 for was, then in rated),
        worse=sum(was < then for was, then in rated),
        rise=sum(then.score - was.score for was, then in moves),
    )  # fmt: skip


def _leaning(engine: Engine, now: Judged, held: _Held) -> Leaning:
    gone: list[Change] = [RemovePayer(do="remove_payer", who=f"name:{name}") for name in held.names]
    then = judge_funding(engine.rules, change(now.funding, gone, None), now)
    return Leaning(held.project, held.names, held.part, _standing(engine, then))
