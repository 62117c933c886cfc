"""Going to a page by its number: of a list, or of a page that has several parts."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.page import Answer, Field, Form, Page
from bot.domain.refusal import Refused, shown

GO_TO = "goto"
TURNED = frozenset({
    "card", "draft", "why", "stress", "advice", "precedents", "sources", "facts", "questions", "charts", "plan",
    "history", "projects", "compare", "entry", "entries", "contents", "help", "privacy",
})  # fmt: skip
"""What makes pages that can be turned, and nothing else: an id that was made up gets nobody to do something."""
Press = Callable[[str, str], Answer]


def form(target: str) -> Form:
    """The form that asks for a number. Raises Refused for a target that is none of ours."""
    count, *_ = _parsed(target)
    return Form("Go to a page", GO_TO, (Field("page", f"Page, 1 to {count}", str(count)),), target)


def go(press: Press, target: str, typed: str) -> Page:
    """The page with that number, made by pressing what makes it. Raises Refused for what is no number of one."""
    count, kind, action, of = _parsed(target)
    number = int(typed) if typed.isdecimal() and len(typed) < 7 else 0
    if not 1 <= number <= count:
        raise Refused(f"{shown(typed)} is no page here; write a number from 1 to {count}.")
    page = press(action, of if kind == "part" else f"{of}.{number}")
    if not isinstance(page, Page):
        raise Refused("That is no page; open it again.")
    return replace(page, part=number - 1) if kind == "part" else page


def _parsed(target: str) -> tuple[int, str, str, str]:
    """The count of pages, whether they are parts or leaves, and what makes them."""
    count, kind, action, of = (*target.split(".", 3), "", "", "", "")[:4]
    if not count.isdecimal() or len(count) > 6 or kind not in ("part", "leaf") or action not in TURNED:
        raise Refused("That page is not there any more; open it again.")
    return int(count), kind, action, of
