"""Who is mentioned beside something and pays nothing by that: one thanked for a patch, an occasion's sponsor."""

from bot.reading.text.known import Named
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import Source
from bot.reading.text.table_payers_prose import GIFTS, THANKED_FOR

SPONSORED = Source("sponsorship", "sponsored")
"""What one is by whom something is ``sponsored``."""


def kindless(named: Named | None) -> bool:
    """Whether a name says nothing of the kind of payer."""
    return named is not None and named.kind is None and not any(w in _GIVERS for w in named.name.casefold().split())


OCCASIONS = [
    [word]
    for word in "conference meetup event events talk sprint hackathon workshop booth track prize lunch party "
    "logo".split()
]
_GIVERS = frozenset("foundation stiftung ministry fund trust council university agency commission".split())
THANKS_WORDS = frozenset("thanks thank thanking grateful thx ty danke merci gracias obrigado cheers kudos".split())


def thanked_for_money(sentence: Sentence, named: Named | None, source: Source | None) -> bool:
    """Whether one who is thanked gave money or machines; somebody unknown may have sent a patch."""
    known = named is not None and (named.known or " " in named.name)
    return known or source is not None or not sentence.words.isdisjoint(THANKED_FOR | GIFTS)


def counted(sentence: Sentence, i: int) -> bool:
    """``the co-op has 90 members``: what another has is no payer, nor is a training that starts."""
    if sentence.tokens[i].value.phrase == "training" and sentence.forms(i + 1, i + 2) in _BEGINS:
        return True
    return sentence.forms(i - 2, i) in (["has", "<N>"], ["have", "<N>"]) and sentence.forms(i - 3, i - 2) not in (
        ["we"],
        ["i"],
        ["project"],
        [],
    )


_BEGINS = (["starts"], ["begins"], ["run"], ["runs"], ["costs"], ["takes"])
