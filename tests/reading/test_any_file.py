"""No file breaks a reader: it is read into what a situation takes, or refused in a sentence."""

import csv
import io
import json
from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.forms import FORMS, Form
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from tests.examples import drawn
from tests.reading.files import READER, TODAY, manifest

FORM = st.none() | st.sampled_from(FORMS)
JUNK = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8)
)
ANY_JSON = st.recursive(JUNK, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4))  # fmt: skip
CELLS = st.sampled_from(
    ["", "0", "-5", "12.5", "1.234,50", "1e9", "NaN", "=1+1", "#REF!", "CREDIT", "DEBIT", "CONTRIBUTION", "EXPENSE", "TAX",
     "HOST_FEE", "BALANCE_TRANSFER", "2026-03-31T12:00:00", "2025-01-01", "1969-01-01", "USD", "EUR", "ARS", "guest-1",
     "incognito", "acme", "Acme", "MONTHLY", "ONETIME", "REFUND", "month", "year", "once", "donations", "at will", "yes",
     "Total", "Who pays", "What it costs", "Project", "Date", "Currency", "Cash on hand", "People", "3 paid", "a\nb", '"',
     "\u202e", "\ud800", "\x00", "٣"]
) | st.text(max_size=6)  # fmt: skip
LEDGER = ("datetime,type,kind,amount,netAmount,balance,currency,accountSlug,accountName,oppositeAccountSlug,"
          "oppositeAccountName,isRefund,isRefunded,orderFrequency,hostSlug,hostFee").split(",")  # fmt: skip
BUDGET_HEADS = (
    ("Who pays", "Amount", "Per", "Until", "Kind", "How firm", "How many", "In kind"),
    ("What it costs", "Amount", "Per"),
)
SENSIBLE = {
    "datetime": ("2026-03-31T12:00:00", "2024-01-01", "2025-12-31T23:59:59", "2026-02-30"),
    "type": ("CREDIT", "DEBIT", ""), "kind": ("CONTRIBUTION", "ADDED_FUNDS", "EXPENSE", "HOST_FEE", "TAX", "NEW_KIND"),
    "amount": ("10", "-10.55", "1,5", "999999999999"), "currency": ("USD", "USD", "EUR", "INR", "ARS"),
    "accountSlug": ("kelp",), "oppositeAccountSlug": ("a", "b", "guest-1", "incognito-2", ""), "balance": ("100", "-1", ""),
    "isRefund": ("", "REFUND"), "orderFrequency": ("", "MONTHLY", "ONETIME"), "hostFee": ("", "-1"),
}  # fmt: skip


def reads_or_is_refused(name: str, data: bytes, form: Form | None) -> None:
    with suppress(Refused):
        found = READER.read(name, io.BytesIO(data), TODAY, form)
        sentences = (*found.proves, *found.lacks, *found.notes)
        assert all(sentence.strip() and len(sentence) < 2_000 for sentence in sentences)
        if found.source != "situation":
            parse_situation({"project": "x"} | found.situation)


def table(rows: list[Any], separator: str, encoding: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding, "replace")


SAVED = st.tuples(st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1"]))


@drawn(100)
@given(st.text(max_size=40), st.binary(max_size=300) | st.text(max_size=300).map(lambda t: t.encode("utf-8", "replace")), FORM)  # fmt: skip
def test_any_bytes(name: str, data: bytes, form: Form | None) -> None:
    reads_or_is_refused(name, data, form)


@drawn(100)
@given(ANY_JSON, ANY_JSON, ANY_JSON, ANY_JSON)
def test_any_manifest(entity: Any, projects: Any, plans: Any, history: Any) -> None:
    funding = {"plans": plans, "history": history}
    reads_or_is_refused("f.json", manifest(entity=entity, projects=projects, funding=funding).encode(), "funding-json")
    rows = [{"year": 2024, "currency": "USD", "income": plans, "expenses": history, "description": entity}]
    data = manifest(projects=[{"name": projects, "licenses": [entity]}], funding={"history": rows, "plans": rows})
    reads_or_is_refused("f.json", data.encode(), None)


@drawn(100)
@given(ANY_JSON, st.sampled_from(["{}", "github: {}", "custom:\n  - {}", "? {}\n: x", "&a {}", "- {}"]))
def test_any_channels(value: Any, form: str) -> None:
    reads_or_is_refused("FUNDING.yml", form.replace("{}", json.dumps(value)).encode(), "funding-yml")


@drawn(100)
@given(st.lists(st.lists(CELLS, max_size=17), max_size=6), SAVED)
def test_any_cells_in_a_ledger(rows: list[list[str]], saved: tuple[str, str]) -> None:
    reads_or_is_refused("t.csv", table([LEDGER, *rows], *saved), None)


@drawn(100)
@given(
    st.lists(st.fixed_dictionaries({name: st.sampled_from(values) for name, values in SENSIBLE.items()}), max_size=12)
)
def test_any_ledger(rows: list[dict[str, str]]) -> None:
    cells = [[row.get(name, "") for name in LEDGER] for row in rows]
    reads_or_is_refused("t.csv", table([LEDGER, *cells], ",", "utf-8"), None)


@drawn(100)
@given(st.lists(st.lists(CELLS, max_size=8) | st.sampled_from(BUDGET_HEADS), max_size=12), SAVED)
def test_any_cells_in_a_budget(rows: list[Any], saved: tuple[str, str]) -> None:
    reads_or_is_refused("b.csv", table([["whopays budget"], *rows], *saved), "budget-csv")
