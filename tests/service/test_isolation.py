"""Two servers and three users: no command, no button, no form and no completion of one reaches what is another's.

Everything that is tried is made from the tables of commands, actions and forms, so that a new one is tried too; the
ids are those of the other's own pages, all that are found by pressing every button there is.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import ACTIONS, BY_NAME, CHOSEN, COMMANDS, FORMS, Option, complete, press, submit
from bot.commands.drafts import describe
from bot.domain.page import Answer, Form
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk, Upload
from bot.wiring import Judging, judging
from bot.wiring import desk as desk_on

ONE, TWO = "s:one-55aa", "s:two-66bb"
ADA, BOB, CY = "u:ada-7f3a", "u:bob-91cc", "u:cy-0d5e"
HIDDEN = ("Umbrafax", "Quillfeather", "73419870", "Heliotrope")
"""Words that only the victims wrote: a project, a payer, an amount, a draft."""
OF_FRONTS = frozenset({"take_back", "discuss", "poll", "take_result"})
"""Actions that a front answers by itself, on the message that they sit on."""

MOST_PRESSED = 5
"""Buttons of one action that are pressed to find what is behind them."""


@cache
def parts() -> Judging:
    return judging()


def desk(store: SqliteStore) -> Desk:
    return desk_on(store, parts())


@dataclass(frozen=True)
class Attack:
    """Who tries, whose records they are after (by scope or by author), and what they may never see."""

    caller: Caller
    scope: str | None
    author: str | None
    secrets: tuple[str, ...]


ATTACKS = {
    "a manager of the other server": Attack(Caller(TWO, CY, manages=True), ONE, None, HIDDEN),
    "a member of the other server": Attack(Caller(TWO, BOB), ONE, None, HIDDEN),
    "somebody alone": Attack(Caller(CY, CY, manages=True), ONE, None, HIDDEN),
    "the very person in the other server": Attack(Caller(TWO, ADA), ONE, BOB, ("Bobs secret", "Vexillary")),
    "a member of the same server, after a draft": Attack(Caller(ONE, CY), ONE, ADA, ("Heliotrope",)),
    "a manager of the same server, after what is made alone": Attack(
        Caller(ONE, CY, manages=True), ADA, ADA, ("Nightjar", "Corncrake")
    ),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The log that is attacked, made once."""
    path = tmp_path_factory.mktemp("isolation") / "log.db"
    with closing(SqliteStore(path)) as store:
        made(desk(store))
    return path


def made(opened: Desk) -> None:
    """What the victims have, by every way in which something is kept."""
    for scope, author, project, payers in (
        (ONE, ADA, "Lumen", "Meta 80% parent"),
        (ONE, ADA, "Umbrafax", "Quillfeather 73419870 EUR/month parent at will; Meta 40k EUR/month parent"),
        (ONE, BOB, "Bobs secret", "Vexillary 60% parent"),
        (ADA, ADA, "Nightjar", "Corncrake 60% parent"),
        *((TWO, who, f"Own of {who}", "Meta 30% parent") for who in (BOB, CY, ADA)),
        (CY, CY, "Own", "Meta 30% parent"),
    ):
        BY_NAME["assess"].run(opened, Caller(scope, author), {"project": project, "payers": payers, "cost": "90k EUR"})
    describe(opened, Caller(ONE, ADA), "Heliotrope costs 40k EUR a month and Quillfeather pays 70 % of it.", {})


@dataclass
class Field:
    """A log of one test's own."""

    path: Path
    store: SqliteStore
    desk: Desk
    before: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])

    def kept(self, attack: Attack) -> dict[str, list[Any]]:
        """All rows of the victims, of every table that knows a scope or an author."""
        conn = self.store.db.conn
        found: dict[str, list[Any]] = {}
        for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            columns = {row[1] for row in conn.execute(f"PRAGMA table_info({table})")}
            wanted: dict[str, str | None] = {"scope": attack.scope, "author": attack.author}
            tests = [f"{column} = :{column}" for column, value in wanted.items() if value and column in columns]
            if tests and "author" in columns:
                # What the attacker made there is the attacker's to delete.
                wanted["me"] = attack.caller.author
                tests.append("author IS NOT :me")
            if tests:
                where = " AND ".join(tests)
                found[table] = conn.execute(f"SELECT * FROM {table} WHERE {where} ORDER BY 1", wanted).fetchall()
        return found


