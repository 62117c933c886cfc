"""The budget template, filled in as people fill in spreadsheets."""

from pathlib import Path

import pytest

from bot.domain.refusal import Refused
from tests.reading.files import checked, read

TEMPLATE = (Path(__file__).resolve().parents[2] / "templates" / "budget.csv").read_text(encoding="utf-8")
SHEET = """whopays budget
# a line that is passed over
Project,Kelp
Date,2026-11-01
Currency,EUR
Cash on hand,"12,000"
People,"2 paid, 10 volunteers"

Who pays,Amount,Per,Until,Kind,How firm,How many,In kind
NLnet,30000,year,2027-03-31,foundation grant,grant agreement,,
Members,500,month,,membership dues,,40,
Acme,1000,month,,credits,,,yes
,,month

What it costs,Amount,Per
Salaries,4000,month
Hosting,"1.200,00",quarter
"""


def test_a_whole_budget() -> None:
    found = read(SHEET, "budget.csv")
    assert found.situation == {
        "project": "Kelp", "as_of": "2026-11-01", "currency": "EUR", "reserves": 12000, "paid_people": 2, "volunteers": 10,
        "payers": [
            {"name": "NLnet", "until": "2027-03-31", "kind": "foundation_grant", "commitment": "grant_agreement", "monthly": 2500},
            {"name": "Members", "kind": "membership_dues", "count": 40, "monthly": 500},
            {"name": "Acme", "kind": "compute_credits", "in_kind": True, "monthly": 1000},
        ],
        "monthly_cost": 4400,
    }  # fmt: skip
    assert found.proves[0].startswith("A budget proves what its author knows")
    assert found.notes == ()
    assert checked(found).monthly_cost == 4400


def test_the_template_comes_back_empty_and_takes_what_is_filled_in() -> None:
    assert read(TEMPLATE).situation == {}
    assert read(TEMPLATE).proves == ("It proves nothing: nothing is filled in.",)
    filled = TEMPLATE.replace("Project,", "Project,Kelp", 1).replace("Cash on hand,", "Cash on hand,none", 1)
    lines = filled.splitlines()
    who = next(n for n, line in enumerate(lines) if line.startswith("Who pays"))
    lines[who + 1] = "Acme,100,month,,,,,"
    assert read("\n".join(lines)).situation == {
        "project": "Kelp", "reserves": 0, "payers": [{"name": "Acme", "monthly": 100}],
    }  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_as_spreadsheets_save_it(encoding: str, separator: str) -> None:
    rows = [["whopays budget"], ["Currency", "€"], ["WHO PAYS:", "amount", "PER"], ["Ac\nme", "1.234,50 €", "Month"]]
    quoted = "\r\n".join(separator.join(f'"{c}"' if "\n" in c else c for c in row) for row in rows)
    data = (quoted if encoding != "utf-16-be" else "\ufeff" + quoted).encode(encoding)
    found = read(data, "Budget.csv")
    assert found.situation == {"currency": "EUR", "payers": [{"name": "Ac me", "monthly": 1234.5}]}


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Acme,=SUM(B2:B9),month", 'row 3 holds the formula "=SUM(B2:B9)"; put the number in its place.'),
        ("=HYPERLINK(),5,month", "row 3 holds the formula"),
        ("#REF!,5,month", 'row 3 holds the error "#REF!"'),
        ("Acme,#DIV/0!,month", 'row 3 holds the error "#DIV/0!"'),
        ("Acme,5000,", "row 3 has an amount and no period; write month, quarter or year under per."),
        ("Acme,5000,fortnight", 'row 3: "fortnight" is not a period; it is month, quarter, year or once.'),
        ("Acme,5000/month,year", "row 3 has an amount per month, and year under per; keep one."),
        ("Acme,-5,month", "is negative; an amount is 0 or more."),
        ("Acme,@SUM(1),month", "is not an amount"),
        ("Acme,30%,month", "is a share"),
        (",5000,month", "row 3 has an amount and no name; write a payer into the first cell."),
        ("Acme,5,month,31/12/26", "row 3: "),
        ("Acme,5,month,,grnt", 'row 3: "grnt" under kind is not known'),
        ("Acme,5,month,,,contract?", 'row 3: "contract?" under how firm is not known; did you mean contract?'),
        ("Acme,5,month,,,,some", 'row 3: "some" under how many is no whole number'),
        ("Acme,5,month,,,,0", "is no whole number of 1 or more"),
        ("Acme,5,month,,,,,maybe", 'row 3: "maybe" under in kind is neither yes nor no.'),
        ("Acme,5 ARS,month", "row 3: an amount in ARS cannot be turned into EUR; write it in EUR."),
        ("Who pays,Amount", 'row 3 begins the table "who pays" a second time'),
        ("What it costs,Amout", 'row 3 has the column "amout"; did you mean amount?'),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_read_is_named(row: str, says: str) -> None:
    with pytest.raises(Refused) as caught:
        read(f"Currency,EUR\nWho pays,Amount,Per,Until,Kind,How firm,How many,In kind\n{row}\n", "b.csv")
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("top", "says"),
    [
        ("Cash in hand,5", 'row 1 begins with "Cash in hand"; did you mean cash on hand?'),
        ("Weather,fine", 'row 1 begins with "Weather"; known are project, date, currency, cash on hand, people.'),
        ("Project,a\nProject,b", "row 2 gives project a second time"),
        ("Cash on hand,12,000", 'row 1 has two values, "12" and "000"; what has a separator in it stands in quotes.'),
        ("Currency,gold", 'row 1: "gold" is not a currency'),
        ("Currency,kr", "is used by several currencies"),
        ("Cash on hand,5 EUR a month", "the cash on hand is one amount"),
        ("Date,13/13/2026", "row 1: "),
        ("People,lots", "row 1: "),
        ("Cash on hand,9999999999999", "row 1: "),
    ],
)
def test_a_fact_on_top_that_cannot_be_read_is_named(top: str, says: str) -> None:
    with pytest.raises(Refused) as caught:
        read(f"{top}\nWho pays,Amount,Per\n", "b.csv")
    assert says in str(caught.value)


