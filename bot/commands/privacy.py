"""What is kept of somebody: told, handed out, deleted. And the log of a scope as files."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.domain.page import LARGEST_FILE, MOST_FILES, Answer, Attached, Button, Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.privacy import What

_EXPORT = Button("Export", "privacy_export")
_DELETE = Button("Delete ...", "privacy_delete", "mine")


def show(desk: Desk, caller: Caller, _: object = None) -> Page:
    """What is kept of the caller, and what is not."""
    held = desk.privacy.mine(caller)
    page = desk.pages.plain("privacy", held=held)
    return replace(page, buttons=(_EXPORT, _DELETE) if not held.nothing else ())


def export(desk: Desk, caller: Caller, _: object = None) -> Page:
    """All that is kept of the caller, as files. Raises Refused where there is nothing."""
    lines = desk.formats["jsonl"].line
    packed = [
        *_packed("assessments", "jsonl", map(lines, desk.privacy.assessments(caller))),
        *_packed("drafts", "jsonl", (draft.body.decode() + "\n" for draft in desk.privacy.drafts(caller))),
        *_packed("voices", "jsonl", (said.as_bytes().decode() + "\n" for said in desk.talk.talk.said(caller))),
    ]
    if not packed:
        raise Refused("Nothing is kept of you, so there is nothing to export.")
    return _with(desk.pages.plain("privacy_export", held=desk.privacy.mine(caller)), packed)


def ask(desk: Desk, caller: Caller, what: str) -> Page:
    """What a deletion would take, with the button that does it. Raises Refused as the service does."""
    chosen = _what(what)
    page = desk.pages.plain("privacy_delete", what=chosen, held=desk.privacy.to_delete(chosen, caller))
    return replace(page, target=chosen, buttons=(Button("Delete for good", "forget", chosen, "danger"),))


def forget(desk: Desk, caller: Caller, what: str) -> Page:
    """The deletion, and what went."""
    chosen = _what(what)
    return desk.pages.plain("forgotten", what=chosen, gone=desk.privacy.delete(chosen, caller))


def _what(text: str) -> What:
    if text not in ("mine", "server"):
        raise Refused(f'"{text[:40]}" can\'t be deleted; say mine or server.')
    return text


def log(desk: Desk, caller: Caller, form: str, project: str) -> Page:
    """The assessments of the caller's scope, or of one project of it, as files. Raises Refused where there is none."""
    layout = desk.formats[form]
    lines = map(layout.line, desk.history.everything(caller, project))
    packed = _packed("assessments", layout.ending, lines, layout.head, layout.foot)
    return _with(desk.pages.plain("log_export", form=form, project=project), packed)


def _with(page: Page, packed: list[Attached]) -> Page:
    if len(packed) > MOST_FILES:
        raise Refused(_TOO_MUCH)
    return replace(page, files=tuple(packed))


_TOO_MUCH = (
    f"That is more than {MOST_FILES} files of {LARGEST_FILE // 1024**2} MiB, which is what one message holds; export "
    "one project at a time with /log export, or ask the person who runs this bot for the whole of it."
)


def _packed(name: str, ending: str, lines: Iterable[str], head: str = "", foot: str = "") -> list[Attached]:
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


PRESSED: dict[str, Callable[[Desk, Caller, str], Answer]] = {
    "privacy": show, "privacy_export": export, "privacy_delete": ask, "forget": forget,
}  # fmt: skip
SLOW = frozenset({"privacy_export", "forget"})
"""Buttons whose work may take longer than Discord waits for a first answer."""
