"""A log with what people say of assessments in it, for the tests of talk: two servers, three users."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.adapters.talk_store import SqliteTalk
from bot.commands import BY_NAME, press, submit
from bot.domain.page import Answer, Page
from bot.service.assess import AssessService, Caller, Stored
from bot.service.desk import Desk
from bot.service.drafts import DraftService
from bot.service.revise import ReviseService
from bot.service.talk import TalkService
from bot.wiring import desk

ADA, BOB, CY = "u:ada-7f3a", "u:bob-91cc", "u:cy-0d5e"
ONE, TWO = "s:one-55aa", "s:two-66bb"
LINE = "Ai2 80% parent at will; NSF 20% grant until 2028-09"


@dataclass
class Talking:
    """A desk on a log in a file, at a day that can be moved, and requests with ids of their own."""

    store: SqliteStore
    desk: Desk
    folder: Path
    now: datetime
    ids: Iterator[int] = field(default_factory=count)

    def by(self, author: str, scope: str = ONE, *, manages: bool = False) -> Caller:
        return Caller(scope, author, f"i-{next(self.ids)}", manages)

    def run(self, command: str, caller: Caller, **values: str) -> Page:
        return page(BY_NAME[command].run(self.desk, caller, values))

    def assessed(self, caller: Caller, project: str = "OLMo", **values: str) -> Stored:
        given = {"payers": LINE, "cost": "900k USD", "reserves": "1M USD"} | values
        self.run("assess", caller, project=project, **given)
        return self.desk.history.latest(project, caller)

    def press(self, caller: Caller, action: str, target: object, chosen: str = "") -> Page:
        return page(press(self.desk, caller, action, str(target), "<@1>", chosen))

    def dispute(self, caller: Caller, target: object, fact: str, value: str, reason: str = "") -> Page:
        given = {"fact": fact, "value": value, "reason": reason}
        return page(submit(self.desk, caller, "dispute", str(target), given, "<@1>"))

    def whole(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.folder.iterdir())


def page(answer: Answer) -> Page:
    assert isinstance(answer, Page)
    return answer


def text(shown: Page) -> str:
    return "\n".join(shown.blocks)


def labels(shown: Page) -> list[str]:
    return [button.label for button in shown.buttons]


def target(shown: Page, action: str) -> str:
    return next(button.target for button in shown.buttons if button.action == action)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Talking]:
    with closing(SqliteStore(tmp_path / "log.db")) as store:
        made = desk(store)
        log = Talking(store, made, tmp_path, datetime(2026, 11, 1, 12, tzinfo=UTC))

        def clock() -> datetime:
            return log.now

        def today() -> date:
            return log.now.date()

        talk = SqliteTalk(store.db.conn, store.file)
        assessing = AssessService(made.assessing.engine, store, clock)
        revising = ReviseService(assessing, made.history, talk, today)
        log.desk = replace(
            made, assessing=assessing, today=today, drafting=DraftService(store, clock),
            talk=replace(made.talk, talk=TalkService(talk, clock), revising=revising),
        )  # fmt: skip
        yield log


def situation(stored: Stored) -> dict[str, Any]:
    return stored.assessment["situation"]
