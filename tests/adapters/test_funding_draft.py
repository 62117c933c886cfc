"""The draft of a funding.json keeps the rules of the format, here in our own words, whatever the situation."""

import json
import re
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.funding_draft import funding_draft, to_fill_in
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from tests.examples import drawn
from tests.reading.files import read

ID = re.compile(r"[a-z0-9-]{3,32}")
CODE = re.compile(r"[A-Z]{3}")
LINK = re.compile(r"https?://.{1,242}")
OWNERS = ("individual", "group", "organisation", "other")
ROLES = ("owner", "steward", "maintainer", "contributor", "other")
WAYS = ("bank", "payment-provider", "cheque", "cash", "other")
TIMES = ("one-time", "weekly", "fortnightly", "monthly", "yearly", "other")


def text(value: Any, least: int, most: int) -> None:
    assert isinstance(value, str)
    assert least <= len(value) <= most


def number(value: Any) -> None:
    assert isinstance(value, int | float)
    assert not isinstance(value, bool)
    assert 0 <= value <= 10**9


def keeps_the_rules(draft: dict[str, Any]) -> None:
    """What the published schema and the directory's validator ask of version 1, where they differ the stricter."""
    assert draft.keys() == {"version", "entity", "projects", "funding"}
    assert draft["version"] == "v1.0.0"
    entity = draft["entity"]
    assert entity["type"] in OWNERS
    assert entity["role"] in ROLES
    text(entity["name"], 2, 250)
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", entity["email"])
    text(entity["description"], 5, 2000)
    assert LINK.fullmatch(entity["webpageUrl"]["url"])
    assert 1 <= len(draft["projects"]) <= 30
    for project in draft["projects"]:
        assert ID.fullmatch(project["guid"])
        text(project["name"], 2, 250)
        text(project["description"], 5, 2000)
        assert LINK.fullmatch(project["webpageUrl"]["url"])
        assert LINK.fullmatch(project["repositoryUrl"]["url"])
        assert 1 <= len(project["licenses"]) <= 5
        assert not any(name.startswith("spdx:") for name in project["licenses"])  # no id is made up
        assert 1 <= len(project["tags"]) <= 10
        assert all(re.fullmatch(r"[a-z0-9-]{2,32}", tag) for tag in project["tags"])
    funding = draft["funding"]
    channels = [channel["guid"] for channel in funding["channels"]]
    assert 1 <= len(channels) <= 10
    assert len(set(channels)) == len(channels)
    for channel in funding["channels"]:
        assert ID.fullmatch(channel["guid"])
        assert channel["type"] in WAYS
        text(channel["address"], 0, 250)
        text(channel["description"], 0, 500)
    assert 1 <= len(funding["plans"]) <= 10
    for plan in funding["plans"]:
        assert ID.fullmatch(plan["guid"])
        assert plan["status"] in ("active", "inactive")
        text(plan["name"], 1, 250)
        text(plan["description"], 0, 500)
        number(plan["amount"])
        assert CODE.fullmatch(plan["currency"])
        assert plan["frequency"] in TIMES
        assert plan["channels"]
        assert set(plan["channels"]) <= set(channels)
    for row in funding["history"]:
        assert type(row["year"]) is int
        assert 1970 <= row["year"] <= 2075
        assert CODE.fullmatch(row["currency"])
        assert row.keys() & {"income", "expenses"}
        for name in row.keys() & {"income", "expenses"}:
            number(row[name])


WHOLE = {
    "project": "Kelp", "currency": "EUR", "monthly_cost": 4400.5, "reserves": 5, "license": "copyleft", "steward": "foundation",
    "artifact": "model", "payers": [{"name": "SECRET PAYER", "monthly": 5}],
    "income_history": [{"year": 2024, "income": 10, "expenses": 5.5}, {"year": 2025, "income": 12}],
}  # fmt: skip


def test_a_draft_by_hand() -> None:
    draft = funding_draft(parse_situation(WHOLE))
    keeps_the_rules(draft)
    assert draft["entity"]["type"] == "organisation"
    assert draft["funding"]["plans"][0]["amount"] == 4400.5
    assert draft["funding"]["history"] == [
        {"year": 2024, "currency": "EUR", "income": 10, "expenses": 5.5},
        {"year": 2025, "currency": "EUR", "income": 12},
    ]
    assert "SECRET" not in json.dumps(draft)
    assert to_fill_in(draft) == [
        "entity.email", "entity.description", "entity.webpageUrl.url", "projects[0].description",
        "projects[0].webpageUrl.url", "projects[0].repositoryUrl.url", "projects[0].licenses[0]",
        "funding.channels[0].address", "funding.channels[0].description", "funding.plans[0].description",
    ]  # fmt: skip


def test_what_has_no_currency_has_no_amount() -> None:
    draft = funding_draft(parse_situation({k: v for k, v in WHOLE.items() if k != "currency"}))
    keeps_the_rules(draft)
    assert draft["funding"]["plans"][0]["amount"] == 0
    assert draft["funding"]["history"] == []


def test_the_draft_is_read_back() -> None:
    found = read(json.dumps(funding_draft(parse_situation(WHOLE))))
    assert found.source == "funding-json"
    assert found.situation["project"] == "Kelp"
    assert found.situation["income_history"] == WHOLE["income_history"]
    assert "4,400.50 EUR a month" in found.notes[-1]


@pytest.mark.parametrize(
    "name", ["x", "日本", "--", "a b", "É" * 100, "Kelp & Co. (2026) " * 5, "a" * 33, "a" * 31 + " b"]
)
def test_every_name_becomes_an_id(name: str) -> None:
    keeps_the_rules(funding_draft(parse_situation({"project": name})))


AMOUNT = st.integers(0, 10**12) | st.floats(0, 10**12, allow_nan=False)
YEARS = st.lists(
    st.fixed_dictionaries({"year": st.integers(1970, 2100)}, optional={"income": AMOUNT, "expenses": AMOUNT}),
    max_size=5, unique_by=lambda row: row["year"],
)  # fmt: skip


@drawn(100)
@given(
    st.text(min_size=1, max_size=100),
    st.none() | st.sampled_from(["EUR", "KWD"]),
    st.none() | AMOUNT,
    st.none() | YEARS,
)
def test_every_situation_gives_a_valid_draft(name: str, currency: str | None, cost: float | None, years: Any) -> None:
    facts = {"project": f"k{name}", "currency": currency, "monthly_cost": cost, "income_history": years}
    with suppress(Refused):
        keeps_the_rules(funding_draft(parse_situation(facts)))
