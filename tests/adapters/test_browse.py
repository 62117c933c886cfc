"""The log in a browser: every page and question on a real log, and that nothing can be written or leaves the machine."""

import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.adapters.browse import HOST, application
from bot.adapters.browse_queries import CHARTS, QUESTIONS
from bot.adapters.store import SqliteStore
from bot.domain.situation import parse_situation
from bot.service.assess import AssessService, Caller
from tests.adapters.stored import made
from tests.adapters.test_render import engine

PAGES = ("/", "/log", "/log/newest", "/log/headlines", "/log/assessments", "/-/dashboards", "/-/dashboards/log")
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    # A name that would mean something in an address.
    with closing(SqliteStore(tmp_path / "a?mode=rwc#b%20c.db")) as opened:
        service = AssessService(engine(), opened, lambda: datetime(2026, 11, 1, tzinfo=UTC))
        for project, scope in (("Lumen", "s:one"), (HOSTILE, "u:ada"), ("Lumen", "s:one"), ("Kelp", "local")):
            payers = [{"name": "Meta", "share": 0.7, "kind": "parent_company"}]
            service.assess(
                parse_situation({"project": project, "as_of": "2026-10-01", "payers": payers}), Caller(scope, "u:x")
            )
        yield opened


@pytest.fixture
async def browser(store: SqliteStore) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(application(store.file))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}:8001") as client:
        yield client


async def rows(browser: httpx.AsyncClient, path: str) -> list[dict[str, Any]]:
    answer = await browser.get(path, params={"_shape": "array"})
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_is_whole_and_takes_nothing_from_elsewhere(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert answer.status_code == 200
    taken = re.findall(r"<(?:script|img|link|iframe)[^>]*(?:src|href)=[\"']([^\"']+)", answer.text)
    assert [address for address in taken if "//" in address.removeprefix(f"http://{HOST}:8001")] == []
    for address in taken:
        if "/-/static" in address:
            assert (await browser.get(address)).status_code == 200
    assert HOSTILE not in answer.text


@pytest.mark.parametrize("name", QUESTIONS)
async def test_every_ready_question_has_an_answer(browser: httpx.AsyncClient, name: str) -> None:
    given = {"statement": {"key": "1"}, "history": {"project": "LUM"}}.get(name, {})
    answer = await browser.get(f"/log/{name}", params=given)
    assert answer.status_code == 200
    assert QUESTIONS[name].title in answer.text.replace("&#39;", "'")
    assert "message-error" not in answer.text
    if name != "cash":
        assert "<td" in answer.text


@pytest.mark.parametrize("name", CHARTS)
async def test_every_chart_has_data(browser: httpx.AsyncClient, name: str) -> None:
    answer = await browser.get("/log.json", params={"sql": CHARTS[name]["query"], "_shape": "array"})
    assert answer.status_code == 200, answer.text
    (first, *_) = answer.json()
    encoded = {channel["field"] for channel in CHARTS[name]["display"]["encoding"].values()}
    assert encoded <= set(first)


async def test_views_decode_the_headlines_and_name_nobody(browser: httpx.AsyncClient, store: SqliteStore) -> None:
    every, newest = await rows(browser, "/log/headlines.json"), await rows(browser, "/log/newest.json")
    assert [row["key"] for row in every] == [4, 3, 2, 1]
    assert {row["key"]: row["place"] for row in newest} == {4: "console", 3: "server", 2: "person"}
    last = store.latest("local", "kelp")
    assert last is not None
    assert every[0] == {
        "key": 4, "project": "Kelp", "band": last.band, "score": last.score, "low": last.low, "high": last.high,
        "known_percent": last.coverage / 10, "cash_ends": None, "made": "2026-11-01", "place": "console",
        "scope": "local", "statement": last.id, "engine": last.engine, "edition": last.edition[:8],
    }  # fmt: skip
    assert "u:x" not in repr(every)


async def test_payers_are_read_out_of_what_is_stored(browser: httpx.AsyncClient) -> None:
    (payer,) = await rows(browser, "/log/payers.json")
    assert (payer["payer"], payer["projects"], payer["mean_share_percent"]) == ("Meta", 3, 70.0)


async def test_facets_count_bands_and_places(browser: httpx.AsyncClient) -> None:
    answer = (await browser.get("/log/newest.json")).json()
    assert set(answer["facet_results"]) == {"band", "place"}


async def test_what_is_stored_meanwhile_is_seen(browser: httpx.AsyncClient, store: SqliteStore) -> None:
    assert len(await rows(browser, "/log/headlines.json")) == 4
    store.put(replace(made(9), band="low"))
    assert len(await rows(browser, "/log/headlines.json")) == 5


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM assessments", "UPDATE assessments SET score = 0", "CREATE TABLE x (y)", "VACUUM INTO 'x.db'",
        "ATTACH DATABASE 'x.db' AS x", "PRAGMA query_only = OFF",
    ],
)  # fmt: skip
async def test_nothing_can_be_written(browser: httpx.AsyncClient, store: SqliteStore, sql: str) -> None:
    before = list(store.rows())
    for method in (browser.get, browser.post):
        answer = await method("/log.json", params={"sql": sql})
        assert answer.status_code >= 400
    assert list(store.rows()) == before


def test_the_connection_itself_can_not_write(store: SqliteStore) -> None:
    from bot.adapters import browse

    log: Any = browse._Log(browse.Datasette([], memory=True), Path(store.file))  # pyright: ignore[reportPrivateUsage]
    conn: sqlite3.Connection = log.connect()
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        conn.execute("DELETE FROM assessments")
    conn.execute("PRAGMA query_only = OFF")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        conn.execute("DELETE FROM assessments")
    conn.close()
    with pytest.raises(ValueError, match="read-only"):
        log.connect(write=True)


async def test_a_page_from_elsewhere_is_refused(browser: httpx.AsyncClient) -> None:
    for host in ("evil.example", "evil.example:8001", "127.0.0.1.evil.example", ""):
        answer = await browser.get("/log.json", headers={"host": host})
        assert answer.status_code == 403
        assert "Lumen" not in answer.text
    for host in ("localhost:8001", "127.0.0.1", "[::1]:8001"):
        assert (await browser.get("/log", headers={"host": host})).status_code == 200
