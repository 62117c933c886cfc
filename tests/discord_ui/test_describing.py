"""Texts and messages read, mended and judged, driven in SimCord's Discord."""

from typing import Any

from tests.discord_ui.test_bot import Server, button, driven, shown

TEXT = "Meta pays 70 % of it at will and NLnet the rest, until March 2027. It costs 40k EUR a month."


@driven
async def test_describe_correct_judge(server: Server) -> None:
    draft = await server.alice.slash(server.channel, "assess", project="Lumen", describe=TEXT)
    assert draft.response.ephemeral
    assert "what I understood" in shown(draft)
    assert server.rows() == 0
    form = await server.alice.click(draft.response, custom_id=button(draft, "correct"))
    assert form.modal is not None
    values = {"project": "Lumen", "cost": "50k EUR/month", "payers": "Meta 60% parent at will"}
    mended = await server.alice.submit_modal(form, values)
    assert "50,000 EUR" in shown(mended)
    assert "**Meta** pays: parent company, 60 %, at will" in shown(mended)
    card = await server.alice.click(mended.response, custom_id=button(mended, "judge"))
    assert "# Lumen" in shown(card)
    assert server.rows() == 1


@driven
async def test_the_menu_on_a_message(server: Server) -> None:
    message: Any = await server.bob.send(server.channel, TEXT)
    draft = await server.alice.context_menu(server.channel, "Assess this message", target=message)
    assert draft.response.ephemeral
    assert "**Meta** pays: 70 %" in shown(draft)
    card = await server.alice.click(draft.response, custom_id=button(draft, "judge"))
    assert "# Unnamed project" in shown(card)


@driven
async def test_a_note_as_a_file(server: Server) -> None:
    draft = await server.alice.slash(server.channel, "assess", project="Lumen", file=("note.txt", TEXT.encode()))
    assert "what I understood" in shown(draft)
    assert server.rows() == 0


@driven
async def test_a_note_pasted_into_the_form(server: Server) -> None:
    form = await server.alice.slash(server.channel, "assess", project="Lumen")
    draft = await server.alice.submit_modal(form, {"project": "Lumen", "describe": TEXT})
    assert "**Meta** pays: 70 %" in shown(draft)
    assert "# Lumen" in shown(draft)
