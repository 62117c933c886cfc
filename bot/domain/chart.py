"""What a chart shows, with all its words: plain values, so that who draws needs to know nothing of assessments."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """A payer: its part in words and in thousandths (None: not said). ``instead`` stands for a name that the chart's
    font can't write."""

    name: str
    instead: str
    part: str
    thousandths: int | None


@dataclass(frozen=True)
class WhoPays:
    """The largest payers as bars; ``more`` says how many are left out, or that there are none."""

    project: str
    title: str
    bars: tuple[Bar, ...]
    more: str = ""


@dataclass(frozen=True)
class Course:
    """A balance month by month, at worst and at best, in whole currency units; it begins with today's."""

    label: str
    low: tuple[int, ...]
    high: tuple[int, ...]


@dataclass(frozen=True)
class CashMonths:
    """The cash month by month: as it is, then under scenarios. ``days`` are the first day and each month's last; with
    no course ``empty`` says why."""

    project: str
    title: str
    days: tuple[str, ...]
    courses: tuple[Course, ...]
    empty: str = ""


@dataclass(frozen=True)
class Stripe:
    """A band of the scale: its word, its first score, its colour."""

    title: str
    first: int
    accent: str


@dataclass(frozen=True)
class Mark:
    """An assessment on its day: the score and its interval."""

    day: str
    low: int
    score: int
    high: int


@dataclass(frozen=True)
class ScoreOverTime:
    """Assessments in the order in which they were made, on the bands of the scale."""

    project: str
    title: str
    stripes: tuple[Stripe, ...]
    marks: tuple[Mark, ...]


Chart = WhoPays | CashMonths | ScoreOverTime


@dataclass(frozen=True)
class Picture:
    """A chart on a page, under a file's name; ``alt`` says in words what it shows."""

    name: str
    alt: str
    chart: Chart
