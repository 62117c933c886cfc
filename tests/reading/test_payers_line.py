"""The compact payers line."""

import time
from contextlib import suppress
from datetime import date
from typing import Any

import pytest

from bot.domain.refusal import Refused
from bot.domain.situation import KINDS, parse_situation
from bot.reading import vocabulary
from bot.reading.payers_line import read_payers

AS_OF = date(2026, 11, 23)


def one(text: str) -> dict[str, Any]:
    payers, _ = read_payers(text, AS_OF)
    parse_situation({"project": "x", "as_of": AS_OF.isoformat(), "payers": payers})
    assert len(payers) == 1
    return payers[0]


@pytest.mark.parametrize(
    ("text", "payers", "currency"),
    [
        (
            "Meta 70% parent; NLnet 50k EUR/yr grant until 2027-03; volunteers in kind",
            [
                {"name": "Meta", "kind": "parent_company", "share": 0.7},
                {"name": "NLnet", "kind": "foundation_grant", "monthly": 4166.6667, "until": "2027-03-31"},
                {"name": "volunteers", "kind": "volunteer_labor", "in_kind": True},
            ],
            "EUR",
        ),
        (
            "Ai2 80% parent; NSF 20% grant until 2028-09",
            [
                {"name": "Ai2", "kind": "parent_company", "share": 0.8},
                {"name": "NSF", "kind": "foundation_grant", "share": 0.2, "until": "2028-09-30"},
            ],
            None,
        ),
        (
            "Meta 70% parent at will strategic; 40 sponsors 12k USD/month at will",
            [
                {
                    "name": "Meta",
                    "kind": "parent_company",
                    "share": 0.7,
                    "commitment": "at_will",
                    "motive": "strategic_alignment",
                },
                {"name": "sponsors", "count": 40, "kind": "sponsorship", "monthly": 12000, "commitment": "at_will"},
            ],
            "USD",
        ),
        (
            "AWS 8k USD/month credits until Dec 2026",
            [{"name": "AWS", "kind": "compute_credits", "monthly": 8000, "until": "2026-12-31"}],
            "USD",
        ),
        ("A 10%\nB 20% | C;\r\n;", [{"name": "A", "share": 0.1}, {"name": "B", "share": 0.2}, {"name": "C"}], None),
        ("none", [], None),
    ],
)
def test_lines_are_read(text: str, payers: list[dict[str, Any]], currency: str | None) -> None:
    assert read_payers(text, AS_OF) == (payers, currency)
    parse_situation({"project": "x", "as_of": AS_OF.isoformat(), "payers": payers})


def test_the_currency_of_the_other_options_stays() -> None:
    assert read_payers("Meta 70%", AS_OF, "USD")[1] == "USD"
    assert read_payers("Meta 5k USD", AS_OF, "USD")[1] == "USD"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Linux Foundation dues 20%", "Linux Foundation", "membership_dues"),
        ("Open Source Support Fund 10%", "Open Source Support Fund", None),
        ("Open Source Support 10%", "Open Source", "enterprise_support"),
        ("Applied Materials 10% sponsor", "Applied Materials", "sponsorship"),
        ("Acme Ventures 10%", "Acme Ventures", None),
        ("Mozilla Services grant 10%", "Mozilla Services", "foundation_grant"),
        ("government grant 20%", "government grant", "government_grant"),
        ("EU government grant 20%", "EU", "government_grant"),
        ("Sequoia venture capital", "Sequoia", "venture_capital"),
        ("Donations 20% other", "Donations", "other"),
        ("sponsors at will", "sponsors", "sponsorship"),
        ("40 paying customers 5k/month", "paying customers", None),
        ("AT&T (US) 20%", "AT&T (US)", None),
        ("Horizon 2020 20% grant", "Horizon 2020", "foundation_grant"),
        ("Horizon 2020 grants 20%", "Horizon 2020", "foundation_grant"),
        ("2020 Vision Fund 20%", "2020 Vision Fund", None),
        ("18F 20%", "18F", None),
        ("Web3 Foundation", "Web3 Foundation", None),
        ("Meta: 70%, parent", "Meta", "parent_company"),
        ("Meta - 70% - parent", "Meta", "parent_company"),
        ('"3M" 20%', "3M", None),
        ('"Foo; Bar | Baz" 20% parent', "Foo; Bar | Baz", "parent_company"),
        ("“GitHub Sponsors”: 20%", "GitHub Sponsors", None),
        ("Me\u200dta 7\u200b0% par\u200bent", "Me\u200dta", "parent_company"),
        ("\u200b Meta\t Inc 70%", "Meta Inc", None),
    ],
)
def test_the_name_ends_where_tokens_begin(text: str, name: str, kind: str | None) -> None:
    payer = one(text)
    assert (payer["name"], payer.get("kind")) == (name, kind)


