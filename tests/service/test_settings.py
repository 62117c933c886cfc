"""Settings of a server: who may do what, what is private, and that both are a server's alone."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.settings_table import SettingsTable
from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME, answer, press
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk, Upload
from bot.service.settings import DEFAULTS, PERMISSIONS, RIGHTS, Named, Quiet, Right, SettingsService, Who
from bot.wiring import desk
from tests.adapters.languages import languages

ONE, TWO = "s:one", "s:two"
ADA, BOB = "u:ada", "u:bob"
MANAGER = Caller(ONE, ADA, manages=True)
CURATORS = Named(number=77, name="Curators")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "log.db")) as opened:
        yield opened


@pytest.fixture
def settings(store: SqliteStore) -> SettingsService:
    return SettingsService(SettingsTable(store.db.conn, store.file), languages())


def test_without_any_settings_everybody_may_and_answers_are_private(settings: SettingsService) -> None:
    caller = Caller(ONE, BOB)
    assert settings.of(ONE) == DEFAULTS
    assert all(settings.may(caller, right) for right in RIGHTS)
    assert settings.private(caller, None)
    assert settings.private(caller, False)
    assert not settings.private(caller, True)


@pytest.mark.parametrize("right", RIGHTS)
def test_a_right_hangs_on_a_permission_or_a_role(settings: SettingsService, right: Right) -> None:
    bit = PERMISSIONS["manage_messages"][1]
    settings.change(MANAGER, **{right: Who(permission="manage_messages", roles=(CURATORS,))})
    for caller in (
        MANAGER, Caller(ONE, BOB, permissions=bit), Caller(ONE, BOB, roles=frozenset({5, 77})),
        Caller(TWO, BOB), Caller(BOB, BOB),
    ):  # fmt: skip
        settings.require(caller, right)
    for caller in (Caller(ONE, BOB), Caller(ONE, BOB, permissions=~bit), Caller(ONE, BOB, roles=frozenset({5}))):
        with pytest.raises(Refused) as refused:
            settings.require(caller, right)
        said = str(refused.value)
        assert 'takes the permission "Manage Messages" or the role "Curators" in this server' in said
        assert "who manages its roles can grant that" in said
        assert said.count(".") == 1
    for other in set(RIGHTS) - {right}:
        settings.require(Caller(ONE, BOB), other)


def test_public_by_default_is_for_those_who_may_post(settings: SettingsService) -> None:
    settings.change(MANAGER, private=False, post=Who(permission="manage_messages"))
    assert not settings.private(MANAGER, None)
    assert settings.private(MANAGER, False)
    assert settings.private(Caller(ONE, BOB), None)
    with pytest.raises(Refused, match=r"^Posting takes"):
        settings.private(Caller(ONE, BOB), True)
    assert settings.private(Caller(TWO, BOB), None)
    assert settings.private(Caller(BOB, BOB), None)


def test_settings_are_changed_by_who_manages_the_server(settings: SettingsService) -> None:
    with pytest.raises(Refused, match='take the right "Manage Server"; who owns'):
        settings.change(Caller(ONE, BOB), private=False)
    with pytest.raises(Refused, match=r"^Settings are a server's"):
        settings.change(Caller(BOB, BOB, manages=True), private=False)
    settings.change(MANAGER, private=False)
    settings.change(MANAGER, time_zone="Europe/Berlin", quiet=None, retention_days=30)
    now = settings.of(ONE)
    assert (now.private, now.time_zone, now.quiet, now.retention_days) == (False, "Europe/Berlin", None, 30)
    assert settings.of(TWO) == DEFAULTS


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"time_zone": "Berlin"}, 'The time zone is "Berlin"; a time zone is written like Europe/Berlin or UTC.'),
        ({"time_zone": "../../etc/passwd"},
         'The time zone is "../../etc/passwd"; a time zone is written like Europe/Berlin or UTC.'),
        ({"retention_days": -1}, "The retention in days is -1; it is a whole number from 0 to 3650."),
        ({"retention_days": 4000}, "The retention in days is 4000; it is a whole number from 0 to 3650."),
        ({"post": {"permission": "manage_mesages"}}, 'The permission to post is "manage_mesages"; did you mean manage_messages?'),
        ({"quiet": {"start": 25, "end": 3}}, "The hour is 25; it is a whole number from 0 to 23."),
    ],
)  # fmt: skip
def test_what_can_not_be_is_refused(settings: SettingsService, changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        settings.change(MANAGER, **changes)
    assert str(refused.value) == sentence
    assert settings.of(ONE) == DEFAULTS


def test_quiet_hours_go_past_midnight() -> None:
    night, noon = Quiet(start=22, end=8), Quiet(start=12, end=14)
    assert [h for h in range(24) if night.holds(h)] == [0, 1, 2, 3, 4, 5, 6, 7, 22, 23]
    assert [h for h in range(24) if noon.holds(h)] == [12, 13]
    assert not any(Quiet(start=5, end=5).holds(h) for h in range(24))


def test_the_first_use_by_who_manages_is_told_once(settings: SettingsService) -> None:
    assert not settings.first_use(Caller(ONE, BOB))
    assert not settings.first_use(Caller(BOB, BOB, manages=True))
    assert settings.first_use(MANAGER)
    assert not settings.first_use(MANAGER)
    assert settings.first_use(Caller(TWO, ADA, manages=True))


@pytest.fixture
def office(store: SqliteStore) -> Desk:
    return desk(store)


def assess(office: Desk, caller: Caller, **values: object) -> bool:
    return answer(office, caller, BY_NAME["assess"], {"project": "Kelp", "cost": "5k EUR", **values})[1]


def test_who_may_not_post_is_refused_by_the_option_and_the_button(office: Desk) -> None:
    office.settings.change(MANAGER, post=Who(roles=(CURATORS,)), private=False)
    bob, curator = Caller(ONE, BOB), Caller(ONE, BOB, roles=frozenset({77}))
    with pytest.raises(Refused, match=r"^Posting takes"):
        assess(office, bob, post=True)
    assert assess(office, bob)
    assert not assess(office, curator)
    assert not assess(office, curator, post=True)
    assert assess(office, curator, post=False)
    key = str(office.history.latest("Kelp", bob).key)
    with pytest.raises(Refused, match=r"^Posting takes"):
        press(office, bob, "post", key)
    press(office, curator, "post", key)


def test_what_has_to_be_read_first_is_private_where_answers_are_public(office: Desk) -> None:
    office.settings.change(MANAGER, private=False)
    assert assess(office, MANAGER, describe="Meta pays all of it.")
    assert assess(office, MANAGER, file=Upload("FUNDING.yml", b"github: kelp"))
    assert not assess(office, MANAGER)


def test_who_may_not_export_is_refused_by_the_command_and_the_button(office: Desk) -> None:
    office.settings.change(MANAGER, export=Who(roles=(CURATORS,)))
    bob, curator = Caller(ONE, BOB), Caller(ONE, BOB, roles=frozenset({77}))
    assess(office, bob)
    key = str(office.history.latest("Kelp", bob).key)
    for refused in (
        lambda: press(office, bob, "export", key),
        lambda: BY_NAME["log export"].run(office, bob, {}),
    ):
        with pytest.raises(Refused, match=r"^Exporting takes"):
            refused()
    press(office, curator, "export", key)
    BY_NAME["log export"].run(office, curator, {})
    BY_NAME["privacy export"].run(office, bob, {})


def test_the_settings_go_with_a_servers_records(store: SqliteStore, office: Desk) -> None:
    office.settings.change(MANAGER, post=Who(roles=(Named(number=77, name="Quillfeather"),)))
    office.settings.change(Caller(TWO, ADA, manages=True), private=False)
    assert store.held(scope=ONE).settings == 1
    office.privacy.delete("server", MANAGER)
    assert office.settings.of(ONE) == DEFAULTS
    assert not office.settings.of(TWO).private
    assert not [p.name for p in Path(store.file).parent.iterdir() if b"Quillfeather" in p.read_bytes()]
