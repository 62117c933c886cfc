"""Several projects side by side: where each stands, and what becomes of them all when a payer they share leaves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a project stands: scores are 0 to 100. ``rated`` says whether enough is known to name its band."""

    score: int
    low: int
    high: int
    band: str
    rated: bool
    zero_cash_on: str | None


@dataclass(frozen=True, slots=True)
class Leaning:
    """A project that leans on a payer: which one (its place among the projects), under which names it names the payer,
    the payer's part of what it runs on (thousandths, at least and at most), and where it stands once the payer left."""

    project: int
    names: tuple[str, ...]
    part: tuple[int, int]
    after: Standing


@dataclass(frozen=True, slots=True)
class Exit:
    """A payer's exit from every project that leans on it, at once. ``worst`` counts the projects that fall into the
    worst band, ``worse`` those that fall into any worse one (both of rated projects), ``rise`` adds up the scores."""

    payer: str
    leaning: tuple[Leaning, ...]
    worst: int
    worse: int
    rise: int


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Projects by their place in what was given. ``ranked`` has the worst first; ``exits`` the one that hurts most;
    ``not_whole`` those of which not all payers are known."""

    standings: tuple[Standing, ...]
    ranked: tuple[int, ...]
    exits: tuple[Exit, ...]
    not_whole: tuple[int, ...]
