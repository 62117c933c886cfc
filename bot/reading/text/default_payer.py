"""The default reading: one name in a sentence that speaks of paying for the project, and nothing against it."""

import re

from bot.reading.text.sentences import Sentence

PAYING = frozenset(
    "pay pays paying payroll payer payers salary salaries wage wages paycheck paychecks paycheque paycheques cheque cheques bill bills "
    "money fund funds funded funding financed finances financing sponsors sponsoring bankrolls bankrolled foots footed "
    "employs employed employer underwrites subsidises subsidises reimburses gehalt gehälter geld zahlt zahlen bezahlt "
    "finanziert gehaltsliste lohn paie paient payés financés financées finance chèques salaires salaire argent sueldo sueldos "
    "nómina paga pagan financia dinero salário salários bancados bancado sustenta patrocina financiado dinheiro".split()
)
"""Words of paying that a sentence holds in which a name is a payer unless something speaks against it."""
_OURS = frozenset(
    "us our ours we we're we've i i'm me my this it it's everything everyone project team maintainer maintainers developer developers dev devs "
    "lot committers wir uns unser unsere unserer unserem alles projekt nous notre nos projet nos nosotros nuestro nuestros "
    "trabajamos somos proyecto projeto isso equipe nosso nossa postes stellen wages salaries payroll".split()
)
_AGAINST = frozenset(
    "fork forks forked version versions conference meetup event talk sprint users user customers competitor rival rivals bug "
    "issue issues comment comments article blog paper fine tax taxes price prices fee fees bounty bounties lawyers logo buy buys "
    "bought asked ask asks said says told wrote writes about like unlike than whereas hired hires job jobs quit left joined "
    "used formerly until before ago never nobody none not no via through using use uses runs if could would should may might "
    "when spare hobby hobbies private evenings hiring well but works once had was were did went ended stopped ends stops back old first 's example".split()
)
_NOT_AFTER = frozenset(
    "in to for about like than as via through near since behind after before without against and pay pays paying paid owe fund".split()
)
_WE_PAY = re.compile(r" (?:i|we) (?:[a-z]+ )?(?:pay|spend|fund|send|donate) ")
_MOST, _APART = 22, 3


def by_default(sentence: Sentence, names: list[int]) -> list[int]:
    """The names of a sentence, at these places, that pay by its general drift."""
    words = sentence.words
    if not names or len(sentence.tokens) > _MOST or words.isdisjoint(PAYING) or words.isdisjoint(_OURS):
        return []
    if sentence.question or any(sentence.blocked) or not words.isdisjoint(_AGAINST):
        return []
    if not words.isdisjoint(("<M>", "<S>", "<O>", "/")):
        return []
    first = names[0]
    if _WE_PAY.search(sentence.tape):
        return []
    if not _NOT_AFTER.isdisjoint(sentence.forms(first - 1, first)):
        return []
    return [
        first,
        *(
            i
            for k, i in enumerate(names[1:])
            if sentence.forms(i - 1, i) in (["and"], [","], ["&"]) and i - names[k] <= _APART
        ),
    ]
