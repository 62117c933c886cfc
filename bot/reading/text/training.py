"""The next training run: its cost, when it is due, and how much of it is paid for."""

import re
from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.calendar import Day
from bot.reading.text.cues import ASKED, POSSIBLE, WISHED
from bot.reading.text.ledger import Ledger
from bot.reading.text.numerals import Amount
from bot.reading.text.sentences import Sentence

_RUN = re.compile(
    r" (?:(?:next|upcoming|coming|planned) (?:big |large |training "
    r"|pre ?training |full |<N> |<O> |b "
    r"){0,3}(?:run|training|model|pretraining|<K>)|(?:training|<K>) (?:run|plan)|(?:<N>|<O>) b "
    r"(?:run|training|pretraining)|train (?:the |our |a ){0,2}(?:<N>|<O>) b|train (?:the |a |our |its |<N> |<O> "
    r"|b |next |new ){0,5}(?:model|<P>)|next on our list "
    r"is|(?:nächste|nächster|nächsten) trainingslauf|prochain entraînement|próximo entrenamiento|próximo "
    r"treinamento|próximo treino) "
)
_RUN_COST = re.compile(
    r"(?<= )(?:budget|cost|costs|price|run|come to|comes "
    r"to|needs|need|compute|training|<K>|kostet|kosten|coûte|cuesta|custa|at|about|for) (?:(?:: "
    r"|:|is|of|will|about|around|roughly|~|≈|to|us|the|would|come|cost|estimated|at|an|be|approximately|-) "
    r"){0,5}(?P<v><M>)(?= )"
)
_RUN_TOTAL = re.compile(
    r"(?<= )(?P<v><M>) (?:all in|all told|in total|in all|altogether|for the (?:whole )?(?:run|training))(?= )"
)
_RUN_FUNDED = [
    re.compile(
        r"(?<= )(?P<v><S>) (?:is|are) (?:there|in hand|in the bag|found|ours|together|here)(?= )"),
    re.compile(
        r"(?<= )(?P<v><S>) (?:of (?:it|that|which|the cost|the costs|the run|this) )?(?:[^ .;:()]+ "
        r"){0,4}?(?:covered|funded|secured|paid|granted|committed|in "
        r"place|pledged|raised|financed|gedeckt|finanziert|financé|couvert|cubierto|coberto)(?= )"),
    re.compile(
        r"(?<= )(?:covered|funded|secured|paid for|granted|committed|raised|funding) (?:: |for |so far |at |is |to "
        r"){0,2}(?:about |~ )?(?P<v><S>)(?= )"),
    re.compile(
        r"(?<= )(?:pays|covers|funds|gives|contributes|cover|grants|covering|finances) (?P<v><S>) (?:of "
        r"(?:it|that|the run|the cost|the costs))(?= )"),
]  # fmt: skip
_RUN_SECURED = re.compile(
    r"(?<= )(?:secured|raised|covered|committed|funded|in hand) (?:: |so far |is |are |= ){0,2}(?P<v><M>)(?= )"
)
_RUN_BY = re.compile(
    r"(?<= )(?:by|before|later than|deadline|due|until|no later than|spätestens|bis|antes "
    r"de|avant|hasta|até|starts?|begins?|in) (?:(?:: |:|the|in|is|on|of|end|early|mid|late|le|el|o) "
    r"){0,3}(?P<v><D>)(?= )"
)


_RUN_WORDS = frozenset(
    "run training model pretraining plan train list trainingslauf entraînement entrenamiento treinamento <K>".split()
)


def speaks_of_run(sentence: Sentence) -> bool:
    """Whether the sentence begins to speak of a training run."""
    return not sentence.words.isdisjoint(_RUN_WORDS) and bool(_RUN.search(sentence.tape))


def _may(sentence: Sentence, at: int) -> bool:
    return sentence.blocked[at] in ("", WISHED, POSSIBLE) and not sentence.used[at]


def read_run(sentence: Sentence, ledger: Ledger, currency: str | None) -> None:
    """Notes what a sentence says of the next run. Its costs lie ahead, so plans count here."""
    cost = _RUN_COST.search(sentence.tape)
    if cost is None:
        cost = _RUN_TOTAL.search(sentence.tape)
    if cost and _may(sentence, at := sentence.index(cost.start("v"))):
        amount: Amount = sentence.tokens[at].value
        if amount.period is None and amount.currency in (None, currency):
            ledger.say("run.cost", rounded(amount.high), sentence, at, at + 1)
    for pattern in _RUN_FUNDED:
        funded = pattern.search(sentence.tape)
        if funded and _may(sentence, at := sentence.index(funded.start("v"))):
            ledger.say("run.funded_share", rounded(sentence.tokens[at].value[0]), sentence, at, at + 1)
            break
    secured = _RUN_SECURED.search(sentence.tape)
    if secured and "run.cost" in ledger.facts and _may(sentence, at := sentence.index(secured.start("v"))):
        amount = sentence.tokens[at].value
        part = amount.low / Decimal(str(ledger.facts["run.cost"])) if ledger.facts["run.cost"] else Decimal(2)
        if part <= 1 and amount.period is None:
            ledger.say("run.funded_share", rounded(part), sentence, at, at + 1)
    due = _RUN_BY.search(sentence.tape)
    if due:
        at = sentence.index(due.start("v"))
        why = sentence.blocked[at]
        if not sentence.used[at] and (
            why in ("", WISHED, POSSIBLE) or (" later than " in sentence.tape and why != ASKED)
        ):
            day: Day = sentence.tokens[at].value
            if day.day >= ledger.as_of:
                ledger.say("run.by", day.day.isoformat(), sentence, at, at + 1)