@pytest.fixture
def opened(template: Path, tmp_path: Path) -> Iterator[Field]:
    path = tmp_path / "log.db"
    shutil.copy(template, path)
    with closing(SqliteStore(path)) as store:
        yield Field(path, store, desk(store))


@pytest.fixture(scope="module")
def targets(template: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The targets of every button, choice and form on every page of the victims, by action: found by pressing all."""
    found: dict[str, set[str]] = {}
    for n, caller in enumerate((Caller(ONE, ADA, manages=True), Caller(ONE, BOB), Caller(ADA, ADA, manages=True))):
        path = tmp_path_factory.mktemp(f"crawl-{n}") / "log.db"
        shutil.copy(template, path)
        with closing(SqliteStore(path)) as store:
            crawl(desk(store), caller, found)
    return found


def crawl(opened: Desk, caller: Caller, found: dict[str, set[str]]) -> None:
    """Runs every command, then presses everything that is shown; what deletes is noted and not pressed."""
    pages: list[Answer] = []
    for command in COMMANDS:
        for project in opened.history.names("", caller):
            with suppress(Refused):
                if "delete" not in command.name:
                    pages.append(command.run(opened, caller, filled(command.options, project)))
    drafted = opened.privacy.mine(caller).drafts
    for key in range(1, drafted + 1):
        with suppress(Refused):
            pages.append(press(opened, caller, "draft", str(key)))
    seen: dict[str, set[str]] = {}
    while pages:
        page = pages.pop()
        for action, target, style in shown_on(page):
            found.setdefault(action, set()).add(target)
            pressed = seen.setdefault(action, set())
            if target in pressed or len(pressed) == MOST_PRESSED or style == "danger" or action in OF_FRONTS:
                continue
            pressed.add(target)
            with suppress(Refused):
                pages.append(press(opened, caller, action, target, chosen="0"))


def shown_on(answer: Answer) -> list[tuple[str, str, str]]:
    if isinstance(answer, Form):
        return [(answer.submit, answer.target, "form")] if answer.submit not in FORMS else []
    turning = [(answer.action, answer.target, "")] if answer.action in ACTIONS else []
    return [
        *((b.action, b.target, b.style) for b in answer.buttons),
        *((c.action, c.target, "") for c in answer.choices), *turning,
    ]  # fmt: skip


def filled(options: tuple[Option, ...], project: str) -> dict[str, Any]:
    """A value for each option, made from what the table says of it."""
    return {option.name: value for option in options if (value := _value(option, project)) is not None}


def _value(option: Option, project: str) -> Any:
    if option.name == "project" or option.complete == "projects":
        return project
    if option.choices:
        return option.choices[0]
    if option.kind == "flag":
        return True
    if option.kind == "file":
        return None
    return {"what": "cost x2", "payers": "Meta 80% parent", "cost": "90k EUR", "reserves": "1M EUR",
            "people": "3 paid", "since": "2020-01-01", "until": "2090-01-01"}.get(option.name, "x" if option.required else None)  # fmt: skip


def told(answer: Answer) -> str:
    """All that an answer shows or hands out."""
    if isinstance(answer, Form):
        return repr(answer)
    files = b"".join(file.data for file in answer.files).decode("utf-8", "replace")
    return "\n".join((answer.title, *answer.blocks, repr(answer.buttons), repr(answer.choices), files))


def tried(opened: Field, attack: Attack, do: Any) -> None:
    """One attempt: nothing of the victims is told, and nothing of theirs has changed."""
    before = opened.kept(attack)
    assert any(before.values())
    try:
        said = told(do())
    except Refused as error:
        said = str(error)
    assert [secret for secret in attack.secrets if secret in said] == []
    assert opened.kept(attack) == before


@pytest.fixture(params=ATTACKS)
def attack(request: pytest.FixtureRequest) -> Attack:
    return ATTACKS[request.param]


def all_targets(targets: dict[str, set[str]], action: str) -> set[str]:
    """The victims' own targets of an action, and every key that a record of theirs could have."""
    keys = {str(key) for key in range(1, 10)}
    return targets.get(action, set()) | keys | {f"{key}.0" for key in keys} | {"", "mine", "server", ONE, ADA}


def test_every_action_that_a_page_names_is_in_the_table(targets: dict[str, set[str]]) -> None:
    assert set(targets) <= ACTIONS | OF_FRONTS | set(BY_NAME)
    assert {"card", "answer", "judge", "payer", "forget"} <= set(targets)


@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_no_button_reaches_across(action: str, opened: Field, attack: Attack, targets: dict[str, set[str]]) -> None:
    for target in sorted(all_targets(targets, action)):
        for chosen in ("", "0") if action in CHOSEN else ("",):
            tried(opened, attack, partial(press, opened.desk, attack.caller, action, target, "<@1>", chosen))


@pytest.mark.parametrize("form", sorted({*FORMS, *BY_NAME}))
def test_no_form_reaches_across(form: str, opened: Field, attack: Attack, targets: dict[str, set[str]]) -> None:
    values = {
        "answer": "900k EUR",
        "project": "Lumen",
        "payers": "Meta 20% parent",
        "cost": "5k EUR",
        "what": "cost x2",
    }
    for target in sorted(all_targets(targets, form)):
        tried(opened, attack, partial(submit, opened.desk, attack.caller, form, target, values))


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
@pytest.mark.parametrize("name", ["Lumen", "Umbrafa", "%"])
def test_no_command_reaches_across(command: str, name: str, opened: Field, attack: Attack) -> None:
    entry = BY_NAME[command]
    whole = filled(entry.options, name)
    required = {option.name: whole[option.name] for option in entry.options if option.required and option.name in whole}
    attempts: list[dict[str, Any]] = [whole, required, *({**required, key: value} for key, value in whole.items())]
    for option in entry.options:
        attempts += [{**required, option.name: choice} for choice in option.choices]
        if option.kind == "file":
            attempts.append({**required, option.name: Upload("situation.json", b'{"project": "Lumen"}')})
    for values in attempts:
        tried(opened, attack, partial(entry.run, opened.desk, attack.caller, values))


@pytest.mark.parametrize("by", sorted({o.complete for c in COMMANDS for o in c.options} - {""}))
def test_no_completion_reaches_across(by: str, opened: Field, attack: Attack) -> None:
    for typed in ("", "u", "umbra", "lum", "%"):
        found = repr(complete(opened.desk, attack.caller, by, typed))
        assert [secret for secret in attack.secrets if secret in found] == []


def test_what_is_tried_would_be_seen(opened: Field) -> None:
    """The check itself: the victim's own commands do show every one of these words."""
    own = Caller(ONE, ADA, manages=True)
    seen = told(BY_NAME["privacy export"].run(opened.desk, own, {})) + told(
        BY_NAME["log export"].run(opened.desk, own, {})
    )
    attack = ATTACKS["a manager of the other server"]
    assert [secret for secret in attack.secrets if secret not in seen] == []
    with pytest.raises(AssertionError):
        tried(opened, replace(attack, caller=own), lambda: BY_NAME["log export"].run(opened.desk, own, {}))
    with pytest.raises(AssertionError):
        tried(opened, attack, lambda: BY_NAME["assess"].run(opened.desk, own, {"project": "Lumen", "cost": "1 EUR"}))
