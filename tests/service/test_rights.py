"""Who may post, revise and export, over everything that does: the ways are few, and each asks first."""

from collections.abc import Callable

import pytest

from bot.commands import press, submit
from bot.domain.refusal import Refused
from bot.service.settings import Named, Right, Who
from tests.talk_log import ADA, BOB, LINE, Talking, log

__all__ = ["log"]

WAYS: list[tuple[Right, Callable[[Talking, str], object]]] = [
    ("post", lambda log, key: press(log.desk, log.by(BOB), "post", key)),
    ("export", lambda log, key: press(log.desk, log.by(BOB), "export", key)),
    ("export", lambda log, _: log.run("log export", log.by(BOB))),
    ("export", lambda log, _: log.run("log export", log.by(BOB), format="sqlite")),
    ("revise", lambda log, _: log.run("project revise", log.by(BOB), project="OLMo", reserves="2M USD")),
    ("revise", lambda log, key: press(log.desk, log.by(BOB), "retype", key)),
    ("revise", lambda log, key: submit(log.desk, log.by(BOB), "revise", key, {"payers": LINE, "cost": "5 EUR"})),
    ("revise", lambda log, key: press(log.desk, log.by(BOB), "renew", key)),
]


@pytest.mark.parametrize(("right", "way"), WAYS)
def test_each_way_asks_for_its_right(log: Talking, right: Right, way: Callable[[Talking, str], object]) -> None:
    key = str(log.assessed(log.by(ADA)).key)
    log.desk.settings.change(
        log.by(ADA, manages=True),
        **{right: Who(permission="manage_messages", roles=(Named(number=7, name="Curators"),))},
    )
    before = log.store.stats()["rows"]
    with pytest.raises(Refused, match='takes the permission "Manage Messages" or the role "Curators"'):
        way(log, key)
    assert log.store.stats()["rows"] == before
