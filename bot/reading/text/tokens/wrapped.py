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
_ROW = Pattern(r"\S(?:   |\t|\.\.\.\.)")
"""What parts the columns of a row."""
_ITEM = ("- ", "* ", "+ ", "• ")
_HEAD = ("#", "|", ">", "=")
_ENDED = (".", "!", "?", ":", ";", "|")


def unwrapped(text: str) -> str:
    """The text with blanks for the ends of lines at which a sentence goes on, each other character where it was."""
    lines = text.split("\n")
    if not 1 < len(lines) <= _MOST_LINES:
        return text
    capitals = text.lstrip("-*# ")[:1].isupper()
    rows = zip(pairwise(lines), _even(lines), strict=False)
    ends = (" " if _goes_on(line, following, even, capitals) else "\n" for (line, following), even in rows)
    return "".join(line + end for line, end in zip(lines, (*ends, ""), strict=True))


def _even(lines: list[str]) -> list[bool]:
    """For each line whether its paragraph is broken at a width: no first word of a line had room on the one before."""
    found = list[bool]()
    while len(found) < len(lines):
        start, end = len(found), len(found) + 1
        while end < len(lines) and lines[start].strip() and not _OWN.match(lines[end]):
            end += 1
        part = [line.rstrip() for line in lines[start:end]]
        width = max(map(len, part))
        full = all(len(a) + 1 + len(b.split(maxsplit=1)[0]) > width for a, b in pairwise(part))
        found += [full and len(part) >= _FEW and _LEAST <= width <= _MOST] * len(part)
    return found


def _goes_on(line: str, following: str, even: bool, capitals: bool) -> bool:
    """Whether the sentence of a line goes on in the one after it. ``capitals`` says that the text begins with one."""
    said = line.rstrip()
    if not said or said.endswith(_ENDED) or said.lstrip().startswith(_HEAD) or _OWN.match(following):
        return False
    if _ROW.search(said) or _ROW.search(following):
        return False
    small = capitals and following.lstrip()[0].islower()
    hangs = following.startswith("  ") and line.startswith(_ITEM)
    return said[-1] == "," or said.split()[-1] in _OPEN or even or (small and (len(said) >= _LEAST or hangs))
