"""What names a statement, and the sources that stand with it."""

from bot.domain.canonical import canonical, sha256
from bot.engine.assess import ENGINE, Engine
from tests.engine.small import LAYOFFS, SHORT, engine
from tests.strategies import pattern, said, scenario, small_library

DEARER = scenario("dearer", {"do": "scale_cost", "by": 2})


def test_the_fingerprint_is_over_situation_edition_and_engine() -> None:
    made = Engine(small_library())
    found = made.assess(said(monthly_cost=70000.0, reserves=None))
    assert found["situation"] == {"project": "X", "as_of": "2026-01-01", "monthly_cost": 70000}
    given = '{"as_of":"2026-01-01","monthly_cost":70000,"project":"X"}'
    text = f'{{"edition":"{made.library.edition}","engine":{ENGINE},"situation":{given}}}'
    assert found["fingerprint"] == sha256(text.encode())
    assert found["id"] == found["fingerprint"][:16]
    assert (found["edition"], found["engine"], found["schema"]) == (
        made.library.edition,
        ENGINE,
        "whopays.assessment/1",
    )


def test_another_name_is_another_statement_with_the_same_score() -> None:
    made = Engine(small_library())
    one, other = made.assess(said(reserves=5)), made.assess(said(reserves=5, project="Y"))
    assert one["id"] != other["id"]
    assert one["risk"] == other["risk"]


def test_another_edition_is_another_statement() -> None:
    one, other = engine(SHORT).assess(said()), engine(SHORT, scenarios=[DEARER]).assess(said())
    assert one["edition"] != other["edition"]
    assert one["id"] != other["id"]


def test_sources_are_those_of_what_is_present_and_shown() -> None:
    made = engine(pattern("a", "weakness", {"runway": "minor"}, LAYOFFS))
    assert made.assess(said(signals=[]))["sources"] == []
    assert made.assess(said(signals=["layoffs"]))["sources"] == [
        {"id": "a-source", "title": "A source", "address": "https://example.org/a"}
    ]
    assert canonical(made.assess(said(signals=["layoffs"]))) == canonical(made.assess(said(signals=["layoffs"])))
