"""Open Collective's ledger: sums by hand, and what is dropped."""

import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.reading import ledger
from bot.reading.ledger_facts import HIDDEN
from tests.reading.files import checked, read

NAMES = {
    "datetime": "Date & Time", "type": "Credit/Debit", "kind": "Kind", "isRefund": "Is Reverse",
    "isRefunded": "Is Reversed", "amount": "Gross Amount", "netAmount": "Amount Single Column", "balance": "Balance",
    "currency": "Currency", "accountSlug": "Account Handle", "accountName": "Account Name",
    "oppositeAccountSlug": "Opposite Account Handle", "oppositeAccountName": "Opposite Account Name",
    "hostFee": "Host Fee", "orderFrequency": "Contribution Frequency", "hostSlug": "Host Handle",
}  # fmt: skip
END = date(2026, 6, 30)


def row(day: date | str, kind: str, amount: float | str, by: str = "acme", **more: Any) -> dict[str, Any]:
    negative = str(amount).startswith("-")
    base = {
        "datetime": f"{day}T12:00:00" if isinstance(day, date) else day, "kind": kind, "amount": amount,
        "type": "DEBIT" if negative else "CREDIT", "currency": "EUR", "accountSlug": "kelp", "accountName": "Kelp",
        "oppositeAccountSlug": by, "oppositeAccountName": by.title(), "balance": "", "isRefund": "", "isRefunded": "",
    }  # fmt: skip
    return base | more


def gift(day: date | str, amount: float | str, by: str = "acme", **more: Any) -> dict[str, Any]:
    return row(day, "CONTRIBUTION", amount, by, **more)


def table(rows: list[dict[str, Any]], friendly: bool = False, separator: str = ",") -> str:
    columns = list(dict.fromkeys(name for r in rows for name in r))
    text = io.StringIO()
    out = csv.writer(text, delimiter=separator)
    out.writerow([NAMES.get(c, c) if friendly else c for c in columns])
    out.writerows([r.get(c, "") for c in columns] for r in rows)
    return text.getvalue()


def facts(rows: list[dict[str, Any]], **how: Any) -> dict[str, Any]:
    found = read(table(rows, **how), "transactions.csv")
    assert found.source == "opencollective"
    checked(found)
    return found.situation


def notes(rows: list[dict[str, Any]]) -> str:
    return " ".join(read(table(rows)).notes)


YEAR_AGO = gift(END - timedelta(days=364), 365.25)
SPENT = row(END - timedelta(days=89), "EXPENSE", -90, "dev")
LAST = row(END, "HOST_FEE", -90, "host", balance=500.5)


def test_a_years_payers_ninety_days_cost_and_the_last_balance() -> None:
    found = facts([YEAR_AGO, gift(END - timedelta(days=365), 999, "old"), gift(END, 730.5, "kind"), SPENT, LAST,
                   row(END - timedelta(days=90), "EXPENSE", -5000, "dev")])  # fmt: skip
    assert found == {
        "project": "Kelp", "as_of": "2026-06-30", "currency": "EUR",
        "monthly_cost": 60.88,  # 180 in 90 days, a month of 30.4375
        "payers": [
            {"name": "Kind", "count": 1, "kind": "donations", "monthly": 60.92},
            {"name": "Acme", "count": 1, "kind": "donations", "monthly": 30.46},
        ],
        "reserves": 500.5,
    }  # fmt: skip


@pytest.mark.parametrize("friendly", [False, True])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_both_headers_and_every_way_of_saving(friendly: bool, separator: str, encoding: str) -> None:
    rows = [YEAR_AGO | {"oppositeAccountName": 'Ac"me,\n the; first'}, SPENT, LAST]
    found = read(table(rows, friendly, separator).encode(encoding))
    assert found.situation["payers"][0]["name"] == 'Ac"me, the; first'
    assert found.situation["monthly_cost"] == 60.88


