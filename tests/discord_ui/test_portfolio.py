"""The portfolio, driven in SimCord's Discord."""

from tests.discord_ui.test_bot import LINE, Server, button, driven, shown


@driven
async def test_a_portfolio_and_a_page_for_each_payer(server: Server) -> None:
    empty = await server.alice.slash(server.channel, "portfolio")
    assert empty.response.ephemeral
    assert "No assessment is kept here yet" in shown(empty)
    for project in ("OLMo", "Kelp"):
        await server.alice.slash(server.channel, "assess", project=project, payers=LINE)
    looked = await server.alice.slash(server.channel, "portfolio")
    assert looked.response.ephemeral
    assert "2 of your 2 projects lean on" in shown(looked)
    one = await server.alice.click(looked.response, custom_id=button(looked, "payer"))
    assert "leaves" in shown(one)
    back = await server.alice.click(one.response, custom_id=button(one, "portfolio"))
    assert shown(back) == shown(looked)
    card = await server.alice.click(back.response, custom_id=button(back, "card"))
    assert "## Who pays" in shown(card)
