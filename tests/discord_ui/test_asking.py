"""Questions answered, what-ifs and plans, driven in SimCord's Discord."""

from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import press, submit
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.wiring import desk, example
from tests.discord_ui.test_bot import LINE, Server, button, driven, ids, shown

COST = "900k USD/month"


def menus(result: Any) -> dict[str, list[dict[str, str]]]:
    """The options of each menu, by its id."""
    rows = [x for row in result.response.components for x in row.get("components", [])]
    return {x["custom_id"]: x["options"] for x in rows if "options" in x}


def option(result: Any, label: str) -> tuple[str, str]:
    """The menu and the value behind an option."""
    return next((i, o["value"]) for i, options in menus(result).items() for o in options if o["label"] == label)


async def choose(server: Server, result: Any, label: str) -> Any:
    menu, value = option(result, label)
    return await server.alice.select(result.response, [value], custom_id=menu)


@driven
async def test_an_answer_makes_a_revision_and_narrows(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost=COST)
    asking = await server.alice.click(made.response, custom_id=button(made, "questions"))
    assert "what to ask" in shown(asking)
    now = await choose(server, asking, "foundation")
    assert "Who runs it: a company, a foundation, a community? **foundation**. The range" in shown(now)
    assert "narrower" in shown(now)
    assert "run by a foundation" in shown(now)
    assert server.rows() == 2


@driven
async def test_the_card_itself_asks_one_question(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost=COST)
    assert len(menus(made)) == 1
    now = await server.alice.select(made.response, ["0"], custom_id=next(iter(menus(made))))
    assert "The range" in shown(now)
    assert server.rows() == 2


@driven
async def test_i_dont_know_is_not_asked_again(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost=COST)
    first = next(iter(menus(made)))
    number = len(menus(made)[first]) - 1
    now = await server.alice.select(made.response, [str(number)], custom_id=first)
    assert "**I don't know**" in shown(now)
    asked = await server.alice.click(now.response, custom_id=button(now, "questions"))
    assert "Asked before, and not known" in shown(asked)


@driven
async def test_an_answer_that_is_typed(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, license="permissive")
    asking = await server.alice.click(made.response, custom_id=button(made, "questions"))
    typed = next(i for i in ids(asking) if i.startswith("w:type:"))
    form = await server.alice.click(asking.response, custom_id=typed)
    assert form.modal is not None
    now = await server.alice.submit_modal(form, {"answer": "2M USD"})
    assert "The range" in shown(now)
    assert server.rows() == 2
    form = await server.alice.click(asking.response, custom_id=typed)
    wrong = await server.alice.submit_modal(form, {"answer": "a lot"})
    assert '"a lot" is not an amount' in shown(wrong)
    assert "What you typed: answer: a lot" in shown(wrong)
    assert server.rows() == 2


def test_a_question_is_answered_in_its_own_scope_alone(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "log.db")
    made = desk(store)
    alice, bob = Caller("a", "alice"), Caller("b", "bob")
    stored = made.assessing.assess(example(), alice)
    for action in ("questions", "answer", "type", "plan"):
        with pytest.raises(Refused, match="not kept here"):
            press(made, bob, action, f"{stored.key}.0" if action in ("answer", "type") else str(stored.key), chosen="0")
    with pytest.raises(Refused, match="not kept here"):
        submit(made, bob, "answer", f"{stored.key}.0", {"answer": "5 EUR"})
    for target, chosen in ((f"{stored.key}.99", "0"), (f"{stored.key}.0", "99"), (f"{stored.key}.x", "0")):
        with pytest.raises(Refused, match="any more"):
            press(made, alice, "answer", target, chosen=chosen)
    store.close()


@driven
async def test_what_if_by_name_and_by_typing(server: Server) -> None:
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost=COST)
    page = await server.alice.slash(server.channel, "whatif", project="OLMo", what="largest-payer-leaves; cost x2")
    assert "The largest payer is gone; the cost rises to 2 times" in shown(page)
    assert "**Score" in shown(page)
    refused = await server.alice.slash(server.channel, "whatif", project="OLMo", what="remove Metta")
    assert "is no payer of the project" in shown(refused)
    found = await server.alice.autocomplete(server.channel, "whatif", "what", "largest")
    assert "largest-payer-leaves" in [choice["value"] for choice in found]
    back = await server.alice.click(page.response, custom_id=button(page, "card"))
    assert "# OLMo" in shown(back)
    assert server.rows() == 1


@driven
async def test_the_smallest_set(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost=COST)
    advice = await server.alice.click(made.response, custom_id=button(made, "advice"))
    plan = await server.alice.click(advice.response, custom_id=button(advice, "plan"))
    assert "the smallest set that helps" in shown(plan)
    back = await server.alice.click(plan.response, custom_id=button(plan, "advice"))
    assert "what would help" in shown(back)
