"""Dates as people type them."""

from datetime import date

import pytest

from bot.domain.refusal import Refused
from bot.reading.dates import match_date, parse_date

AS_OF = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-03-31", "2027-03-31"),
        ("2027/3/1", "2027-03-01"),
        ("2027-03", "2027-03-31"),
        ("03/2027", "2027-03-31"),
        ("March 2027", "2027-03-31"),
        ("Mar 2027", "2027-03-31"),
        ("sept. 2027", "2027-09-30"),
        ("Feb 2028", "2028-02-29"),
        ("31 March 2027", "2027-03-31"),
        ("1st of May, 2027", "2027-05-01"),
        ("March 31, 2027", "2027-03-31"),
        ("31/12/2026", "2026-12-31"),
        ("31.12.2026", "2026-12-31"),
        ("03/04/2027", "2027-04-03"),
        ("Q2 2027", "2027-06-30"),
        ("2027-Q3", "2027-09-30"),
        ("H1 2027", "2027-06-30"),
        ("2027", "2027-12-31"),
        ("end of 2027", "2027-12-31"),
        ("the end of March 2027", "2027-03-31"),
        ("in 9 months", "2027-08-30"),
        ("9 months", "2027-08-30"),
        ("three months from now", "2027-02-28"),
        ("in a year", "2027-11-30"),
        ("two and a half years", "2029-05-30"),
        ("in half a year", "2027-05-30"),
        ("in 6 weeks", "2027-01-11"),
        ("in 10 days", "2026-12-10"),
        ("20\u200b27-03-31", "2027-03-31"),
        ("2100-12-31", "2100-12-31"),
    ],
)
def test_dates_are_read(text: str, day: str) -> None:
    assert parse_date(text, AS_OF) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", '"" is not a date; write it like 2027-03-31, March 2027, Q2 2027 or in 9 months.'),
        ("spring", '"spring" is not a date; write it like 2027-03-31, March 2027, Q2 2027 or in 9 months.'),
        ("2027-02-30", '"2027-02-30" is a day that does not exist; February 2027 has 28 days.'),
        ("31 June 2027", '"31 June 2027" is a day that does not exist; June 2027 has 30 days.'),
        ("0/5/2027", '"0/5/2027" is a day that does not exist; May 2027 has 31 days.'),
        ("12/31/2026", '"12/31/2026" has the month 31; the day comes first, as in 31/12/2026.'),
        ("2027-13", '"2027-13" has the month 13; months run from 1 to 12.'),
        ("March", '"March" has no year of four digits; write it like March 2027.'),
        ("Dec '26", '"Dec \'26" has no year of four digits; write it like December 2027.'),
        ("31/12/26", '"31/12/26" has a year of two digits; write it like 31/12/2026.'),
        ("Q5 2027", '"Q5 2027" does not exist; a year has the quarters Q1 to Q4 and halves H1 and H2.'),
        ("2101", '"2101" is out of range; dates run from 1970 to 2100.'),
        ("0000-01-01", '"0000-01-01" is out of range; dates run from 1970 to 2100.'),
        ("in 9999 years", '"in 9999 years" is out of range; dates run from 1970 to 2100.'),
        ("in 9999 weeks", '"in 9999 weeks" is out of range; dates run from 1970 to 2100.'),
        ("half a month", '"half a month" is no whole number of months.'),
        ("2" * 6001, "The date has 6,001 characters; at most 6,000 are taken."),
    ],
)
def test_other_things_are_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_date(text, AS_OF)
    assert str(caught.value) == sentence


def test_a_date_is_found_in_a_text_only_as_whole_words() -> None:
    assert match_date("until March 2027 grant", AS_OF, 6) == (date(2027, 3, 31), 16)
    assert match_date("2027-03-31T00:00", AS_OF) is None
    assert match_date("20271", AS_OF) is None
