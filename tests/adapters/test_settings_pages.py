"""The pages of settings, watches and alerts: golden files that read like text, and that they fit Discord."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME, press
from bot.commands.watching import alert
from bot.domain.page import Form, Page
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.events import Ageing, Event
from bot.service.ports import Row
from bot.service.settings import DEFAULTS, Named, Quiet, ScopeSettings, Who
from bot.service.watch import Claim, Told, Watched, WatchService
from bot.service.watch_ports import Alert
from bot.wiring import desk
from tests.adapters.stored import made
from tests.adapters.test_render import HOSTILE, text
from tests.discord_ui.test_views import fits
from tests.golden_files import Golden

CALLER = Caller("s:one", "u:ada", manages=True, channel=10, speaks=False)
ROLES = tuple(Named(number=10**18 + n, name=f"Role {n}") for n in range(10))
ALL = ScopeSettings(
    private=False, channel=Named(number=99, name="funding"), post=Who(permission="manage_messages", roles=ROLES[:2]),
    revise=Who(permission="manage_threads"), export=Who(roles=ROLES), retention_days=365, time_zone="Europe/Berlin",
    quiet=None,
)  # fmt: skip
DAY = date(2026, 6, 30)
EVENTS = tuple(
    Event(what, DAY, about, DAY, DAY, what)
    for what, about in (
        ("payer_ends", HOSTILE), ("cash_ends", ""), ("training_run_due", ""), ("stale", ""), ("band", "High risk"),
    )
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    with closing(SqliteStore(tmp_path / "log.db")) as store:
        yield desk(store)


def page(answer: Page | Form) -> Page:
    assert isinstance(answer, Page)
    return answer


@pytest.mark.parametrize(("name", "given"), [("settings-new", DEFAULTS), ("settings", ALL)])
def test_settings(name: str, given: ScopeSettings, office: Desk, golden: Golden) -> None:
    office.settings.change(CALLER, **{field: getattr(given, field) for field in ScopeSettings.model_fields})
    made = page(BY_NAME["settings"].run(office, CALLER, {}))
    golden(f"tests/golden/{name}.md", text(made))
    fits(made)
    for right in ("post", "export", "revise"):
        shown = page(press(office, CALLER, "right", right))
        fits(shown)
        if name == "settings":
            golden(f"tests/golden/right-{right}.md", text(shown))


def test_the_first_use(office: Desk, golden: Golden) -> None:
    golden("tests/golden/first_use.md", text(office.pages.plain("first_use")))
    golden("tests/golden/unwatched.md", text(office.pages.plain("unwatched", name=HOSTILE)))


def told(event: Event, state: str, refused: str | None = None, known: bool = True) -> Told:
    made = Alert("s:one", "kelp", event.mark, event.what, "2026-06-30", 10, "2026-04-01T21:30:00Z", None, refused, 1)
    return Told(made, event if known else None, state)


WATCHED = [
    Watched("Kelp", 10, EVENTS[:3], (
        told(EVENTS[0], "posted"), told(EVENTS[1], "lost"), told(EVENTS[4], "on its way"),
        *(told(event, "posted", known=False) for event in EVENTS),
    )),
    Watched(HOSTILE, 99, (), (
        told(EVENTS[0], "refused", "no access"), told(EVENTS[2], "refused", "no permission"),
        told(EVENTS[3], "refused", "no channel"), told(EVENTS[4], "refused", "400 50035"),
    )),
]  # fmt: skip


def test_what_is_watched(office: Desk, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = WATCHED

    def watched(*_: object) -> list[Watched]:
        return shown

    monkeypatch.setattr(WatchService, "watched", watched)
    office.settings.change(CALLER, time_zone="Europe/Berlin")
    made = page(BY_NAME["project watch"].run(office, CALLER, {}))
    golden("tests/golden/watch.md", text(made))
    fits(made)
    assert [button.action for button in made.buttons] == ["try_again"]
    shown = [replace(WATCHED[0], name="*" * 100)] * 100
    fits(page(press(office, CALLER, "watched", "")))


def test_nothing_is_watched(office: Desk, golden: Golden) -> None:
    office.settings.change(CALLER, quiet=Quiet(start=20, end=6))
    golden("tests/golden/watch-nothing.md", text(page(press(office, CALLER, "watched", ""))))


def test_an_alert_is_in_the_language_of_the_server_it_is_for(office: Desk) -> None:
    office.settings.change(CALLER, language="de", numbers="de-CH")
    row = Row(
        **{name: getattr(made(1), name) for name in Row.__dataclass_fields__ if hasattr(made(1), name)},
        packed=b"",
        key=7,
    )
    event = Event("cash_ends", date(2026, 6, 30), "", DAY, DAY, "m")
    told = Alert(CALLER.scope, "kelp", "m", event.what, "2026-06-30", 10, "", None, None, 1)
    ageing = Ageing(18, 40, "Low risk", "High risk", True)
    shown = alert(office, Claim(told, event, ageing, row, date(2026, 6, 16)))
    assert "geht am 30.06.2026 zu Ende, in 14 Tagen" in text(shown)
    assert [button.label for button in shown.buttons] == ["Die Beurteilung öffnen"]
    elsewhere = Claim(replace(told, scope="s:two"), event, ageing, row, date(2026, 6, 16))
    assert "The cash ends on 2026-06-30, in 14 days" in text(alert(office, elsewhere))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.what)
@pytest.mark.parametrize("left", [90, 1, 0, -1, -9])
def test_alerts(event: Event, left: int, office: Desk, golden: Golden) -> None:
    row = Row(
        **{name: getattr(made(1), name) for name in Row.__dataclass_fields__ if hasattr(made(1), name)},
        packed=b"",
        key=7,
    )
    today = date.fromordinal(DAY.toordinal() - left)
    claim = Claim(
        Alert("s:one", "kelp", "m", event.what, "2026-06-30", 10, "", None, None, 1), event,
        Ageing(18, 40, "Low risk", "High risk", True), replace(row, name=HOSTILE if left == 90 else "Kelp"), today,
    )  # fmt: skip
    shown = alert(office, claim)
    fits(shown)
    assert [(button.action, button.target) for button in shown.buttons] == [("card", "7")]
    if left in (90, -9):
        golden(f"tests/golden/alert-{event.what}{'-late' if left < 0 else ''}.md", text(shown))
