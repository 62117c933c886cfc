"""How well the score ranks, as a picture: the ROC curve, and what each band came to against what it expects."""

from PIL import Image, ImageDraw

from bot.adapters.chart import LIGHT, WIDTH, as_png, font
from bot.engine.beside import rate
from bot.service.backtest import Backtest, InBand

HEIGHT = 420
PAPER, INK, FAINT, LINE, FILL, WORST = LIGHT.paper, LIGHT.ink, LIGHT.faint, LIGHT.line, LIGHT.fill, LIGHT.others[0]
_SIDE, _TOP, _LEFT, _BANDS_LEFT = 270, 86, 60, 430
Draw = ImageDraw.ImageDraw


def backtest_chart(found: Backtest) -> bytes:
    """A palette PNG of 800 x 420."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    title = f"{found.cases} cases, {found.distress} in distress: AUC {found.score.auc:.2f}"
    draw.text((24, 20), f"{title} ({found.score.low:.2f} to {found.score.high:.2f})", INK, font(20))
    _curve(draw, found)
    _bands(draw, found)
    return as_png(image)


def _curve(draw: Draw, found: Backtest) -> None:
    """The share of failures found against that of survivors feared, from the highest score down."""
    right, bottom = _LEFT + _SIDE, _TOP + _SIDE
    draw.rectangle((_LEFT, _TOP, right, bottom), outline=LINE)
    draw.line((_LEFT, bottom, right, _TOP), fill=LINE, width=1)
    points = [(_LEFT + round(x * _SIDE), bottom - round(y * _SIDE)) for x, y in found.roc]
    draw.line(points, fill=FILL, width=3, joint="curve")
    draw.text((_LEFT, _TOP - 18), "failures at or above a score", FAINT, font(13))
    draw.text((right, bottom + 14), "survivors at or above it", FAINT, font(13), anchor="rm")
    for value in (0, 50, 100):
        draw.text((_LEFT - 8, bottom - value * _SIDE // 100), f"{value} %", FAINT, font(12), anchor="rm")


def _bands(draw: Draw, found: Backtest) -> None:
    """For each band the share in distress with its 95 % interval (Wilson), and a mark at what it expects."""
    draw.text((_BANDS_LEFT, _TOP - 18), "in distress: found (blue), expected (red)", FAINT, font(13))
    for i, band in enumerate(found.bands):
        _band(draw, band, _TOP + 16 + i * 68)


def _band(draw: Draw, band: InBand, y: int) -> None:
    left, right = _BANDS_LEFT, WIDTH - 40
    width = right - left
    draw.text((left, y), f"{band.band}: {band.distress} of {band.cases}", INK, font(15))
    draw.rectangle((left, y + 24, right, y + 36), fill=LINE)
    if band.cases:
        share = rate(["distress"] * band.distress + ["sustained"] * (band.cases - band.distress))
        draw.rectangle((left, y + 24, left + width * band.distress // band.cases, y + 36), fill=FILL)
        draw.line((left + width * share["low"] // 1000, y + 30, left + width * share["high"] // 1000, y + 30), fill=INK)
    x = left + round(width * band.expects)
    draw.line((x, y + 20, x, y + 40), fill=WORST, width=3)
