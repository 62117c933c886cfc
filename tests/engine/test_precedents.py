"""Which cases are alike, by hand."""

import pytest

from bot.domain.knowledge import Case
from bot.engine.assess import Engine
from bot.engine.facts import SIGNALS
from bot.engine.precedents import Profile, differs, nearest, similarity
from tests.engine.small import LAYOFFS, SHORT, engine
from tests.strategies import case, pattern, said, small_library


def profile(mix: dict[str, int], signals: tuple[str, ...] = (), **choices: str) -> Profile:
    return Profile(mix, choices, sum(1 << SIGNALS.values.index(x) for x in signals))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (profile({}), profile({}), 0),  # nothing is known of both
        (profile({"donations": 1000}), profile({"donations": 1000}), 1000),
        (profile({"donations": 1000}), profile({"services": 1000}), 0),
        (profile({"donations": 700, "services": 300}), profile({"donations": 400, "other": 600}), 400),
        # Mix 4 x 400, steward 2 x 1000: 3600 / 6.
        (profile({"donations": 1000}, steward="startup"),
         profile({"donations": 400, "other": 600}, steward="startup"), 600),
        # Steward 2 x 0, artifact 1 x 1000, license 1 x 1000, plan 1 x 0: 2000 / 5.
        (profile({}, steward="startup", artifact="model", license="copyleft", revenue_plan="none"),
         profile({}, steward="community", artifact="model", license="copyleft", revenue_plan="idea"), 400),
        # What one side does not know is left out: license alone.
        (profile({"donations": 1000}, license="copyleft"), profile({}, license="copyleft", steward="startup"), 1000),
        # Signals: one of three shared, 2 x 333; artifact 1 x 1000: (666 + 1000) / 3.
        (profile({}, ("layoffs", "payer_pivot"), artifact="model"),
         profile({}, ("layoffs", "release_shipped"), artifact="model"), 555),
        (profile({}, ("layoffs",)), profile({}), 0),
    ],
)  # fmt: skip
def test_similarity_by_hand(one: Profile, other: Profile, alike: int) -> None:
    assert similarity(one, other) == alike
    assert similarity(other, one) == alike


def test_the_mix_is_of_lines_exactly_known() -> None:
    made = engine(SHORT, cases=[
        case("c", {"as_of": "2020-01-01", "payers": [{"name": "D", "kind": "donations", "share": 0.3},
                                                     {"name": "S", "kind": "services", "share": 0.1},
                                                     {"name": "G", "kind": "government_grant"}]},
             {"label": "sustained", "date": "2021-01-01"})])  # fmt: skip
    # The case's mix is 30 : 10 = 750 : 250 thousandths; here half and half: 500 + 250.
    found = made.assess(said(payers=[{"name": "x", "kind": "donations", "share": 0.5},
                                     {"name": "y", "kind": "services", "share": 0.5}]))  # fmt: skip
    differs = [{"what": "donations", "here": 500, "there": 750}]
    assert found["precedents"] == [{"case": "c", "similarity": 750, "outcome": "sustained", "differs": differs}]


def cases() -> dict[str, tuple[Case, Profile]]:
    same = profile({"donations": 1000})
    rows = {
        "early": ({"as_of": "2019-01-01"}, {"label": "distress", "date": "2020-06-01"}),
        "later": ({"as_of": "2019-01-01"}, {"label": "sustained", "date": "2020-06-02"}),
        "open": ({"as_of": "2019-01-01"}, {"label": "open"}),
        "dated-open": ({"as_of": "2019-01-01"}, {"label": "open", "date": "2020-01-01"}),
    }
    return {name: (case(name, *row), same) for name, row in rows.items()}


def test_findings_shared_count_by_three() -> None:
    one, other = Profile({"other": 1000}, {}, 0, findings=0b0111), Profile({"other": 1000}, {}, 0, findings=0b1101)
    # Mix 4 x 1000, findings 3 x 2/4: (4000 + 1500) / 7.
    assert similarity(one, other) == 785


def test_what_differs() -> None:
    heavy = pattern("heavy", "weakness", {"runway": "fatal"}, LAYOFFS)
    rules = engine(SHORT, heavy).rules
    assert [p.id for p in rules.patterns] == ["heavy", "short"]
    here = Profile({"donations": 700, "other": 300}, {"steward": "startup", "license": "copyleft"}, 0, findings=0b11)
    there = Profile({"donations": 500, "other": 500}, {"steward": "community", "license": "copyleft"}, 0)
    assert differs(here, there, rules) == [
        {"what": "steward", "here": "startup", "there": "community"},
        {"what": "donations", "here": 700, "there": 500},
        {"what": "only_here", "here": "heavy", "there": None},
    ]  # fmt: skip
    assert differs(there, here, rules)[-1] == {"what": "only_there", "here": None, "there": "heavy"}
    assert differs(here, here, rules) == []


@pytest.mark.parametrize(
    ("day", "names"),
    [
        ("2020-05-31", []),
        ("2020-06-01", ["early"]),  # on the very day
        ("2020-06-02", ["early", "later"]),  # alike: by id
        ("2030-01-01", ["early", "later"]),  # what is open has no outcome
    ],
)
def test_only_cases_whose_outcome_was_known(day: str, names: list[str]) -> None:
    as_of = said(as_of=day).as_of
    assert as_of is not None
    found = nearest(profile({"donations": 1000}), as_of.toordinal(), cases(), engine(SHORT).rules)
    assert [row["case"] for row in found] == names


def test_the_nearest_ten_from_three_tenths_on() -> None:
    rows = {
        f"c{i:02}": (case(f"c{i:02}", {"as_of": "2019-01-01"}, {"label": "distress", "date": "2019-06-01"}),
                     profile({"donations": i * 50, "other": 1000 - i * 50}))
        for i in range(21)
    }  # fmt: skip
    rules = engine(SHORT).rules
    found = nearest(profile({"donations": 1000}), 800_000, rows, rules)
    assert [row["case"] for row in found] == [f"c{i:02}" for i in range(20, 10, -1)]
    few = {name: rows[name] for name in ("c05", "c06", "c07")}  # 250, 300 and 350
    assert [row["case"] for row in nearest(profile({"donations": 1000}), 800_000, few, rules)] == ["c07", "c06"]


def test_a_case_is_never_its_own_precedent() -> None:
    made = Engine(small_library())
    for row in made.library.cases.values():
        assert row.id not in [found["case"] for found in made.assess(row.situation)["precedents"]]