def test_the_order_of_rows_changes_nothing_but_a_tie_is_told_by_it() -> None:
    rows = [YEAR_AGO, SPENT, gift(END, 5, balance=590.5), LAST]
    assert facts(rows) == facts(rows[::-1])
    assert facts(rows)["reserves"] == 500.5
    one_moment = [gift(END, 5, balance=1), gift(END, 5, balance=2)]
    assert "reserves" not in facts(one_moment)
    assert "does not end on one balance" in notes(one_moment)


def test_nobody_who_is_not_named_becomes_one_big_payer() -> None:
    hidden = [gift(END, 50, f"guest-{n}", oppositeAccountName="Guest") for n in range(30)]
    hidden += [gift(END, 10, "incognito-ab12", oppositeAccountName="Incognito")]
    found = facts([YEAR_AGO, *hidden, LAST])
    assert found["payers"][-1] == {"name": HIDDEN, "count": 31, "kind": "donations", "monthly": 125.92}
    nameless = facts([YEAR_AGO, gift(END, 40, "", oppositeAccountName="Guest"), gift(END, 40, ""), LAST])
    assert nameless["payers"][-1] == {"name": HIDDEN, "kind": "donations", "monthly": 6.67}


def test_a_handle_that_only_begins_like_a_hidden_one_is_a_name() -> None:
    assert facts([YEAR_AGO, gift(END, 5, "guest-house"), LAST])["payers"][1]["name"] == "Guest-House"


def test_kinds_nobody_knows_do_not_pile_up() -> None:
    letters = [f"{a}{b}" for a in "ABCDEFGHIJ" for b in "ABCDEFGHIJ"]
    found = read(table([YEAR_AGO, *(row(END, f"KIND_{kind}", 1) for kind in letters), row(END, "\x1b[31m", 1), LAST]))
    assert "1 row (kind aa, in)" in found.notes[-1]
    assert "and 46 more" in found.notes[-1]
    assert "\x1b" not in found.notes[-1]


def test_more_than_twenty_payers_are_joined() -> None:
    rows = [gift(END, 100 - n, f"p{n:02}") for n in range(40)]
    found = facts([YEAR_AGO, *rows, gift(END, 1, "guest-1"), LAST])["payers"]
    assert len(found) == 20
    assert [p["name"] for p in found[-2:]] == ["23 smaller payers", HIDDEN]
    assert found[-2]["count"] == 23
    exactly = facts([gift(END - timedelta(days=100), 100 - n, f"p{n:02}") for n in range(20)] + [LAST])["payers"]
    assert [p["name"] for p in exactly] == [f"P{n:02}" for n in range(20)]


def test_two_payers_of_one_name_stay_two() -> None:
    twins = [gift(END, 50, f"smith{n}", oppositeAccountName="Jo Smith") for n in range(3)]
    found = facts([YEAR_AGO, *twins, LAST])["payers"]
    assert sorted(p["name"] for p in found) == ["Acme", "Jo Smith", "Jo Smith (smith1)", "Jo Smith (smith2)"]
    rival = gift(END, 50, "x", oppositeAccountName=HIDDEN)
    assert facts([YEAR_AGO, rival, gift(END, 1, "guest"), LAST])["payers"][1]["name"] == f"{HIDDEN} (x)"


def test_refunds_and_money_that_only_passes_are_dropped() -> None:
    dropped = [
        gift(END, 1000, "sorry", isRefunded="REFUNDED"), gift(END, -1000, "sorry", isRefund="REFUND"),
        gift(END, 1, "sorry", isRefund="true"), row(END, "BALANCE_TRANSFER", 5000), row(END, "PREPAID_PAYMENT_METHOD", 700),
        row(END, "EXPENSE", 33, "other-project"), row(END, "CONTRIBUTION", -20, "other-project"), row(END, "NEW", 1),
    ]  # fmt: skip
    assert facts([YEAR_AGO, *dropped, SPENT, LAST]) == facts([YEAR_AGO, SPENT, LAST])
    says = notes([YEAR_AGO, *dropped, SPENT, LAST])
    assert "Not counted: 3 rows of refunds and of what was refunded." in says
    assert "1 row of moves between a project's own accounts and 1 row of prepaid cards" in says
    assert "1 row (expense, in), 1 row (contribution, out) and 1 row (new, in)" in says


