"""What is kept of somebody: told, handed out, deleted."""

from collections.abc import Callable
from dataclasses import replace

from bot.commands.files import packed, with_files
from bot.domain.page import Answer, Button, Page
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
    files = [
        *packed("assessments", "jsonl", map(lines, desk.privacy.assessments(caller))),
        *packed("drafts", "jsonl", (draft.body.decode() + "\n" for draft in desk.privacy.drafts(caller))),
        *packed("voices", "jsonl", (said.as_bytes().decode() + "\n" for said in desk.talk.talk.said(caller))),
    ]
    if not files:
        raise Refused("Nothing is kept of you, so there is nothing to export.")
    return with_files(desk.pages.plain("privacy_export", held=desk.privacy.mine(caller)), files)


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


PRESSED: dict[str, Callable[[Desk, Caller, str], Answer]] = {
    "privacy": show, "privacy_export": export, "privacy_delete": ask, "forget": forget,
}  # fmt: skip
SLOW = frozenset({"privacy_export", "forget"})
