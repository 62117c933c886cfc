"""``/portfolio``: the projects of a scope, and the payers they share."""

from bot.domain.page import Page
from bot.service.assess import Caller
from bot.service.desk import Desk


def show(desk: Desk, caller: Caller, _: object = None) -> Page:
    """The projects ranked, and whose exit would hurt most. Raises Refused where nothing is kept."""
    return desk.pages.portfolio(desk.portfolio.look(caller))


def payer(desk: Desk, caller: Caller, target: str) -> Page:
    """What one payer's exit would do. Raises Refused where no project of the scope leans on it."""
    return desk.pages.payer(*desk.portfolio.exit(target, caller))


PRESSED = {"portfolio": show, "payer": payer}
SLOW = frozenset(PRESSED)
