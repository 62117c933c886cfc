"""funding.json: what is taken, what is left out and said."""

from typing import Any

import pytest

from bot.domain.refusal import Refused
from tests.reading.files import checked, manifest, read


def history(*rows: Any) -> str:
    return manifest(funding={"channels": None, "plans": None, "history": list(rows)})


def year(number: Any, income: Any = None, expenses: Any = None, currency: Any = "USD", **more: Any) -> dict[str, Any]:
    return {"year": number, "income": income, "expenses": expenses, "currency": currency, "taxes": 0, **more}


def test_identity_license_and_years() -> None:
    found = read(history(year(2024, 1200, 900.5), year(2023, 1000, 1100)))
    assert found.situation == {
        "project": "Kelp", "license": "permissive", "currency": "USD",
        "income_history": [{"year": 2023, "expenses": 1100, "income": 1000}, {"year": 2024, "expenses": 900.5, "income": 1200}],
    }  # fmt: skip
    assert found.proves == (
        "A funding.json proves which project asks, its license and what it says came in and went out in 2023 to 2024.",
    )
    assert "no field for who pays" in found.lacks[0]
    assert found.notes == ()
    assert checked(found).payers is None


def test_nulls_count_as_left_out() -> None:
    found = read(manifest(funding=None, projects=None))
    assert found.situation == {"project": "Kelp Society"}
    assert found.notes == ("It names no project; the name is that of the one who asks.",)
    assert read(manifest(projects=[None], funding={"history": None, "plans": [None]})).situation["project"]
    assert read(manifest(entity=None, projects=[], version=None)).situation == {}


def test_of_several_projects_the_first_is_taken() -> None:
    projects = [{"name": f"P{n}", "licenses": ["MIT" if n == 1 else "GPL-3.0"]} for n in range(1, 9)]
    found = read(manifest(projects=projects))
    assert found.situation == {"project": "P1", "license": "permissive"}
    assert found.notes[0].startswith("It is of 8 projects, and its history and plans are of all of them together")
    assert found.notes[0].endswith('not "P2", "P3", "P4", "P5", "P6" and 2 more.')


@pytest.mark.parametrize(
    ("licenses", "kind"),
    [
        (["spdx:MIT"], "permissive"), (["MIT"], "permissive"), (["BSD 3-Clause"], "permissive"),
        (["spdx:Apache-2.0 WITH LLVM-exception"], "permissive"), (["MIT OR Apache-2.0"], "permissive"),
        (["Apache License 2.0"], "permissive"), (["spdx:BSL-1.0"], "permissive"), (["CC0-1.0"], "permissive"),
        (["GPL-V2"], "copyleft"), (["gplV3"], "copyleft"), (["GNU:AGPL-3.0"], "copyleft"), (["spdx:LGPL-2.1+"], "copyleft"),
        (["GPL-3.0 LICENSE"], "copyleft"), (["MPL-2.0", "spdx:AGPL-3.0-or-later"], "copyleft"), (["CC-BY-SA-4.0"], "copyleft"),
        (["BUSL-1.1"], "source_available"), (["SSPL-1.0"], "source_available"),
        (["bigscience-openrail-m"], "open_weights_restricted"), (["llama3.1"], "open_weights_restricted"),
        (["CC-BY-NC-4.0"], None), (["MIT", "GPL-3.0"], None), (["spdx:MIT OR GPL-2.0"], None), (["trailmix"], None),
        (["MIT", "my own"], None), ([], None), (["", "(((", "x" * 10_000], None),
    ],
)  # fmt: skip
def test_licenses(licenses: list[str], kind: str | None) -> None:
    found = read(manifest(projects=[{"name": "Kelp", "licenses": licenses}]))
    assert found.situation.get("license") == kind
    assert kind or not licenses or "left open" in found.notes[0]


@pytest.mark.parametrize(
    ("kind", "role", "steward"),
    [("individual", "owner", "individual"), ("individual", "steward", "individual"), ("individual", "maintainer", None),
     ("organisation", "owner", None), ("group", "owner", None), (None, None, None), ([], {}, None)],
)  # fmt: skip
def test_a_steward_only_where_it_is_certain(kind: Any, role: Any, steward: str | None) -> None:
    assert read(manifest(entity={"type": kind, "role": role})).situation.get("steward") == steward


def test_a_year_of_zeros_is_an_empty_form() -> None:
    found = read(history(year(2023, 0, 0), year(2024, 0, 500)))
    assert found.situation["income_history"] == [{"year": 2024, "expenses": 500}]
    assert "1 year of its history says 0 for all" in found.notes[0]


def test_years_that_are_not_over_are_left_out() -> None:
    found = read(history(year(2025, 10), year(2026, 20), year(2030, 30)))
    assert found.situation["income_history"] == [{"year": 2025, "income": 10}]
    assert found.notes == (
        "Not taken from its history, because the year was not over on the day of the situation: 2026 and 2030.",
    )


