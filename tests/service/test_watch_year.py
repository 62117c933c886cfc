"""A year of 500 watches with 20 crashes: nothing is posted twice, and each alert is posted or shown as lost."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.discord_ui.alerts import Alerts
from bot.service.assess import Caller
from bot.service.watch import Claim
from tests.service.test_watch import START, Crash, World, page

SERVERS, PROJECTS, CRASHES = 5, 100, 20
STEPS = ("before the claim", "after the claim", "before the post", "after the post", "after the confirmation")
END = datetime(2026, 12, 31, 12, tzinfo=UTC)


class Fate:
    """Decides where the process dies: once in a while, at a step that nobody can foresee."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.left = list(STEPS) * (CRASHES // len(STEPS))
        chance.shuffle(self.left)
        self.after = chance.randrange(30, 60)

    def at(self, step: str) -> None:
        """Dies here, if it is time and this is the step."""
        if step == "after the claim":
            self.after -= 1
        if self.left and self.after <= 0 and step == self.left[-1]:
            self.left.pop()
            self.after = self.chance.randrange(30, 60)
            raise Crash(step)


class Fated(World):
    """A world in which the process dies now and then."""

    def __init__(self, path: Path, fate: Fate) -> None:
        self.fate = fate
        super().__init__(path)

    def open(self) -> None:
        super().open()
        post = self.discord.post

        async def work(do: Callable[..., Any], *args: Any) -> Any:
            name = getattr(do, "__name__", "")
            if name == "claim":
                self.fate.at("before the claim")
            done = do(*args)
            if isinstance(done, Claim):
                self.fate.at("after the claim")
            elif name == "confirm":
                self.fate.at("after the confirmation")
            return done

        async def posting(*args: Any) -> None:
            self.fate.at("before the post")
            await post(*args)
            self.fate.at("after the post")

        self.alerts = Alerts(self.watching, page, work, posting)


def expected(until: date, start: date) -> Counter[str]:
    """What has to be told in the year of a project whose one grant ends on a day."""
    told: Counter[str] = Counter()
    for first, last in (
        (until - timedelta(90), until - timedelta(15)), (until - timedelta(14), until + timedelta(14)),
    ):  # fmt: skip
        if last >= start and first <= END.date():
            told["payer_ends"] += 1
    told["stale"] = 1
    return told


def test_a_year_with_twenty_crashes(tmp_path: Path) -> None:
    chance = random.Random(20)
    world = Fated(tmp_path / "log.db", Fate(chance))
    callers = [Caller(f"s:{n}", "u:ada", manages=True, channel=n) for n in range(SERVERS)]
    ends: dict[tuple[int, str], date] = {}
    for caller in callers:
        for number in range(PROJECTS):
            name, until = f"Project {caller.channel} {number}", START.date() + timedelta(1 + number * 4)
            world.put(len(ends), grant(name, until), caller)
            world.table.watch(caller.scope, name.casefold(), caller.channel or 0, "2026-01-01T12:00:00Z")
            ends[caller.channel or 0, name] = until
    deaths: list[str] = []
    while world.at < END:
        try:
            world.round()
            world.at = min(END, world.at + timedelta(days=chance.randrange(2, 10), hours=chance.randrange(24)))
        except Crash as crash:
            deaths.append(str(crash))
            world.at += timedelta(seconds=chance.choice((1, 5, 35, 60, 80, 100, 200, 7200)))
            world.restart()
    world.round()
    world.at += timedelta(hours=1)
    assert len(deaths) == CRASHES
    texts = Counter(world.discord.texts)
    assert [text for text, times in texts.items() if times > 1] == []
    lost = 0
    for caller in callers:
        watched = world.watching.watched(caller)
        assert len(watched) == PROJECTS
        for one in watched:
            states = {told.state for told in one.told}
            assert states <= {"posted", "lost"}
            lost += sum(told.state == "lost" for told in one.told)
            what = Counter(told.alert.what for told in one.told if told.alert.what != "band")
            assert what == expected(ends[caller.channel or 0, one.name], START.date()), one.name
            for told in one.told:
                if told.state == "posted":
                    assert told.event is None or texts[f"{one.name}: {told.alert.mark}"] == 1
    shown = sum(texts.values())
    assert 0 < lost < CRASHES
    print(f"{shown} messages, {lost} lost, {len(deaths)} deaths, {world.discord.tries} tries")
    world.store.close()


def grant(name: str, until: date) -> dict[str, Any]:
    return {
        "project": name, "monthly_cost": 4000, "currency": "EUR", "reserves": 300000,
        "payers": [{"name": "NLnet", "kind": "foundation_grant", "share": 0.5, "until": until.isoformat()}],
    }  # fmt: skip
