"""A message of components as Discord's app shows it on a phone, drawn as SVG: for the README, and for eyes.

Widths are measured with the charts' font and written into the picture, so that it looks the same with any font.
"""

import re
from dataclasses import dataclass, field
from html import escape
from typing import Any

from bot.adapters.chart import width as measured

WIDTH, EDGE, PAD = 430, 12, 14
ROOM = WIDTH - 2 * EDGE - 2 * PAD


@dataclass(frozen=True)
class Theme:
    back: str
    card: str
    edge: str
    ink: str
    faint: str
    code: str
    button: str
    button_ink: str
    link: str


THEMES = {
    "dark": Theme(
        "#1a1a1e", "#242429", "#333338", "#efeff1", "#a5a6ad", "#1a1a1e", "#393a41", "#efeff1", "#66a6ff"
    ),
    "light": Theme(
        "#ffffff", "#f7f7f8", "#dfdfe2", "#2f3035", "#63646c", "#e9e9ec", "#e3e3e7", "#2f3035", "#0b62d6"
    ),
}  # fmt: skip
_BUTTONS = {1: ("#5865f2", "#ffffff"), 4: ("#d22d39", "#ffffff")}
_DOTS = {"🟢": "#3ba55d", "🟡": "#e8b923", "🟠": "#f0883e", "🔴": "#ed4245", "⚪": "#b5bac1"}
_INLINE = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|`(?P<code>[^`]+)`|\[(?P<link>(?:\\.|[^\]\\])*)\]\(<[^>]*>\)|(?<![\\*])\*(?P<it>[^*]+)\*"
)
_SIZES = {"# ": (22, True), "## ": (18, True), "### ": (16, True), "-# ": (12, False)}


@dataclass
class Run:
    """Some words of one kind."""

    text: str
    size: int
    bold: bool = False
    code: bool = False
    colour: str = ""

    @property
    def width(self) -> float:
        """The width as it is drawn."""
        if self.code:
            return len(self.text) * self.size * 0.6
        dots = sum(c in _DOTS for c in self.text)
        plain = "".join(c for c in self.text if c not in _DOTS)
        return measured(plain, self.size * 8, self.bold) / 8 + dots * self.size * 1.25


@dataclass
class Drawing:
    """What is drawn so far, and how far down it reaches."""

    theme: Theme
    y: float = EDGE + PAD
    parts: list[str] = field(default_factory=list[str])

    def box(self, x: float, y: float, w: float, h: float, colour: str, radius: int = 8, edge: str = "") -> None:
        line = f' stroke="{edge}"' if edge else ""
        self.parts.append(
            f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{radius}" fill="{colour}"{line}/>'
        )

    def text(self, x: float, y: float, run: Run) -> None:
        if run.code:
            self.box(x - 2, y - run.size - 1, run.width + 4, run.size + 7, self.theme.code, 4)
        dot = _DOTS.get(run.text.strip()[:1])
        if dot:
            r = run.size * 0.42
            self.parts.append(
                f'<circle cx="{x + run.size * 0.6:g}" cy="{y - run.size * 0.36:.1f}" r="{r:g}" fill="{dot}"/>'
            )
            return
        if run.text.strip():
            style = (' class="c"' if run.code else "") + (' font-weight="700"' if run.bold else "")
            self.parts.append(
                f'<text x="{x:.1f}" y="{y:.1f}" font-size="{run.size}" fill="{run.colour or self.theme.ink}"{style} '
                f'textLength="{run.width:.1f}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">{escape(run.text)}</text>'
            )  # fmt: skip

    def markdown(self, content: str) -> None:
        """A text display: its lines as Discord sets them."""
        for line in content.split("\n"):
            self._line(line)
        self.y += 4

    def _line(self, line: str) -> None:
        if not line.strip():
            self.y += 7
            return
        head = next((mark for mark in _SIZES if line.startswith(mark)), "")
        size, bold = _SIZES.get(head, (15, False))
        colour = self.theme.faint if head == "-# " else ""
        line, left = line.removeprefix(head), EDGE + PAD
        if line.startswith("- "):
            line, left = line[2:], left + 16
            self.parts.append(f'<circle cx="{left - 9}" cy="{self.y + 9:g}" r="2.5" fill="{self.theme.ink}"/>')
        x, leading = float(left), size * 1.38
        self.y += leading * 0.82
        for run in self._runs(line, size, bold, colour):
            for word in _words(run):
                if x > left and x + word.width > EDGE + PAD + ROOM and word.text.strip():
                    x, self.y = float(left), self.y + leading
                    word.text = word.text.lstrip()
                self.text(x, self.y, word)
                x += word.width + (8 if word.code else 0)
        self.y += leading * 0.3

    def _runs(self, line: str, size: int, bold: bool, colour: str) -> list[Run]:
        runs: list[Run] = []
        at = 0
        for found in _INLINE.finditer(line):
            runs.append(Run(_plain(line[at : found.start()]), size, bold, colour=colour))
            kind, said = str(found.lastgroup), str(found[str(found.lastgroup)])
            runs.append(
                Run(
                    said if kind == "code" else _plain(said), size - (2 if kind == "code" else 0), bold or kind == "bold",
                    kind == "code", self.theme.link if kind == "link" else colour,
                )
            )  # fmt: skip
            at = found.end()
        return [*runs, Run(_plain(line[at:]), size, bold, colour=colour)]

    def row(self, items: list[dict[str, Any]]) -> None:
        """A row of buttons, which a phone wraps, or a menu."""
        if items[0]["type"] == 3:
            self.box(EDGE, self.y, WIDTH - 2 * EDGE, 40, self.theme.card, 8, self.theme.edge)
            self.text(EDGE + 12, self.y + 25, _cut(Run(items[0]["placeholder"], 14, colour=self.theme.faint), 350))
            self.parts.append(
                f'<path d="M{WIDTH - EDGE - 26} {self.y + 17:g}l6 6 6-6" stroke="{self.theme.faint}" stroke-width="2" fill="none"/>'
            )
            self.y += 48
            return
        x = float(EDGE)
        for item in items:
            back, ink = _BUTTONS.get(item["style"], (self.theme.button, self.theme.button_ink))
            label = Run(item["label"], 14, True, colour=ink)
            w = label.width + 28
            if x + w > WIDTH - EDGE:
                x, self.y = float(EDGE), self.y + 40
            self.box(x, self.y, w, 34, back)
            self.text(x + 14, self.y + 22, label)
            x += w + 8
        self.y += 42


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _words(run: Run) -> list[Run]:
    if run.code:
        return [run]
    pieces = re.findall(r"\s*[^\s]+\s*$|\s*[^\s]+|\s+", run.text)
    return [Run(piece, run.size, run.bold, run.code, run.colour) for piece in pieces]


def _cut(run: Run, room: int) -> Run:
    while run.width > room:
        run = Run(f"{run.text[:-2]}…", run.size, run.bold, run.code, run.colour)
    return run


def picture(components: list[dict[str, Any]], theme: str) -> str:
    """The components of one message as an SVG, on the app's own background."""
    drawing = Drawing(THEMES[theme])
    for item in components:
        if item["type"] == 17:
            _container(drawing, item)
        elif item["type"] == 1:
            drawing.row(item["components"])
    height = drawing.y + EDGE
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" height="{height:g}" xmlns="http://www.w3.org/2000/svg">\n'
        '<style>text{font-family:"gg sans","Noto Sans",Roboto,"Helvetica Neue",Helvetica,Arial,sans-serif}'
        '.c{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}</style>\n'
        f'<rect width="{WIDTH}" height="{height:g}" fill="{THEMES[theme].back}"/>\n' + "\n".join(drawing.parts) + "\n</svg>\n"
    )  # fmt: skip


def _container(drawing: Drawing, item: dict[str, Any]) -> None:
    before, drawing.parts = drawing.parts, []
    top = drawing.y - PAD
    for child in item["components"]:
        if child["type"] == 10:
            drawing.markdown(child["content"])
        elif child["type"] == 14 and child["divider"]:
            drawing.parts.append(
                f'<path d="M{EDGE + PAD} {drawing.y + 5:g}h{ROOM}" stroke="{drawing.theme.edge}"/>'
            )  # fmt: skip
            drawing.y += 13
    inside, drawing.parts = drawing.parts, before
    h = drawing.y + 4 - top
    colour = f"#{item['accent_color']:06x}" if item.get("accent_color") is not None else drawing.theme.edge
    drawing.box(EDGE, top, WIDTH - 2 * EDGE, h, colour)
    drawing.parts.append(
        f'<path d="M{EDGE + 4} {top:g}H{WIDTH - EDGE - 8}a8 8 0 0 1 8 8v{h - 16:g}a8 8 0 0 1 -8 8H{EDGE + 4}z" '
        f'fill="{drawing.theme.card}"/>'
    )
    drawing.parts += inside
    drawing.y += 14
