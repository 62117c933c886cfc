"""Who a text says looks after the project by how it names itself or by what a foundation does."""

from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence


def read_self_named(sentence: Sentence, ledger: Ledger) -> None:
    """``The Foundation`` with a capital is the one that speaks; a foundation that launches a project runs it."""
    if sentence.words.isdisjoint(("foundation", "launches", "hosts", "stewards")):
        return
    own = f"{ledger.facts.get('project')} foundation".casefold()
    for i, token in enumerate(sentence.tokens):
        if isinstance(token.value, Named) and token.value.name.casefold() == own:
            ledger.say("steward", "foundation", sentence, i, i + 1)
            return
        if token.form == "foundation" and token.value == "Foundation" and sentence.forms(i - 1, i) == ["the"]:
            ledger.say("steward", "foundation", sentence, i - 1, i + 1)
            return
        if (
            isinstance(token.value, Named)
            and "foundation" in token.value.name.casefold()
            and sentence.forms(i + 1, i + 2) in (["launches"], ["hosts"], ["stewards"])
        ):
            ledger.say("steward", "foundation", sentence, i, i + 2)
            return