def test_repeated_years_are_added_up_unless_they_are_the_same_row() -> None:
    grants = (year(2024, 100, 80, description="a"), year(2024, 100, 80, description="b"))
    found = read(history(*grants, year(2024, 5)))
    assert found.situation["income_history"] == [{"year": 2024, "expenses": 160, "income": 205}]
    assert found.notes == ("2024 stands several times in its history; the rows of a year are added up.",)
    twice = read(history(year(2024, 100), year(2024, 100)))
    assert twice.situation["income_history"] == [{"year": 2024, "income": 100}]
    assert "word for word, and counted once" in twice.notes[0]


def test_other_currencies_are_converted_by_the_dated_table() -> None:
    found = read(history(year(2023, 100, 50), year(2024, 200), year(2025, 80, 8, "eur"), year(2022, 999, 0, "ARS")))
    assert found.situation["currency"] == "USD"
    assert found.situation["income_history"][-1] == {"year": 2025, "expenses": 10, "income": 100}
    assert [row["year"] for row in found.situation["income_history"]] == [2023, 2024, 2025]
    assert found.notes == (
        "Converted to USD at the reference rates of the European Central Bank of 2026-10-30: 2 amounts in EUR "
        "(1 EUR = 1.2500 USD).",
        "Left out, because the reference rates of the European Central Bank of 2026-10-30 cannot turn them into USD: "
        "1 amount in ARS.",
    )


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (year(2024, 1, currency="dollars"), 'has the currency "dollars", which is no code of ISO 4217'),
        (year(2024, 1, currency=None), "has the currency None"),
        (year(1969, 1), "has the year 1969; years run from 1970 to 2075"),
        (year("last", 1), 'has the year "last"'),
        (year(True, 1), "has the year True"),
        (year(2024, -1), "has the income -1; amounts run from 0"),
        (year(2024, 10**13), "has the income 10000000000000"),
        (year(2024, "12"), 'has the income "12", which is no number'),
        (year(2024, True), "has the income True, which is no number"),
        (["x"], "is no table"),
    ],
)
def test_rows_that_make_no_sense_are_left_out_and_said(row: Any, says: str) -> None:
    found = read(history(row, year("2023", 7), year(2022.0, 8)))
    assert [r["year"] for r in found.situation["income_history"]] == [2022, 2023]
    assert found.notes[0].startswith(f"Left out of its history: row 1 {says}")


def test_asks_are_said_and_are_no_income() -> None:
    plans = [
        {"status": "active", "amount": amount, "currency": currency, "frequency": frequency}
        for amount, currency, frequency in (
            (5, "USD", "monthly"), (2000, "USD", "monthly"), (9000.5, "EUR", "one-time"), (0, "USD", "monthly"),
            (1, "gold", "yearly"), (-1, "USD", "yearly"),
        )
    ]  # fmt: skip
    found = read(manifest(funding={"plans": [*plans, {"status": "inactive", "amount": 10**6, "currency": "USD"}]}))
    assert found.situation.keys() == {"project", "license"}
    assert found.notes == (
        "It asks for at most 2,000 USD a month and 9,000.50 EUR once in 6 active plans; what is asked for is neither "
        "income nor cost.",
        "2 active plans without a readable amount or currency: passed over.",
    )
    anything = read(manifest(funding={"plans": [{"status": "active", "amount": 0, "frequency": "monthly"}]}))
    assert anything.notes == ("It asks for any amount in 1 active plan.",)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"version": "v2.0.0"}, 'is a funding.json of version "v2.0.0"; version 1'),
        ({"version": 2}, "is a funding.json of version 2"),
        ({"entity": []}, "entity is []; a funding.json has a table of named values there"),
        ({"projects": {}}, "projects is {}; a funding.json has a list there"),
        ({"projects": ["x"]}, 'projects is "x"; a funding.json has a table'),
        ({"funding": {"history": "none"}}, 'history is "none"; a funding.json has a list there'),
        ({"funding": {"plans": [1]}}, "plans is 1;"),
        ({"funding": {"plans": [None] * 10_001}}, "plans has 10,001 entries; at most 10,000 are read"),
    ],
)
def test_other_shapes_are_refused(parts: dict[str, Any], says: str) -> None:
    with pytest.raises(Refused) as caught:
        read(manifest(**parts))
    assert says in str(caught.value)


def test_names_are_made_to_fit() -> None:
    hostile = "=cmd|' /C calc'!A0 @everyone\n\x00\u202e" + "x" * 300
    found = read(manifest(projects=[{"name": hostile}]))
    assert len(checked(found).project) == 100
    assert "\n" not in found.situation["project"]
    assert "\u202e" not in found.situation["project"]