@pytest.mark.parametrize(
    ("tokens", "facts"),
    [
        ("70 %", {"share": 0.7}),
        ("70,5%", {"share": 0.705}),
        ("70 percent of costs", {"share": 0.7}),
        ("100%", {"share": 1}),
        ("12k", {"monthly": 12_000}),
        ("50000", {"monthly": 50_000}),
        ("300/month", {"monthly": 300}),
        ("120k grant per year", {"kind": "foundation_grant", "monthly": 10_000}),
        ("monthly 5k", {"monthly": 5000}),
        ("30k a quarter", {"monthly": 10_000}),
        ("70% 5k/mo", {"monthly": 5000, "share": 0.7}),
        ("x40", {"count": 40}),
        ("10% 40x", {"count": 40, "share": 0.1}),
        ("40 payers", {"count": 40}),
        ("1,200 donors 2k/month", {"count": 1200, "kind": "donations", "monthly": 2000}),
        ("10% till 31 March 2027", {"share": 0.1, "until": "2027-03-31"}),
        ("10% through 2027", {"share": 0.1, "until": "2027-12-31"}),
        ("10% ends in 9 months", {"share": 0.1, "until": "2027-08-23"}),
        ("until Q2 2027 contract", {"until": "2027-06-30", "commitment": "contract"}),
        ("under contract lock-in in-kind", {"in_kind": True, "commitment": "contract", "motive": "platform_lock_in"}),
        ("applied for grant", {"kind": "foundation_grant", "commitment": "applied"}),
        ("grant grant agreement", {"kind": "foundation_grant", "commitment": "grant_agreement"}),
        ("10% at_will, mission and compute credits", {
            "kind": "compute_credits", "share": 0.1, "commitment": "at_will", "motive": "mission",
        }),
    ],
)  # fmt: skip
def test_tokens_are_read_in_any_order(tokens: str, facts: dict[str, Any]) -> None:
    assert one(f"Acme {tokens}") == {"name": "Acme"} | facts


def test_every_word_of_the_vocabulary_says_what_it_should() -> None:
    assert set(vocabulary.KINDS) == set(KINDS)
    for field, meanings in (
        ("kind", vocabulary.KINDS),
        ("commitment", vocabulary.COMMITMENTS),
        ("motive", vocabulary.MOTIVES),
    ):
        for value, phrases in meanings.items():
            for phrase in (value, value.replace("_", " "), value.replace("_", "-"), *phrases.split(", ")):
                assert one(f"Acme {phrase.upper()}")[field] == value
                assert one(f"Acme 10% {phrase}")[field] == value