def test_fees_are_cost_wherever_they_stand() -> None:
    flat = gift(END, 100, hostFee="-9", paymentProcessorFee="-1.5", netAmount="89.5")
    apart = [gift(END, 100), row(END, "HOST_FEE", -9, "host"), row(END, "PAYMENT_PROCESSOR_FEE", -2, "stripe"),
             row(END, "PAYMENT_PROCESSOR_COVER", 0.5, "host")]  # fmt: skip
    one, several = facts([YEAR_AGO, flat, SPENT]), facts([YEAR_AGO, *apart, SPENT])
    assert one["monthly_cost"] == several["monthly_cost"] == round(100.5 / 90 * 30.4375, 2)
    assert one["payers"] == several["payers"]
    net_only = [{k: v for k, v in (flat | {"amount": ""}).items() if k != "amount"}, LAST | {"netAmount": -90}]
    assert "payers" not in read(table(net_only)).situation


def test_only_years_that_are_covered_from_end_to_end() -> None:
    rows = [gift("2022-12-30T00:00:00", 1), gift("2023-05-01", 100), row(date(2024, 3, 1), "EXPENSE", -40, "dev"),
            gift("2024-12-31 23:59:59", 7), gift(END, 9)]  # fmt: skip
    assert facts(rows)["income_history"] == [
        {"year": 2023, "income": 100, "expenses": 0},
        {"year": 2024, "income": 7, "expenses": 40},
        {"year": 2025, "income": 0, "expenses": 0},
    ]
    assert "income_history" not in facts([gift("2025-01-02", 1), gift("2025-12-31", 1)])
    assert facts([gift("2025-01-01", 1), gift("2025-12-31", 1)])["income_history"]


def test_too_little_is_not_made_into_more() -> None:
    short = [gift(END - timedelta(days=88), 10), LAST]
    assert facts(short).keys() == {"project", "as_of", "currency", "reserves"}
    assert "covers 89 days; from less than 90 no monthly amount is told" in notes(short)
    assert "Nothing was spent in the last 90 days" in notes([YEAR_AGO, gift(END, 1)])
    assert "monthly_cost" not in facts([YEAR_AGO, gift(END, 1)])
    silent = [SPENT, LAST]
    assert "payers" not in facts(silent)
    assert "Nobody gave anything" in notes(silent)
    assert "no column balance" in notes([{k: v for k, v in YEAR_AGO.items() if k != "balance"}])
    assert "no column isRefund" in notes([{k: v for k, v in YEAR_AGO.items() if not k.startswith("isRef")}])


def test_what_recurs_and_who_holds_the_money() -> None:
    rows = [
        gift(END, 75, orderFrequency="MONTHLY", hostSlug="osc"),
        gift(END, 25, orderFrequency="ONETIME", hostSlug="osc"),
    ]
    assert "75 % of the income whose frequency is known recurs" in notes([YEAR_AGO, *rows])
    assert facts([YEAR_AGO, *rows])["fiscal_host"] == {"name": "osc", "kind": "host"}
    assert "ask for the column orderFrequency" in notes([YEAR_AGO, LAST])


def test_what_is_given_once_a_year_is_a_twelfth_of_it_also_in_a_short_ledger() -> None:
    rows = [
        gift(END - timedelta(days=99), 365.25, orderFrequency="YEARLY"),
        gift(END, 100, orderFrequency="MONTHLY"),
        LAST,
    ]
    assert facts(rows)["payers"][0]["monthly"] == round(30.46 + 30.44, 2)


def test_blank_lines_in_front_are_passed_over() -> None:
    assert read("\n\n" + table([YEAR_AGO, SPENT, LAST])).situation["monthly_cost"] == 60.88


def test_money_that_was_added_by_hand_has_no_kind() -> None:
    assert facts([row(END - timedelta(days=100), "ADDED_FUNDS", 90, "nlnet"), LAST])["payers"] == [
        {"name": "Nlnet", "count": 1, "monthly": round(90 / 101 * 30.4375, 2)}
    ]


