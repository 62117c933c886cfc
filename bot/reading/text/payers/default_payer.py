"""The default reading of plain sentences in other languages: one name beside a verb of paying, and nothing against "
"it."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import SPARE

PAYING = frozenset(
    "zahlt zahlen bezahlt finanziert finanzieren gehaltsliste lohnliste gehalt gehälter lohn löhne "
    "geldgeber spendiert sponsert fördert gefördert übernimmt übernehmen trägt tragen mäzen "
    "arbeitgeber auftraggeber hauptsponsor "
    "paie paient paye payent payé payés financent finance financé financés financées financement soutient emploie "
    "chèque chèques salaire salaires règle règlent verse versent rémunère mécène employeur "
    "sueldo sueldos salario salarios nómina paga pagan pone financia financian costea sufraga sostiene mantiene "
    "mecenas patrocinador salário salários folha bancado bancados banca bancam "
    "sustenta patrocina pagam financiam custeia mantém financiado financiados".split()
)
"""Words of paying that a sentence holds in which a name is a payer unless something speaks against it."""
_OURS = frozenset(
    "us wir uns unser unsere unserer unserem unseren ich mich mir mein meine meiner alles ganze projekt stelle stellen "
    "server servern entwicklung "
    "nous notre nos je j' me m' mon ma mes moi projet poste postes serveurs développement tout ça "
    "nosotros nuestro nuestra nuestros mi mis trabajamos estamos vivimos somos proyecto servidores desarrollo todo "
    "eu meu minha meus sou vivemos projeto isso disso nisso equipe nosso nossa nossos desenvolvimento tudo".split()
)
_AGAINST = frozenset(
    "<M> <S> <O> fork konferenz conférence conferencia module modul cuando quando quand als wenn falls si se plus "
    "n'a n'est n'ont n' ne no ya não nem nunca jamais nicht nichts kein keine keinen keiner mehr ohne sin sem "
    "demande demandé beantragt antrag solicitado pedido pedimos cherche cherchons sucht suchen buscamos procuramos "
    "schuldet doit debe deve liegt bank konto verwaltet gère gestiona gerencia rechnung facture factura fatura "
    "schickt envoie envía envia kostet coûte cuesta custa lizenz licence licencia licença".split()
)
_NOT_AFTER = frozenset(
    "in en em para pour für via sobre como comme wie chez seit sin sans ohne an à ao gegen contre contra statt".split()
)
_MOST = 16


def by_default(sentence: Sentence, names: list[int]) -> list[int]:
    """The names of a sentence, at these places, that pay by its general drift."""
    words = sentence.words
    if not names or len(sentence.tokens) > _MOST or words.isdisjoint(PAYING) or words.isdisjoint(_OURS):
        return []
    if sentence.question or any(sentence.blocked) or not words.isdisjoint(_AGAINST | SPARE):
        return []
    first = names[0]
    return [] if not _NOT_AFTER.isdisjoint(sentence.forms(first - 1, first)) else [first]
