"""Lines that are one: prose that was broken at a width, as files and mails are."""

from itertools import pairwise

from bot.reading.text.words.patterns import Pattern

_LEAST, _MOST = 45, 140
"""How many characters the longest line of prose has that was broken at a width."""
_MOST_LINES = 200
_FEW = 3
"""So many lines of one width are no chance."""
_OPEN = frozenset(
    "a an the our their its his her my your this these and or but nor of by from with without for to in into at on "
    "onto under until till through via as than that which whose is are was were be been has have had will would can "
    "could may not no up about over between per y de la el les des du le und oder der die das den dem von für mit et "
    "ou par pour avec con para por do da dos".split()
)
"""Words after which nothing ends."""
_OWN = Pattern(
    r"\s*(?:$|[-+*•·–—>|#=~<]|```|o |\d{1,3}[.)] |[a-z]\) |[^\s:=]+(?: [^\s:=]+){0,3} ?[:=](?: |$)|\.\. |https?:"
    r"|\[[^\]]*\]:)"
)
"""How a line begins that is one of its own: nothing, an item, a head, a row, a label."""
_QUOTED = Pattern(r"(?:> ?)+(?=\S|$)")
"""The marks before a line that is quoted, as mails do."""
_ROW = Pattern(r"\S(?:   |\t|\.\.\.\.)")
"""What parts the columns of a row."""
_CAPITAL = Pattern(r"(?:<[^<>]{0,300}>|[^\w<])*[A-ZÀ-Ý]")
_ITEM = ("- ", "* ", "+ ", "• ")
_HEAD = ("#", "|", ">", "=", "---", "~~~", "...")
_ENDED = (".", "!", "?", ":", ";", "|")


def unwrapped(text: str) -> str:
    """The text with blanks for the ends of lines at which a sentence goes on, each other character where it was."""
    lines = text.split("\n")
    if not 1 < len(lines) <= _MOST_LINES:
        return text
    lines, deep = _without_quotes(lines)
    capitals = _CAPITAL.match("".join(lines)) is not None
    ends = list[str]()
    while len(ends) < len(lines):
        start, end = len(ends), len(ends) + 1
        while end < len(lines) and lines[start].strip() and deep[end] == deep[start] and not _OWN.match(lines[end]):
            end += 1
        ends += _ends(lines[start:end], capitals)
    return "".join(line + end for line, end in zip(lines, (*ends[:-1], ""), strict=True))


def _without_quotes(lines: list[str]) -> tuple[list[str], list[int]]:
    """The lines with blanks for the marks of a quotation, and how many of these stood before each."""
    said, deep, tag = list[str](), list[int](), False
    for line in lines:
        mark = None if tag else _QUOTED.match(line)
        said.append(" " * mark.end() + line[mark.end() :] if mark else line)
        deep.append(mark[0].count(">") if mark else 0)
        tag = "<" in line[line.rfind(">") + 1 :] or (tag and ">" not in line)
    return said, deep


def _ends(part: list[str], capitals: bool) -> list[str]:
    """What stands for the ends of the lines of a paragraph. ``capitals`` says that the text begins with one."""
    rows = list(pairwise(part))
    surely = [_goes_on(a, b, capitals) for a, b in rows]
    wide = any(sure and len(a) >= _LEAST for sure, (a, _) in zip(surely, rows, strict=True)) or _is_even(part)
    return [" " if sure or (wide and _may_go_on(*row)) else "\n" for sure, row in zip(surely, rows, strict=True)] + [
        "\n"
    ]


def _is_even(part: list[str]) -> bool:
    """Whether a paragraph is broken at a width: no first word of a line had room on the one before."""
    width = max(len(line.rstrip()) for line in part)
    full = all(len(a.rstrip()) + 1 + len(b.split(maxsplit=1)[0]) > width for a, b in pairwise(part))
    return full and len(part) >= _FEW and _LEAST <= width <= _MOST


def _may_go_on(line: str, following: str) -> bool:
    """Whether nothing says that a sentence ends with the line, or that the one after it is a row."""
    said = line.rstrip()
    ended = said.endswith(_ENDED) or said.lstrip().startswith(_HEAD)
    return not (ended or _ROW.search(said) or _ROW.search(following))


def _goes_on(line: str, following: str, capitals: bool) -> bool:
    """Whether the sentence of a line surely goes on in the one after it."""
    if not _may_go_on(line, following):
        return False
    said = line.rstrip()
    small = capitals and following.lstrip()[0].islower()
    hangs = following.startswith("  ") and line.startswith(_ITEM)
    return said[-1] == "," or said.split()[-1] in _OPEN or (small and (len(said) >= _LEAST or hangs))