def test_a_balance_below_zero_is_no_cash() -> None:
    assert facts([YEAR_AGO, gift(END, 1, balance=-12.5)])["reserves"] == 0
    assert "below zero (-12.50 EUR)" in notes([YEAR_AGO, gift(END, 1, balance=-12.5)])


def test_an_old_balance_is_not_the_cash_on_hand() -> None:
    assert "reserves" not in facts([YEAR_AGO | {"balance": 900}, SPENT, gift(END, 1)])


def test_an_export_that_was_not_finished_is_told() -> None:
    whole = table([YEAR_AGO, SPENT, LAST])
    cut = read(whole + "\nWarning: totalCount is 4321 and limit was 1000")
    assert cut.situation == read(whole).situation
    assert "The export was cut off after 3 of 4,321 rows; fetchAll=1 gives all." in cut.notes
    with pytest.raises(Refused, match="breaks off where Open Collective could not go on"):
        read(whole + "\nError while fetching account transactions.")


def test_the_columns_that_the_website_exports() -> None:
    """No gross amount, no balance; reversals under their newer names."""
    rows = [
        {"Effective Date & Time": f"{day}T00:00:00", "Transaction ID": n, "Description": "x", "Credit/Debit": way, "Kind": kind,
         "Group ID": "g", "Amount Single Column": amount, "Currency": "EUR", "Is Reverse": back, "Is Reversed": "",
         "Reverse Transaction ID": "", "Account Handle": "kelp", "Account Name": "Kelp", "Opposite Account Handle": "acme",
         "Opposite Account Name": "Acme"}
        for n, (day, way, kind, amount, back) in enumerate([
            ("2026-06-30", "DEBIT", "EXPENSE", -180, ""), ("2026-06-01", "CREDIT", "CONTRIBUTION", 500, "REVERSE"),
            ("2025-07-01", "CREDIT", "CONTRIBUTION", 365.25, ""),
        ])
    ]  # fmt: skip
    assert facts(rows) == {
        "project": "Kelp", "as_of": "2026-06-30", "currency": "EUR", "monthly_cost": 60.88,
        "payers": [{"name": "Acme", "count": 1, "kind": "donations", "monthly": 30.46}],
    }  # fmt: skip
    assert "no column balance" in notes(rows)
    assert "isRefund" not in notes(rows)


def test_amounts_in_a_column_for_each_way() -> None:
    rows = [{k: v for k, v in r.items() if k != "amount"} for r in (YEAR_AGO, SPENT, LAST)]
    apart = [
        r | {"creditAmount": 365.25 if n == 0 else "", "debitAmount": "" if n == 0 else -90} for n, r in enumerate(rows)
    ]
    assert facts(apart) == facts([YEAR_AGO, SPENT, LAST])


def test_other_currencies_are_converted() -> None:
    found = read(table([YEAR_AGO, gift(END, 125, "us", currency="USD"), gift(END, 5, "ar", currency="ARS"), SPENT]))
    assert found.situation["payers"][1] == {"name": "Us", "count": 1, "kind": "donations", "monthly": 8.34}  # 100 EUR
    assert "1 amount in USD (1 USD = 0.8000 EUR)" in found.notes[-2]
    assert "1 amount in ARS" in found.notes[-1]


