"""The measure of reading: what counts as found, missed and false; and that unseen texts are read as well as they were."""

from collections import Counter
from typing import Any

import pytest

from tests.reading.measure import FALSE, FOUND, MISSED, compared, judged, rates, rows

SAYS: dict[str, Any] = {
    "says": {
        "monthly_cost": 5000,
        "signals": ["layoffs"],
        "payers": [{"name": "Mozilla Foundation", "share": 0.5, "may": {"kind": ["foundation_grant", "donations"]}}],
    },
    "may": {"steward": "foundation", "payers": [{"kind": "volunteer_labor"}]},
}


@pytest.mark.parametrize(
    ("read", "counts"),
    [
        (
            {"monthly_cost": 5000.1, "signals": ["layoffs"], "payers": [{"name": "Mozilla", "share": 0.5}]},
            {FOUND: 5},
        ),
        ({}, {MISSED: 5}),
        ({"monthly_cost": 6000}, {MISSED: 5, FALSE: 1}),
        ({"steward": "foundation", "payers": [{"kind": "volunteer_labor"}]}, {MISSED: 5}),
        ({"steward": "company", "signals": ["payer_pivot"], "payers": [{"name": "Acme"}]}, {MISSED: 5, FALSE: 3}),
        ({"payers": [{"name": "Mozilla", "kind": "services"}]}, {FOUND: 2, MISSED: 3, FALSE: 1}),
    ],
    ids=["all", "nothing", "a wrong sum", "what may be read", "made up", "a wrong kind"],
)
def test_what_became_of_each_fact(read: dict[str, Any], counts: dict[str, int]) -> None:
    assert Counter(what for _, what in compared(SAYS, read)) == counts


def test_unseen_texts_are_read_as_well_as_they_were() -> None:
    facts = [judged(row) for row in rows()]
    precision, recall = rates(Counter(what for row in facts for _, what in row))
    assert precision > 0.95
    assert recall > 0.81
    assert sum(any(what == FALSE for _, what in row) for row in facts) <= len(facts) * 0.16
