"""Charts: the same bytes each time, bounded, readable, and whatever people are called."""

import io
import subprocess
import sys

import pytest
from PIL import Image

from bot.adapters import chart
from bot.adapters.chart import DARK, KEPT, LIGHT, WIDTH, Drawer, fitted, together, written
from bot.domain.canonical import sha256
from bot.domain.chart import Bar, CashMonths, Chart, Course, Mark, ScoreOverTime, Stripe, WhoPays

STRIPES = (Stripe("Low", 0, "#2e7d4f"), Stripe("High", 36, "#d2691e"))
DAYS = tuple(f"20{26 + i // 12}-{i % 12 + 1:02}-28" for i in range(37))


def bars(*names: str) -> WhoPays:
    return WhoPays("OLMo", "Who pays", tuple(Bar(name, "Payer 1", "50 %", 500) for name in names))


def cash(*lows: int, high: int = 0) -> CashMonths:
    low = tuple(lows) + (lows[-1],) * (37 - len(lows))
    return CashMonths("OLMo", "Cash", DAYS, (Course("As it is", low, tuple(v + high for v in low)),))


CHARTS: tuple[Chart, ...] = (
    bars("Ai2"), bars(), WhoPays("漢字", "Who pays", (Bar("x", "y", "not said", None),), "and 3 more"),
    cash(100, 50, 0, -50), cash(0), cash(10**12, -(10**12)), cash(100, 50, -20, high=500), cash(1, 2, 3),
    cash(0, -1), CashMonths("OLMo", "Cash", DAYS[:1], (), "It is not known."),
    ScoreOverTime("OLMo", "Score", STRIPES, (Mark("2026-01-01", 0, 50, 100),)),
    ScoreOverTime("OLMo", "Score", STRIPES, tuple(Mark(f"2026-01-{i % 28 + 1:02}", i, i, i) for i in range(40))),
)  # fmt: skip


@pytest.mark.parametrize("number", range(len(CHARTS)))
def test_each_chart_is_drawn_the_same_again_on_both_papers(number: int) -> None:
    for palette in (DARK, LIGHT):
        one, two = (Drawer(palette)(CHARTS[number]) for _ in range(2))
        assert one == two
        image = Image.open(io.BytesIO(one))
        assert image.format == "PNG"
        assert image.mode == "P"
        assert image.width == WIDTH
        assert 100 < image.height < 800
        assert len(one) < 60_000


def test_another_process_draws_the_same_bytes() -> None:
    script = "import sys; from tests.adapters.test_chart import digest; sys.stdout.write(digest())"
    seeds = ("1", "2")
    found = {
        subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}).stdout
        for seed in seeds
    }  # fmt: skip
    assert found == {digest().encode()}


def digest() -> str:
    draw = Drawer()
    return sha256(b"".join(draw(one) for one in CHARTS))


def test_what_was_drawn_is_kept_and_no_more_than_that(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Chart] = []
    real = chart._drawn  # pyright: ignore[reportPrivateUsage]

    def counted(one: Chart, palette: chart.Palette) -> Image.Image:
        drawn.append(one)
        return real(one, palette)

    monkeypatch.setattr(chart, "_drawn", counted)
    draw = Drawer()
    assert draw(bars("A")) is draw(bars("A"))
    assert len(drawn) == 1
    for n in range(KEPT):
        draw(bars(f"payer {n}"))
    draw(bars("A"))
    assert len(drawn) == KEPT + 2


def test_names_are_written_as_far_as_the_font_goes() -> None:
    assert written("Förderverein für Łódź, €, Ελλάς, Москва") == "Förderverein für Łódź, €, Ελλάς, Москва"
    assert written("開放原始碼基金會", "Payer 3") == "Payer 3"
    assert written("🚀 Rocket\u202e fund", "Payer 1") == "Rocket fund"
    assert Drawer()(bars("開放")) == Drawer()(bars("漢字"))
    long = fitted("W" * 100, 300, chart.MIDDLE)
    assert long.endswith("…")
    assert chart.width(long, chart.MIDDLE) <= 300


def test_no_letter_is_too_small_for_a_phone() -> None:
    assert min(chart.LARGE, chart.MIDDLE, chart.SMALL) >= 24


def test_charts_stand_one_under_the_other() -> None:
    parts = (bars("A"), cash(100, 50, -1))
    heights = [Image.open(io.BytesIO(Drawer(LIGHT)(part))).height for part in parts]
    assert Image.open(io.BytesIO(together(parts))).size == (WIDTH, sum(heights))