def test_several_accounts_are_judged_as_one_without_a_balance() -> None:
    child = gift(END, 30, "fan", accountSlug="kelp-conf", accountName="Kelp Conf", balance=10)
    own = gift(END, 999, "kelp", accountSlug="kelp-conf", accountName="Kelp Conf")
    found = read(table([YEAR_AGO, SPENT, LAST, child, own]))
    assert found.situation["project"] == "Kelp"
    assert "reserves" not in found.situation
    assert [p["name"] for p in found.situation["payers"]] == ["Acme", "Fan"]
    assert "2 accounts, judged as one: Kelp and Kelp Conf" in found.notes[0]
    host = [gift(END, 1, accountSlug=f"project-{n}") for n in range(21)]
    with pytest.raises(Refused, match="more than 20 accounts, so of a host"):
        read(table(host))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"currency": "EURO"}, 'row 2 has the currency "EURO", which is no code of ISO 4217'),
        ({"datetime": "31/03/2026"}, 'row 2 has the date "31/03/2026"; it is written like'),
        ({"datetime": "2026-02-30"}, "row 2 has the date"),
        ({"datetime": "1969-12-31"}, "row 2 has the date"),
        ({"amount": ""}, "row 2 has no amount"),
        ({"amount": "=1+1"}, 'row 2 has the amount "=1+1", which is no number'),
        ({"amount": "1.2.34,5,6"}, 'row 2 has the amount "1.2.34,5,6", which is no number'),
        ({"amount": "NaN"}, 'row 2 has the amount "NaN"; amounts go up to'),
        ({"amount": "1e13"}, "amounts go up to 1,000,000,000,000"),
        ({"amount": "9" * 50}, "which is too long"),
        ({"type": "GIFT"}, 'row 2 is a "GIFT"; it is a CREDIT or a DEBIT'),
        ({"description": "a\0b"}, "is a binary file, or in an encoding without its mark"),
        ({"description": "x" * 131_072}, "has a line of more than 131,072 characters"),
        ({"description": "\n" * 200_000}, "a cell that never ends; a quote is not closed"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_is_named(change: dict[str, str], says: str) -> None:
    with pytest.raises(Refused) as caught:
        read(table([YEAR_AGO | change]))
    assert says in str(caught.value)


def test_a_table_without_what_it_takes_is_refused() -> None:
    with pytest.raises(Refused, match="has no column currency and oppositeAccountSlug;"):
        read("datetime,type,kind,amount,accountSlug\n2026-01-01,CREDIT,CONTRIBUTION,5,kelp\n", form="opencollective")
    with pytest.raises(Refused, match="without a single transaction"):
        read(table([YEAR_AGO]).splitlines()[0])
    endless = '"x\n",' * 300_000
    with pytest.raises(Refused, match="has a row of more than 1,048,576 characters; a quote is not closed"):
        read(table([YEAR_AGO]).splitlines()[0] + "\n" + endless)
    many = ",".join(["x"] * 501)
    with pytest.raises(Refused, match="has 501 cells in line 2"):
        read(table([YEAR_AGO]).splitlines()[0] + "\n" + many)
    with pytest.raises(Refused, match="is not UTF-8 text"):
        read(table([YEAR_AGO]).encode() + b"\xff")


def test_decimal_commas_of_a_spreadsheet() -> None:
    rows = [YEAR_AGO | {"amount": "365,25"}, SPENT | {"amount": "-1.090,00"}, LAST | {"amount": "-90"}]
    found = facts(rows, separator=";")
    assert found["payers"][0]["monthly"] == 30.46
    assert found["monthly_cost"] == round(1180 / 90 * 30.4375, 2)


def test_old_gifts_are_forgotten_while_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "MOST_ENTRIES", 100)
    rows = [gift(END - timedelta(days=20 * n), 10, f"p{n}") for n in range(300, -1, -1)]
    assert len(facts([*rows, SPENT, LAST])["payers"]) == 19
    crowd = [gift(END, 10, f"p{n}") for n in range(101)]
    with pytest.raises(Refused, match="more than 90 gifts within a year"):
        read(table(crowd))


def test_a_hundred_thousand_payers() -> None:
    head = table([YEAR_AGO, SPENT, LAST])
    columns = len(head.splitlines()[0].split(","))
    lines = [f"2026-06-30T12:00:00,CONTRIBUTION,1,CREDIT,EUR,kelp,Kelp,p{n},P {n},,,," for n in range(100_000)]
    found: Read = read(head + "\n".join(line + "," * (columns - 1 - line.count(",")) for line in lines))
    assert found.situation["payers"][-1]["count"] == 99_982
