"""What people ask "what if" in: each form, and each refusal."""

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.refusal import Refused
from bot.reading.what_if import FORMS, read_changes
from tests.examples import drawn

PAYERS = ["Meta", "NLnet Foundation", "Data 2000", "Cost", "Half of it"]
DAY = date(2026, 11, 25)


def read(text: str, currency: str | None = "EUR") -> list[dict[str, Any]]:
    return [c.model_dump(exclude_none=True, warnings=False) for c in read_changes(text, PAYERS, DAY, currency)]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("remove Meta", {"do": "remove_payer", "who": "name:Meta"}),
        ("REMOVE meta", {"do": "remove_payer", "who": "name:Meta"}),
        ("lose the largest payer", {"do": "remove_payer", "who": "largest"}),
        ("NLnet Foundation leaves", {"do": "remove_payer", "who": "name:NLnet Foundation"}),
        ("if everybody leaves", {"do": "remove_payer", "who": "all"}),
        ("remove donations", {"do": "remove_payer", "who": "kind:donations"}),
        ("remove compute_credits", {"do": "remove_payer", "who": "kind:compute_credits"}),
        ("remove pledges", {"do": "remove_payer", "who": "commitment:pledge"}),
        ("Meta x0.5", {"do": "scale_payer", "who": "name:Meta", "by": 0.5}),
        ("scale Meta x 0,25", {"do": "scale_payer", "who": "name:Meta", "by": 0.25}),
        ("Meta -30%", {"do": "scale_payer", "who": "name:Meta", "by": 0.7}),
        ("Meta +12.5 %", {"do": "scale_payer", "who": "name:Meta", "by": 1.125}),
        ("halve Meta", {"do": "scale_payer", "who": "name:Meta", "by": 0.5}),
        ("Cost x2", {"do": "scale_payer", "who": "name:Cost", "by": 2}),  # a payer of that name comes first
        ("costs x2", {"do": "scale_cost", "by": 2}),
        ("monthly cost −20%", {"do": "scale_cost", "by": 0.8}),
        ("reserves x0.5", {"do": "scale_reserves", "by": 0.5}),
        ("reserves + 3 months", {"do": "add_reserves", "months": 3}),
        ("add 6 months of cost to the reserves", {"do": "add_reserves", "months": 6}),
        ("training x2", {"do": "scale_training", "by": 2}),
        ("fund the next training run by 50%", {"do": "fund_training", "share": 0.5}),
        ("end NLnet Foundation 2027-03", {"do": "end_payer", "who": "name:NLnet Foundation", "until": date(2027, 3, 31)}),
        ("end NLnet Foundation on 15 June 2027", {"do": "end_payer", "who": "name:NLnet Foundation", "until": date(2027, 6, 15)}),
        ("end Meta Q2 2027", {"do": "end_payer", "who": "name:Meta", "until": date(2027, 6, 30)}),
        ("end Meta now", {"do": "end_payer", "who": "name:Meta", "months": 0}),
        ("end Meta in 4 months", {"do": "end_payer", "who": "name:Meta", "months": 4}),
        ("extend NLnet Foundation by 12 months", {"do": "extend_payer", "who": "name:NLnet Foundation", "months": 12}),
        ("bind NLnet Foundation until 2028-01",
         {"do": "bind_payer", "who": "name:NLnet Foundation", "commitment": "contract", "until": date(2028, 1, 31)}),
        ("bind Meta by a grant agreement for 24 months",
         {"do": "bind_payer", "who": "name:Meta", "commitment": "grant_agreement", "months": 24}),
        ("bind Data 2000 until 2028", {"do": "bind_payer", "who": "name:Data 2000", "commitment": "contract", "until": date(2028, 12, 31)}),
        ("add hosted_service 20%", {"do": "add_payer", "name": "hosted_service", "kind": "hosted_service", "share": 0.2}),
        ("add Acme 5k EUR/month sponsor x12 contract until 2028-01",
         {"do": "add_payer", "name": "Acme", "kind": "sponsorship", "monthly": 5000, "count": 12,
          "commitment": "contract", "until": date(2028, 1, 31)}),
        ("license copyleft", {"do": "set", "fact": "license", "value": "copyleft"}),
        ("set steward to foundation", {"do": "set", "fact": "steward", "value": "foundation"}),
        ("revenue plan proven", {"do": "set", "fact": "revenue_plan", "value": "proven"}),
        ("key people 3", {"do": "set", "fact": "key_people", "value": 3}),
        ("organisations: 4", {"do": "set", "fact": "organizations", "value": 4}),
        ("layoffs", {"do": "signal", "add": "layoffs"}),
        ("signal release stalled", {"do": "signal", "add": "release_stalled"}),
        ("no layoffs", {"do": "signal", "drop": "layoffs"}),
    ],
)  # fmt: skip
def test_a_change(text: str, change: dict[str, Any]) -> None:
    assert read(text) == [change]


def test_several_changes_in_their_order() -> None:
    assert [row["do"] for row in read("remove Meta; costs x2\nadd donations 5%")] == [
        "remove_payer", "scale_cost", "add_payer",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The what-if is empty; write it like remove Meta, cost x2 or add hosted_service 20%."),
        ("remove Mta", '"Mta" is no payer of the project and no kind of payer; did you mean Meta?'),
        ("remove xyzzy", '"xyzzy" is no payer of the project and no kind of payer; its payers are Meta, NLnet Foundation, '
                         "Data 2000, Cost, Half of it."),
        ("license gpl", '"gpl" is no license; known are permissive, copyleft, open_weights_restricted, source_available, '
                        "proprietary."),
        ("add Acme 20%", '"Acme 20%" does not say of what kind the new payer is, such as sponsorship 10%.'),
        ("add Acme sponsor", '"Acme sponsor" does not say how much; write it like add hosted_service 20%.'),
        ("add Acme sponsor 5k USD/month", '"Acme sponsor 5k USD/month" is in USD, but the project\'s amounts are in EUR.'),
        ("costs x99", '"costs x99": scale_cost.by is 99.0; it must be at most 10.'),
        ("end Meta 2027-13", '"2027-13" has the month 13; months run from 1 to 12.'),
        ("; ".join(["costs x2"] * 11), "The what-if has 11 changes; at most 10 are taken at once."),
    ],
)  # fmt: skip
def test_a_refusal(text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        read(text)
    assert str(refused.value) == sentence


def test_what_is_not_understood_is_answered_with_every_form() -> None:
    with pytest.raises(Refused, match='"make it rain" is no change that is known; write it like'):
        read("make it rain")
    for form in FORMS:
        read_changes(form, ["Meta", "NLnet"], DAY, None)


@drawn(200)
@given(st.text(max_size=200) | st.sampled_from(FORMS).flatmap(lambda f: st.text(max_size=10).map(lambda t: f + t)))
def test_anything_typed_is_read_or_refused(text: str) -> None:
    with suppress(Refused):
        assert read_changes(text, PAYERS, DAY, None)
