"""The default reading of plain sentences in other languages: one name beside a verb of paying, and nothing against "
"it."""

from bot.reading.text.sentences.sentences import Sentence

PAYING = frozenset(
    "zahlt zahlen bezahlt finanziert gehaltsliste paie paient payés financent financés financées soutient emploie "
    "chèques "
    "sueldo paga pagan financia financian bancados bancado bancam sustenta patrocina financiado financiados".split()
)
"""Words of paying that a sentence holds in which a name is a payer unless something speaks against it."""
_OURS = frozenset(
    "us wir uns unser unsere unserer unserem alles projekt stellen nous notre nos projet postes tout nosotros nuestro "
    "nuestros trabajamos somos proyecto todo projeto isso equipe nosso nossa tudo".split()
)
_AGAINST = frozenset(
    "<M> <S> <O> fork konferenz conférence conferencia module modul cuando quando quand als wenn".split()
)
_NOT_AFTER = frozenset("in en em para pour für via sobre como comme wie chez seit sin sans ohne".split())
_MOST = 16


def by_default(sentence: Sentence, names: list[int]) -> list[int]:
    """The names of a sentence, at these places, that pay by its general drift."""
    words = sentence.words
    if not names or len(sentence.tokens) > _MOST or words.isdisjoint(PAYING) or words.isdisjoint(_OURS):
        return []
    if sentence.question or any(sentence.blocked) or not words.isdisjoint(_AGAINST):
        return []
    first = names[0]
    return [] if not _NOT_AFTER.isdisjoint(sentence.forms(first - 1, first)) else [first]