KNOWN = (
    "after the name come a share (70%), money (50k EUR/year), until DATE, in kind, x40, a kind (grant, parent, "
    "sponsors), a commitment (contract, pledge, at will) or a motive (mission, strategic)."
)
QUOTE = "put spaces between its parts, or quotes around the name if it belongs to the name."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The payers line is empty; write it like Meta 70% parent; NLnet 50k EUR/year grant, or none."),
        (" ;\u200b; ", "The payers line is empty; write it like Meta 70% parent; NLnet 50k EUR/year grant, or none."),
        ("NLnet 5k EUR gran", '"gran" in "NLnet 5k EUR gran" is not understood; did you mean grant?'),
        ("Meta 70% parent Inc", f'"Inc" in "Meta 70% parent Inc" is not understood; {KNOWN}'),
        ("Meta 70%,parent", f'"70%,parent" in "Meta 70%,parent" is not understood; {QUOTE}'),
        (
            "Meta 0.7",
            '"0.7" in "Meta 0.7" can be a share, an amount or a count; write 70% or 0.7/month, '
            "or put the name in quotes.",
        ),
        ("Meta 5k 0.7", '"0.7" in "Meta 5k 0.7" can be a share, an amount or a count; write 70% or 0.7/month.'),
        (
            "Meta 70 parent",
            '"70" in "Meta 70 parent" can be a share, an amount or a count; write 70% or 70/month or x70, '
            "or put the name in quotes.",
        ),
        (
            "Meta 2000",
            '"2000" in "Meta 2000" can be an amount or a count; write 2000/month or x2000, or put the name in quotes.',
        ),
        (
            "40 GitHub sponsors 5k",
            '"40" in "40 GitHub sponsors 5k" can be a share, an amount or a count; write 40% or 40/month or x40, '
            "or put the name in quotes.",
        ),
        ("Meta 170%", '"170%" is more than the whole; a share is at most 100%.'),
        ("Meta 70% 30%", '"70%" and "30%" in "Meta 70% 30%" are both a share; keep one.'),
        ("Meta 5k 6k", '"5k" and "6k" in "Meta 5k 6k" are both an amount; keep one.'),
        (
            "Linux dues 20% sponsorship",
            '"dues" and "sponsorship" in "Linux dues 20% sponsorship" are both a kind; keep one, '
            "or put the name in quotes.",
        ),
        ("Meta 5k/yr monthly", '"5k/yr" and "monthly" in "Meta 5k/yr monthly" are two periods; keep one.'),
        (
            "Washington Monthly 20%",
            '"Monthly" in "Washington Monthly 20%" stands without an amount; write it like 50k EUR/year, '
            "or put the name in quotes.",
        ),
        (
            "NLnet 50k once",
            '"50k once" in "NLnet 50k once" is paid once; give what it comes to in a month or year and until when, '
            "or count it in the reserves.",
        ),
        ("AWS 12k/week credits", '"/week" is not a period that is known; known are per month, per quarter, per year.'),
        ("Meta 3-4k USD/month", '"3-4k" is a range; give one amount.'),
        ("Meta -500 USD", '"-500 USD" is negative; an amount is 0 or more.'),
        ("Acme 5k kr", '"kr" is used by several currencies; write the code instead: SEK, NOK, DKK or ISK.'),
        ("Acme x0", '"x0" is not a count of payers; it runs from 1 to 1,000,000,000.'),
        (
            "3M 20% sponsor",
            '"3M 20% sponsor" begins with "3M"; the name of the payer comes first, in quotes if it looks like a '
            "number.",
        ),
        (
            "mission 20%",
            '"mission 20%" names no payer before "mission"; the name comes first, in quotes if it is one of the known '
            "words.",
        ),
        ("- 70%", '"- 70%" names no payer; the name comes first.'),
        ('"" 70%', '""" 70%" names no payer; write a name between the quotes.'),
        ('A; "Foo; 20%', 'The quote before "Foo; 20%" is not closed; add " after it.'),
        (
            "NLnet no contract 5k",
            '"no contract" in "NLnet no contract 5k" says nothing sure; leave out what is not so, or put the name in '
            "quotes.",
        ),
        (
            "NLnet grant maybe 5k",
            '"maybe" in "NLnet grant maybe 5k" says nothing sure; leave out what is not so, or put the name in quotes.',
        ),
        (
            "NLnet 5k until spring",
            '"spring" is not a date; write it like 2027-03-31, March 2027, Q2 2027 or in 9 months.',
        ),
        ("NLnet 5k until March", '"March" has no year of four digits; write it like March 2027.'),
        ("NLnet 5k until 30/2/2027", '"30/2/2027" is a day that does not exist; February 2027 has 28 days.'),
        (
            "NLnet until",
            '"NLnet until" ends without a date; write it like until 2027-03-31 or until March 2027.',
        ),
        (
            "NLnet 5k March 2027",
            '"March 2027" in "NLnet 5k March 2027" is a date without a word; write until before it.',
        ),
        ("A 5k EUR; B 5k USD", "The payers line gives EUR and USD; give all amounts in one currency."),
        (
            ";".join("abcdefghijklmnopqrstu"),
            "The payers line names 21 payers; at most 20 are taken, so join the small ones, such as others "
            "2k USD/month x12.",
        ),
        ("x" * 6001, "The payers line has 6,001 characters; at most 6,000 are taken."),
    ],
)
def test_other_things_are_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_payers(text, AS_OF)
    assert str(caught.value) == sentence


def test_a_second_currency_against_the_cost_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read_payers("NLnet 50k EUR/yr", AS_OF, "USD")
    sentence = "The payers line gives EUR, but the cost is in USD; give all amounts in one currency."
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "piece", ["1 ", "111 ", "1", "1,", "a ", "and ", "half a ", "1-", "- ", "\u200b", '"', "x", "end of ", "per ", ";"]
)
def test_the_longest_texts_are_read_at_once(piece: str) -> None:
    for text in ("A " + piece * (5990 // len(piece)), "A 10% " + piece * (5990 // len(piece))):
        began = time.process_time()
        with suppress(Refused):
            read_payers(text, AS_OF)
        assert time.process_time() - began < 0.5
