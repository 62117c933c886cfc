"""The pages of a portfolio: golden files that read like text, and that they fit Discord."""

from bot.domain.page import Page
from bot.domain.portfolio import Exit, Leaning, Portfolio, Standing
from bot.service.portfolio import MOST, Looked, Project, mark
from tests.adapters.test_render import HOSTILE, renderer, text
from tests.discord_ui.test_views import fits
from tests.golden_files import Golden


def at(score: int, band: str, *, rated: bool = True, cash: str | None = None) -> Standing:
    return Standing(score, max(0, score - 8), min(100, score + 12), band, rated, cash)


NAMES = ("Lumen", "Kelp", HOSTILE, "Marigold")
STANDINGS = (at(44, "high", cash="2027-05-02"), at(22, "moderate"), at(61, "high"), at(40, "high", rated=False))
META = Exit(
    "Meta",
    (
        Leaning(0, ("Meta", "Facebook"), (700, 700), at(78, "critical", cash="2026-12-30")),
        Leaning(2, ("Facebook",), (0, 1000), at(80, "critical")),
        Leaning(1, ("Meta",), (50, 125), at(41, "high", cash="2027-01-01")),
    ),
    2, 3, 72,
)  # fmt: skip
OTHER = Exit(HOSTILE, (Leaning(1, (HOSTILE,), (300, 300), at(24, "moderate")),), 0, 0, 2)
FOUND = Portfolio(STANDINGS, (2, 0, 1, 3), (META, OTHER), (1, 3))
LOOKED = Looked(tuple(Project(i + 1, name, "2026-11-01", i == 1) for i, name in enumerate(NAMES)), FOUND, False)


def buttons(page: Page) -> list[tuple[str, str, str]]:
    return [(b.label, b.action, b.target) for b in page.buttons]


def test_the_portfolio(golden: Golden) -> None:
    page = renderer().portfolio(LOOKED)
    golden("tests/golden/portfolio.md", text(page))
    fits(page)
    assert (page.action, page.target) == ("portfolio", "")
    assert buttons(page)[0] == ("If Meta leaves", "payer", mark("Meta"))
    assert [b[1:] for b in buttons(page)[2:]] == [("card", "3"), ("card", "1"), ("card", "2"), ("card", "4")]


def test_one_payers_exit(golden: Golden) -> None:
    page = renderer().payer(LOOKED, META)
    golden("tests/golden/payer.md", text(page))
    fits(page)
    assert (page.action, page.target) == ("payer", mark("Meta"))
    assert buttons(page)[0] == ("Back to the portfolio", "portfolio", "")
    assert [b[2] for b in buttons(page)[1:]] == ["3", "1", "2"]
    alone = text(renderer().payer(LOOKED, OTHER))
    assert "1 of your 4 projects leans on" in alone
    assert "no band changes, and the score moves by +2" in alone


def test_one_project_without_a_payer(golden: Golden) -> None:
    found = Portfolio((at(30, "moderate", rated=False),), (0,), (), (0,))
    page = renderer().portfolio(Looked((Project(1, "Lumen", "2026-11-01", False),), found, False))
    golden("tests/golden/portfolio-bare.md", text(page))


def test_the_longest_portfolio_fits_and_says_what_is_left_out() -> None:
    name = "*" * 99
    standing = at(71, "critical", cash="2027-01-01")
    exits = tuple(
        Exit(
            f"{name}{n % 10}", tuple(Leaning(i, (name, "x" * 99), (0, 500), standing) for i in range(MOST)), 9, 99, 999
        )
        for n in range(60)
    )
    whole = Portfolio((standing,) * MOST, tuple(range(MOST)), exits, tuple(range(MOST)))
    looked = Looked(tuple(Project(10**15 + n, name, "2026-11-01", True) for n in range(MOST)), whole, True)
    page = renderer().portfolio(looked)
    fits(page)
    fits(renderer().payer(looked, exits[0]))
    assert "and 50 more payers" in text(page)
    assert f"Only the {MOST} that were assessed last" in text(page)
