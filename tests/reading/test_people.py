"""The option people."""

import pytest

from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.reading.people import read_people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("3 paid, 10 volunteers, 1 key", {"paid_people": 3, "volunteers": 10, "key_people": 1}),
        ("3 paid 10 volunteers", {"paid_people": 3, "volunteers": 10}),
        ("3 paid,10 volunteers and 1 key person", {"paid_people": 3, "volunteers": 10, "key_people": 1}),
        ("2.5 FTE", {"paid_people": 2.5}),
        ("2,5 FTE;", {"paid_people": 2.5}),
        ("two and a half paid devs", {"paid_people": 2.5}),
        ("half an FTE + no volunteers", {"paid_people": 0.5, "volunteers": 0}),
        ("5 full-time", {"paid_people": 5}),
        ("5 full-time engineers", {"paid_people": 5}),
        ("twelve unpaid maintainers", {"volunteers": 12}),
        ("1,200 volunteers", {"volunteers": 1200}),
        ("1\u200b0 volunteers", {"volunteers": 10}),
        ("an employee", {"paid_people": 1}),
        ("3 paid in Europe, 10 volunteers", {"paid_people": 3, "region": "Europe", "volunteers": 10}),
        ("2 FTE in latin america and 1 key", {"paid_people": 2, "region": "Latin America", "key_people": 1}),
        ("4 paid people in North America", {"paid_people": 4, "region": "North America"}),
    ],
)
def test_people_are_read(text: str, people: dict[str, float | str]) -> None:
    assert read_people(text) == people
    parse_situation({"project": "x"} | people)


FORM = "write it like 3 paid, 10 volunteers, 1 key."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", f"The option people is empty; {FORM}"),
        ("many", f'"many" begins with no number; {FORM}'),
        ("paid 3", f'"paid 3" begins with no number; {FORM}'),
        ("-3 paid", f'"-3 paid" begins with no number; {FORM}'),
        ("3", f'"3" does not say whether they are paid, volunteers or key people; {FORM}'),
        ("3 padi", '"padi" in "3 padi" is not understood; did you mean paid?'),
        ("3 zebras", f'"zebras" in "3 zebras" is not understood; {FORM}'),
        (
            "two and a half devs",
            '"two and a half devs" does not say whether they are paid; write two and a half paid, '
            "two and a half volunteers or two and a half key.",
        ),
        (
            "3 part-time",
            '"3 part-time" has part-time people without saying how much they work; write such as 0.5 FTE.',
        ),
        ("3 paid and", f'"and" at the end of "3 paid and" leads to nothing; {FORM}'),
        (
            "3 paid in Berlin",
            '"Berlin" is no region; write in and one of Africa, Asia, Europe, Latin America, North America, Oceania.',
        ),
        ("3 paid in Asia, 2 key in Africa", '"in Africa" gives the region a second time; give it once.'),
        ("3 paid, 2 FTE", '"2 FTE" gives paid people a second time; give each once.'),
        ("3 paid (2 on leave)", f'"(2 on leave)" begins with no number; {FORM}'),
        ("9" * 40 + " paid", '"9999999999999999999…" has 40 digits; at most 1,000,000,000,000 is taken.'),
        ("a" * 6001, "The option people has 6,001 characters; at most 6,000 are taken."),
    ],
)
def test_other_things_are_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_people(text)
    assert str(caught.value) == sentence
