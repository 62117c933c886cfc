"""The statistics of the backtest, by hand."""

import math

import pytest

from bot.engine.ranking import auc, auc_interval, brier, left_out_logistic


def test_auc_counts_pairs() -> None:
    # Bad: 3 and 1; good: 2 and 0. 3 beats both, 1 beats 0: three of four pairs.
    assert auc([3, 1, 2, 0], [True, True, False, False]) == 0.75
    assert auc([1, 1], [True, False]) == 0.5
    assert auc([5, 4, 3, 2], [True, True, False, False]) == 1
    assert auc([2, 3], [True, False]) == 0


@pytest.mark.parametrize("bad", [[True, True], [False, False]])
def test_auc_needs_both_kinds(bad: list[bool]) -> None:
    with pytest.raises(ValueError, match="both kinds"):
        auc([1, 2], bad)


def test_the_interval_is_the_same_every_time_and_holds_the_value() -> None:
    values, bad = [float(x % 7) for x in range(40)], [x % 3 == 0 for x in range(40)]
    low, high = auc_interval(values, bad, 400)
    assert (low, high) == auc_interval(values, bad, 400)
    assert 0 <= low <= auc(values, bad) <= high <= 1
    assert auc_interval([1, 1, 0, 0], [True, True, False, False], 100) == (1, 1)


def test_brier_by_hand() -> None:
    # (0.8 - 1)^2 = 0.04 and (0.3 - 0)^2 = 0.09, on average 0.065.
    assert math.isclose(brier([0.8, 0.3], [True, False]), 0.065)
    assert brier([1, 0], [True, False]) == 0


def test_a_left_out_logistic_finds_what_there_is_and_nothing_where_there_is_nothing() -> None:
    bad = [x >= 10 for x in range(20)]
    telling = left_out_logistic([[float(x), 1.0] for x in range(20)], bad)
    assert auc(telling, bad) > 0.95
    assert all(0 < p < 1 for p in telling)
    # Nothing to tell them apart: the share among the others, 9 of 19 where the left-out one is bad.
    assert all(math.isclose(p, 9 / 19) for p in left_out_logistic([[1.0]] * 20, [True, False] * 10)[::2])


def test_a_row_is_judged_by_the_others_alone() -> None:
    rows, bad = [[0.0], [1.0], [2.0], [3.0], [4.0], [5.0]], [False, False, False, True, True, True]
    turned = [True, *bad[1:]]
    assert left_out_logistic(rows, bad)[0] == left_out_logistic(rows, turned)[0]
