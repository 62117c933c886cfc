"""Charts as PNG, drawn with Pillow and a font of our own: the same bytes everywhere.

Sizes are those of a picture 800 wide that a phone shows at less than half of that: no letter is smaller than 24.
Everything is drawn twice as large and then halved, which makes lines smooth without a chance in it.
"""

import io
import itertools
import zlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bot.domain.canonical import sha256
from bot.domain.chart import Chart
from bot.domain.fields import visible

WIDTH, MARGIN = 800, 36
LARGE, MIDDLE, SMALL = 34, 27, 24
KEPT = 64
"""Charts that a drawer keeps, some 20 kB each."""
_TWICE = 2
_FONTS = Path(__file__).parent / "fonts"


@dataclass(frozen=True)
class Palette:
    """Colours of a chart: its paper, what is written and drawn on it, and what lies below zero."""

    paper: str
    ink: str
    faint: str
    line: str
    fill: str
    others: tuple[str, str]
    below: str
    tint: int
    """How much of a band's colour lies on the paper, in percent."""


DARK = Palette("#1e1f24", "#f2f3f5", "#b3bac4", "#3d414a", "#5cb0f2", ("#ff9466", "#cf9cf0"), "#3a2429", 34)
LIGHT = Palette("#ffffff", "#1f2933", "#55606d", "#dbe1e8", "#1f6fb2", ("#c2410c", "#7b3fb5"), "#fbe9e7", 26)


class Canvas:
    """Paper to draw on, in the sizes of the finished picture."""

    def __init__(self, height: int, palette: Palette) -> None:
        self.height, self.palette = height, palette
        self._image = Image.new("RGB", (WIDTH * _TWICE, height * _TWICE), palette.paper)
        self._draw = ImageDraw.Draw(self._image)

    def text(
        self, at: tuple[int, int], text: str, colour: str = "", size: int = MIDDLE, *, anchor: str = "ls",
        bold: bool = False,
    ) -> None:  # fmt: skip
        """One line of text; ``anchor`` is Pillow's, on the baseline from the left if nothing is said."""
        self._draw.text(_twice(at), text, colour or self.palette.ink, font(size * _TWICE, bold), anchor=anchor)

    def line(
        self, points: list[tuple[int, int]], colour: str, width: int = 2, dash: tuple[int, int] | None = None
    ) -> None:
        """A line through points, perhaps dashed: lengths of a stroke and of a gap."""
        for stretch in [points] if dash is None else _dashed(points, dash):
            self._draw.line([_twice(p) for p in stretch], fill=colour, width=width * _TWICE, joint="curve")

    def area(self, points: list[tuple[int, int]], colour: str) -> None:
        """A filled outline."""
        self._draw.polygon([_twice(p) for p in points], fill=colour)

    def box(self, at: tuple[int, int], to: tuple[int, int], colour: str, radius: int = 0) -> None:
        """A filled box with round corners."""
        self._draw.rounded_rectangle((*_twice(at), *_twice(to)), radius * _TWICE, fill=colour)

    def dot(self, at: tuple[int, int], radius: int, colour: str) -> None:
        """A dot with a rim of paper, so that it stands off what lies below."""
        for r, ink in ((radius + 3, self.palette.paper), (radius, colour)):
            (x, y), r2 = _twice(at), r * _TWICE
            self._draw.ellipse((x - r2, y - r2, x + r2, y + r2), fill=ink)

    def head(self, project: str, title: str) -> int:
        """The project and the title; gives back where the next thing may begin."""
        name = fitted(project, WIDTH - 2 * MARGIN, LARGE, bold=True)
        if name:
            self.text((MARGIN, 56), name, size=LARGE, bold=True)
        self.text((MARGIN, 96 if name else 56), fitted(title, WIDTH - 2 * MARGIN, MIDDLE), self.palette.faint)
        return 118 if name else 78

    def done(self) -> Image.Image:
        """The picture in its size."""
        return self._image.reduce(_TWICE)


def _twice(at: tuple[int, int]) -> tuple[int, int]:
    return at[0] * _TWICE, at[1] * _TWICE


def _dashed(points: list[tuple[int, int]], dash: tuple[int, int]) -> list[list[tuple[int, int]]]:
    """The strokes of a dashed line; the dashes go on around corners."""
    strokes: list[list[tuple[int, int]]] = []
    on, left = True, float(dash[0])
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        length, done = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 0.0
        while done < length:
            step = min(left, length - done)
            ends = [
                (round(x0 + (x1 - x0) * d / length), round(y0 + (y1 - y0) * d / length)) for d in (done, done + step)
            ]
            if on:
                strokes.append(ends)
            done, left = done + step, left - step
            if left <= 0:
                on = not on
                left = float(dash[0] if on else dash[1])
    return strokes


@cache
def font(size: int, bold: bool = False) -> Any:
    """The charts' font in a size. The basic layout is the one that needs nothing of the machine."""
    file = _FONTS / ("Roboto-Bold.ttf" if bold else "Roboto-Regular.ttf")
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


def width(text: str, size: int, bold: bool = False) -> int:
    """The width of a text in the finished picture."""
    return int(font(size, bold).getlength(text))


@cache
def _drawable(letter: str) -> bool:
    """Whether the font has a letter."""
    shape, missing = (font(SMALL).getmask(c) for c in (letter, "\uffff"))
    return letter.isspace() or (shape.size, bytes(shape)) != (missing.size, bytes(missing))


def written(text: str, instead: str = "") -> str:
    """The text without what the font can't write; ``instead`` where less than half would be left."""
    plain = " ".join(visible(text).split())
    kept = " ".join("".join(c for c in plain if _drawable(c)).split())
    return kept if len(kept) * 2 > len(plain) else instead


def fitted(text: str, room: int, size: int, *, bold: bool = False, instead: str = "") -> str:
    """A text that the font can write, cut where it has no room."""
    text = written(text, instead)
    if width(text, size, bold) <= room:
        return text
    while text and width(f"{text}…", size, bold) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def as_png(image: Image.Image) -> bytes:
    """A drawing as a palette PNG. Only runs of one colour are packed: how more is packed depends on the processor."""
    buffer = io.BytesIO()
    flat = image.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(buffer, "PNG", optimize=False, compress_level=9, compress_type=zlib.Z_RLE)
    return buffer.getvalue()


class Drawer:
    """Draws charts, and keeps the last of them by the hash of what they show. For one thread at a time."""

    def __init__(self, palette: Palette = DARK) -> None:
        self._palette = palette
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def __call__(self, chart: Chart) -> bytes:
        """The chart as a PNG."""
        key = sha256(repr((chart, self._palette)).encode())
        if key not in self._kept:
            self._kept[key] = as_png(_drawn(chart, self._palette))
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def together(charts: tuple[Chart, ...], palette: Palette = LIGHT) -> bytes:
    """Some charts one under the other, as one PNG."""
    drawn = [_drawn(chart, palette) for chart in charts]
    image = Image.new("RGB", (WIDTH, sum(part.height for part in drawn)), palette.paper)
    top = 0
    for part in drawn:
        image.paste(part, (0, top))
        top += part.height
    return as_png(image)


def _drawn(chart: Chart, palette: Palette) -> Image.Image:
    from bot.adapters import chart_kinds

    draw: Callable[[Any, Palette], Canvas] = chart_kinds.KINDS[type(chart)]
    return draw(chart, palette).done()
