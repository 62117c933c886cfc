"""The three charts: who pays, the cash month by month, the score over time."""

import itertools
from typing import Any

from bot.adapters.chart import MARGIN, MIDDLE, SMALL, WIDTH, Canvas, Palette, fitted, width
from bot.domain.chart import CashMonths, ScoreOverTime, WhoPays

_ROW, _BAR = 82, 20
_DASHES: tuple[tuple[int, int] | None, ...] = (None, (16, 9), (4, 8))
_RIGHT = WIDTH - MARGIN


def who_pays(chart: WhoPays, palette: Palette) -> Canvas:
    """A bar for each payer, with its name above it."""
    canvas = Canvas(128 + len(chart.bars) * _ROW + (44 if chart.more else 8), palette)
    y = canvas.head(chart.project, chart.title)
    for bar in chart.bars:
        room = _RIGHT - MARGIN - width(bar.part, MIDDLE, bold=True) - 24
        canvas.text((MARGIN, y + 34), fitted(bar.name, room, MIDDLE, instead=bar.instead))
        canvas.text((_RIGHT, y + 34), bar.part, anchor="rs", bold=True)
        canvas.box((MARGIN, y + 46), (_RIGHT, y + 46 + _BAR), palette.line, _BAR // 2)
        if bar.thousandths:
            length = max(_BAR, (_RIGHT - MARGIN) * bar.thousandths // 1000)
            canvas.box((MARGIN, y + 46), (MARGIN + length, y + 46 + _BAR), palette.fill, _BAR // 2)
        y += _ROW
    if chart.more:
        canvas.text((MARGIN, y + 30), chart.more, palette.faint, SMALL)
    return canvas


def cash_months(chart: CashMonths, palette: Palette) -> Canvas:
    """Balances at the end of each month, zero marked; the scenarios are dashed, so that no colour is needed."""
    canvas = Canvas(560 + 36 * len(chart.courses) if chart.courses else 170, palette)
    top = canvas.head(chart.project, chart.title)
    if not chart.courses:
        canvas.text((MARGIN, top + 28), fitted(chart.empty, WIDTH - 2 * MARGIN, SMALL), size=SMALL)
        return canvas
    colours = (palette.fill, *palette.others)
    for course, colour, dash in zip(chart.courses, colours, _DASHES, strict=False):
        canvas.line([(MARGIN, top + 18), (MARGIN + 56, top + 18)], colour, 5, dash)
        canvas.text((MARGIN + 72, top + 26), fitted(course.label, WIDTH - 2 * MARGIN - 72, SMALL), size=SMALL)
        top += 36
    _plot(canvas, chart, colours, top + 26)
    return canvas


def _plot(canvas: Canvas, chart: CashMonths, colours: tuple[str, ...], top: int) -> None:
    palette, bottom = canvas.palette, canvas.height - 58
    values = [0, *(v for course in chart.courses for v in (*course.low, *course.high))]
    # How far below zero it would go on is of no use: the picture ends half as deep as it is high.
    most = max(1, *values)
    least = max(min(values), -max(1, most // 2))
    ticks, months = _ticks(least, most), _months(chart, least)
    left = MARGIN + max(width(_short(tick), SMALL) for tick in ticks) + 14

    def at(month: int, value: int) -> tuple[int, int]:
        x = left + (_RIGHT - left) * month // months
        return x, bottom - (bottom - top) * (max(least, value) - least) // (most - least)

    if least < 0:
        canvas.box((left, at(0, 0)[1]), (_RIGHT, bottom), palette.below)
    for tick in ticks:
        y = at(0, tick)[1]
        canvas.line([(left, y), (_RIGHT, y)], palette.line if tick else palette.ink, 1 if tick else 2)
        canvas.text((left - 12, y), _short(tick), palette.faint, SMALL, anchor="rm")
    lines = [tuple(_above(v[: months + 1], at, least) for v in (c.low, c.high)) for c in chart.courses]
    worst, best = lines[0]
    if worst != best:
        corner = (best[-1][0], worst[-1][1])
        canvas.area([*worst, corner, *reversed(best)], _mixed(palette.fill, palette.paper, 30))
    for ends, colour, dash in reversed(list(zip(lines, colours, _DASHES, strict=False))):
        for line in dict.fromkeys(ends):
            canvas.line(list(line), colour, 5, dash)
        if crossing := _crossing(ends[0], at(0, 0)[1]):
            canvas.dot(crossing, 8, colour)
    _days(canvas, chart.days[: months + 1], at, bottom)


def _months(chart: CashMonths, least: int) -> int:
    """The months to show: one year or two where every balance has left the picture by then, else all."""
    ends = [c for course in chart.courses for c in (course.low, course.high)]
    return next((m for m in (12, 24) if all(min(v[: m + 1]) <= least for v in ends)), len(chart.days) - 1)


def _above(values: tuple[int, ...], at: Any, least: int) -> tuple[tuple[int, int], ...]:
    """The points of a balance, up to where it leaves the picture below."""
    points: list[tuple[int, int]] = []
    for i, value in enumerate(values):
        if value < least:
            (x, _), (was, _) = at(i, least), at(i - 1, least)
            over = values[i - 1] - least
            points.append((was + (x - was) * over // (values[i - 1] - value), at(0, least)[1]))
            break
        points.append(at(i, value))
    return tuple(points)


def _crossing(points: tuple[tuple[int, int], ...], zero: int) -> tuple[int, int] | None:
    """Where a line goes below zero; the picture's y grows downwards."""
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        if y0 <= zero < y1:
            return x0 + (x1 - x0) * (zero - y0) // (y1 - y0), zero
    return None


def _days(canvas: Canvas, days: tuple[str, ...], at: Any, bottom: int) -> None:
    last = len(days) - 1
    for month in (0, last // 3, last * 2 // 3, last):
        anchor = "ls" if month == 0 else "rs" if month == last else "ms"
        canvas.text((at(month, 0)[0], bottom + 38), days[month][:7], canvas.palette.faint, SMALL, anchor=anchor)


def score_over_time(chart: ScoreOverTime, palette: Palette) -> Canvas:
    """The score of each assessment with its range, on the bands: 0 below, 100 above."""
    canvas = Canvas(600, palette)
    top, bottom = canvas.head(chart.project, chart.title) + 14, 600 - 58
    left, right = MARGIN + 48, _RIGHT

    def y_of(score: int) -> int:
        return bottom - (bottom - top) * score // 100

    ends = [*(stripe.first for stripe in chart.stripes[1:]), 100]
    for stripe, end in zip(chart.stripes, ends, strict=True):
        colour = _mixed(stripe.accent, palette.paper, palette.tint)
        canvas.box((left, y_of(end)), (right, y_of(stripe.first) - 1), colour)
        canvas.text((left + 12, y_of(end) + 30), stripe.title, palette.faint, SMALL)
        canvas.text((left - 10, y_of(stripe.first)), str(stripe.first), palette.faint, SMALL, anchor="rm")
    canvas.text((left - 10, y_of(100)), "100", palette.faint, SMALL, anchor="rm")
    inner, count = (right - left) * 2 // 3, len(chart.marks)
    first = right - 40 - inner
    xs = [first + inner * i // (count - 1) for i in range(count)] if count > 1 else [first + inner // 2]
    thick = max(3, min(14, inner // max(1, count) // 2))
    for x, mark in zip(xs, chart.marks, strict=True):
        canvas.box((x - thick // 2, y_of(mark.high)), (x + thick // 2, y_of(mark.low)), palette.fill, thick // 2)
    canvas.line([(x, y_of(mark.score)) for x, mark in zip(xs, chart.marks, strict=True)], palette.ink, 3)
    for x, mark in zip(xs, chart.marks, strict=True):
        canvas.dot((x, y_of(mark.score)), max(4, min(9, thick)), palette.ink)
    _dates(canvas, xs, [mark.day for mark in chart.marks], bottom)
    return canvas


def _dates(canvas: Canvas, xs: list[int], days: list[str], bottom: int) -> None:
    """The first and the last day, and those between that are others and have room."""
    taken: list[tuple[int, int]] = []
    for i in dict.fromkeys((0, len(xs) - 1, *range(1, len(xs) - 1))):
        half = width(days[i], SMALL) // 2
        x = min(xs[i], _RIGHT - half)
        if all(x + half + 16 < low or x - half - 16 > high for low, high in taken) and (
            i == 0 or days[i] != days[i - 1]
        ):
            canvas.text((x, bottom + 38), days[i], canvas.palette.faint, SMALL, anchor="ms")
            taken.append((x - half, x + half))


def _ticks(least: int, most: int) -> list[int]:
    """Round amounts between two, zero among them, four or five of them."""
    step = 10 ** max(0, len(str(most - least)) - 2)
    step = next(s for s in (step * k for k in (1, 2, 5, 10, 20, 50, 100)) if (most - least) // s <= 5)
    return list(range(-(-least // step) * step, most + 1, step))


def _short(amount: int) -> str:
    """An amount as an axis says it: 1.5M, 200k."""
    for size, letter in ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "k")):
        if abs(amount) >= size:
            return f"{amount / size:.3g}{letter}".replace("-", "−")
    return str(amount).replace("-", "−")


def _mixed(colour: str, paper: str, percent: int) -> str:
    """So many percent of a colour on paper."""
    one, two = ([int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in (colour, paper))
    mixed = [(a * percent + b * (100 - percent)) // 100 for a, b in zip(one, two, strict=True)]
    return "#" + "".join(f"{v:02x}" for v in mixed)


KINDS: dict[type, Any] = {WhoPays: who_pays, CashMonths: cash_months, ScoreOverTime: score_over_time}
