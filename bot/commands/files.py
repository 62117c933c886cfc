"""Lines as files that fit into one message."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.page import LARGEST_FILE, MOST_FILES, Attached, Page
from bot.domain.refusal import Refused


def with_files(page: Page, files: list[Attached]) -> Page:
    """A page with files. Raises Refused where they are too many for one message."""
    if len(files) > MOST_FILES:
        raise Refused(_TOO_MUCH)
    return replace(page, files=tuple(files))


_TOO_MUCH = (
    f"That is more than {MOST_FILES} files of {LARGEST_FILE // 1024**2} MiB, which is what one message holds; export "
    "one project at a time with /log export, or ask the person who runs this bot for the whole of it."
)


def packed(name: str, ending: str, lines: Iterable[str], head: str = "", foot: str = "") -> list[Attached]:
    """Lines in files of at most the largest size, each with the head and the foot, numbered where there are several;
    none for no lines. Raises Refused as soon as they are too many to be sent."""
    room = LARGEST_FILE - len((head + foot).encode())
    bodies = [bytearray()]
    for line in map(str.encode, lines):
        if bodies[-1] and len(bodies[-1]) + len(line) > room:
            bodies.append(bytearray())
            if len(bodies) > MOST_FILES:
                raise Refused(_TOO_MUCH)
        bodies[-1] += line
    if not bodies[0]:
        return []
    numbers = [f"-{number}" for number in range(1, len(bodies) + 1)] if len(bodies) > 1 else [""]
    return [
        Attached(f"whopays-{name}{number}.{ending}", head.encode() + body + foot.encode(), f"The {name}")
        for number, body in zip(numbers, bodies, strict=True)
    ]