def test_totals_do_not_count_twice() -> None:
    found = read(
        "What it costs,Amount,Per\nRent,100,month\nTotal,100,month\nSub-total EUR,1,month\nTotal costs,1200,year\n"
    )
    assert found.situation == {"monthly_cost": 100}
    assert found.notes == (
        'Passed over as totals, so that nothing counts twice: "Total", "Sub-total EUR" and "Total costs".',
    )


def test_people_alone_are_something() -> None:
    found = read("whopays budget\nPeople,3 paid\n")
    assert found.situation == {"paid_people": 3}
    assert found.proves[0].startswith("A budget proves")


def test_what_is_empty_is_not_known() -> None:
    found = read("Who pays,Amount,Per\nAcme,,\n\nWhat it costs,Amount,Per\nRent,100,month\nPay,,month\n")
    assert found.situation == {"payers": [{"name": "Acme"}]}
    assert found.notes == ('"Pay" has no amount, so the whole cost a month is not known.',)


def test_what_is_paid_once_is_no_monthly_amount() -> None:
    found = read("Who pays,Amount,Per\nAcme,900,once\n\nWhat it costs,Amount,Per\nParty,50,once\nRent,10,month\n")
    assert found.situation == {"payers": [{"name": "Acme"}], "monthly_cost": 10}
    assert [note.split(" pa")[0] for note in found.notes] == ['"Acme"', '"Party" is']


def test_other_currencies_are_converted() -> None:
    found = read("Cash on hand,100 EUR\nWho pays,Amount,Per\nAcme,125 USD,month\nBee,50,month\n")
    assert found.situation == {
        "reserves": 100, "currency": "EUR", "payers": [{"name": "Acme", "monthly": 100}, {"name": "Bee", "monthly": 50}],
    }  # fmt: skip
    assert found.notes[0] == "No currency stands on top; amounts without one are taken as EUR."
    assert "1 amount in USD (1 USD = 0.8000 EUR)" in found.notes[1]


def test_endless_tables_are_refused() -> None:
    with pytest.raises(Refused, match="more than 10,000 rows; a budget is a short list"):
        read("Who pays,Amount,Per\n" + "Acme,1,month\n" * 10_001)
    with pytest.raises(Refused, match="is a binary file"):
        read(b"Who pays,Amount\nA\0cme,1\n", form="budget-csv")
