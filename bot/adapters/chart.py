"""Charts as PNG: who pays, and the cash month by month. Drawn with Pillow's own font, the same bytes everywhere."""

import io
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bot.adapters.view import payers
from bot.adapters.wording import money
from bot.domain.assessment import Assessment
from bot.domain.fields import visible

WIDTH, HEIGHT = 800, 420
PAPER, INK, FAINT, LINE, FILL, WORST = "#ffffff", "#1f2933", "#8a94a0", "#dde2e8", "#2f6f9f", "#b3261e"
_LEFT, _RIGHT, _TOP = 24, 24, 20
_BARS = 5


def cash_chart(assessment: Assessment) -> bytes:
    """Who pays (the five largest) above the balance of 36 months at worst and at best, as a palette PNG."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    situation = assessment["situation"]
    title = f"{_fitted(str(situation['project']), 48)}: who pays, and how long the cash lasts"
    draw.text((_LEFT, _TOP), title, INK, font(20))
    y = _who_pays(draw, payers(situation), _TOP + 40)
    _cash(draw, assessment, y + 24)
    return as_png(image)


def as_png(image: Image.Image) -> bytes:
    """A drawing as a palette PNG, the same bytes everywhere."""
    buffer = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(buffer, "PNG", optimize=False)
    return buffer.getvalue()


def font(size: int) -> Any:
    """The font that Pillow carries, in a size."""
    return ImageFont.load_default(size)


def _fitted(text: str, longest: int) -> str:
    text = visible(text)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _who_pays(draw: ImageDraw.ImageDraw, rows: list[dict[str, Any]], y: int) -> int:
    """Draws the bars; gives back where the next thing may begin."""
    if not rows:
        draw.text((_LEFT, y), "Nobody has been named who pays.", FAINT, font(15))
        return y + 22
    for row in rows[:_BARS]:
        draw.text((_LEFT, y), _fitted(row["name"], 28), INK, font(15))
        length = row["thousandths"] * 330 // 1000
        draw.rectangle((270, y + 3, 600, y + 15), fill=LINE)
        if length:
            draw.rectangle((270, y + 3, 270 + length, y + 15), fill=FILL)
        draw.text((614, y), row["part"], INK, font(15))
        y += 22
    if len(rows) > _BARS:
        draw.text((_LEFT, y), f"and {len(rows) - _BARS} more", FAINT, font(14))
        y += 20
    return y


def _cash(draw: ImageDraw.ImageDraw, assessment: Assessment, top: int) -> None:
    """Draws the balance at the end of each month, at best and at worst; zero is marked."""
    cash, currency = assessment["cash"], assessment["situation"].get("currency")
    months = cash["monthly"]
    bottom, left, right = HEIGHT - 34, 110, WIDTH - _RIGHT
    if not months:
        draw.text((_LEFT, top), "The cash is not known: it takes the cost a month and the reserves.", FAINT, font(15))
        return
    values: list[int] = [0, *(m["low"] for m in months), *(m["high"] for m in months)]
    # How far below zero it would go on is of no use: the picture ends half as deep as it is high.
    most = max(values)
    least = max(min(values), -max(1, most // 2))
    span = max(1, most - least)

    def at(month: int, value: int) -> tuple[int, int]:
        height = (bottom - top) * (max(least, value) - least) // span
        return left + (right - left) * month // (len(months) - 1), bottom - height

    for value in dict.fromkeys((most, 0, least)):
        y = at(0, value)[1]
        draw.line((left, y, right, y), fill=INK if value == 0 else LINE, width=1)
        draw.text((left - 8, y), money(value, None), FAINT, font(13), anchor="rm")
    draw.line([at(i, m["high"]) for i, m in enumerate(months)], fill=FILL, width=3, joint="curve")
    draw.line([at(i, m["low"]) for i, m in enumerate(months)], fill=WORST, width=3, joint="curve")
    for month in (0, 11, 23, 35):
        anchor = "lm" if month == 0 else "rm" if month == 35 else "mm"
        draw.text((at(month, 0)[0], HEIGHT - 16), months[month]["until"], FAINT, font(13), anchor=anchor)
    label = f"cash in {currency}" if currency else "cash"
    draw.text((left, top - 18), f"{label}, end of month: red at worst, blue at best", FAINT, font(13))
