"""The next training run: its cost, when it is due, and how much of it is paid for."""

from collections.abc import Set as AbstractSet
from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.cues import ASKED, ORDERED, POSSIBLE, WISHED
from bot.reading.text.words.patterns import Pattern

_KIND = (
    r"(?:run|training|train|pretrain|pretraining|retraining|retrain|finetune|finetuning|fine ?tune|fine ?tuning"
    r"|trainingslauf|model|generation"
    r"|checkpoint|refresh|rerun|retune|distillation|<K>)"
)
_AHEAD = (
    r"(?:next|bigger|larger|forthcoming|upcoming|coming|planned|following|big|new|final|nächste|nächster"
    r"|nächsten|prochain|próximo)"
)
_RUN = Pattern(
    rf" (?:{_AHEAD} (?:(?!(?:year|month|week|release|grant) )[^ ,;:()|]+ ){{0,4}}?{_KIND}"
    r"|(?:training|<K>|pretraining) (?:run(?! (?:out|dry|low|until|till|through|past))|plan|v[0-9]+|<O>|v|the next"
    r"|of the next|of our next)"
    rf"|(?:<N>|<O>) b {_KIND}|train (?:our |the |a )?v[0-9]+"
    r"|(?:re|pre)?train (?:the |our |a ){0,2}(?:<N>|<O>) b"
    r"|train (?:the |a |our |its |<N> |<O> |b |next |new ){0,5}(?:model|version|generation|one|<P>)"
    r"|(?:<K>|(?:pre|re)?train(?:ing)?|fine ?tun(?:e|ing)) (?:budget|costs?|bill)"
    r"|(?:<K>|compute) for (?:the|our) (?:[^ ,]+ ){1,3}model , (?:second|third|next|round|phase|take)"
    r"|(?:re|pre)?training (?:the |our ){0,2}(?:<N>|<O>) b"
    r"|(?<=^ )(?:fine ?tun(?:e|ing)|(?:pre|re)train(?:ing)?) of (?:the|our) (?:[^ ,;:()]+ ){1,4}(?:costs?|will|is)"
    r"|(?:retraining|pretraining|training) (?:the|our|a) (?:[^ ,;:()]+ )?(?:model|<P>|weights|network|generation)"
    r"(?=.* (?:would|will|'ll|should|next|planned) )|compute for the (?:<N>|<O>)|next on our list is"
    r"|(?:we|to|will|we 'll|going to) retrain"
    rf"|(?:(?<=^ )|the |our |• ){_KIND} (?:planned|scheduled|due|for the next|for our next|of the next|<O>|v|#)"
    r"|(?:trainingslauf|entraînement|entrenamiento|treinamento|treino)) "
    rf"|^ (?:•? ?)(?:{_KIND}) (?:<N> |<O> |# ){{0,2}}(?:(?:in|by|due|before|for|\() "
    r"(?:early |late |mid )?<D> (?:\) )?)?[:,=] "
    r"|^ (?:•? ?)(?:finetune|fine tune|finetuning|retrain|retraining|pretraining|distillation) (?:run |job )?<M> "
    r"|^ (?:•? ?)(?:run|retraining|training|finetune|fine tune|pretraining) (?:<N>|<O>|v <N>) "
    r"(?:is|costs?|will|needs?|:|,|<M>) "
    r"|^ the (?:retraining|pretraining|fine tune|finetune) (?:costs?|will|is) |^ (?:retraining|pretraining) "
    r"(?:is|starts|begins|costs?|will) "
    rf"|^ (?:pre |re )?(?:training|{_KIND}) (?:no \. |nr \. |number )?(?:<N>|<O>) $"
    r"|^ v[0-9]+ (?:<K>|training|run) : |(?:to|will|must|should) be (?:re ?)?trained "
    r"|^ (?:retraining|pretraining|finetuning) $"
    r"|(?:re ?|pre ?)?training (?:the|our|its) (?:successor|next [^ ]+|new [^ ]+) "
)
_LAST_RUN = frozenset("last previous first earlier cost trained finished was were took".split())
_FILLS = (
    r"(?:(?!(?:from|by|of|gave|gives|got|raised|secured|pledged|granted|covered|have|and|but|pays|lost|last"
    r"|goal|per) )[^ ,;()|<>]+ |<D> |<N> |<O> ){0,7}?"
)
_RUN_COST = Pattern(
    r"(?<= )(?:set (?:us|them) back|retrain|pretrain|budget|budgeted|costs?|priced?|price tag|put at|bill|quotes?"
    r"|estimate|estimated|est|run|(?:costs?|budget|price) of|tune|tuning"
    r"|retraining|training|finetune|comes? to|runs to|needs?|requires?|takes?|eats?|swallows?|consumes?|compute"
    r"|kostet|kosten|coûte|cuesta|custa|trainingslauf|entraînement|entrenamiento|treinamento|worth) "
    rf"{_FILLS}(?P<v><M>)(?! (?:of(?! <K>| gpu| compute| node)|from|raised|secured|pledged|granted|have"
    r"|in hand|already|so far))(?= )"
)
_NEAR = Pattern(
    rf"(?<= )(?:at|about|for|:|<K>|,) {_FILLS}(?P<v><M>)(?! (?:of|from|raised|secured|pledged|granted|have))(?= )"
)
_RUN_TOTAL = Pattern(
    r"(?<= )(?P<v><M>) (?:all in|all told|in total|in all|altogether|for the (?:whole )?(?:run|training)|to "
    r"train|to run it|of (?:compute|gpu time))(?= )|(?<=^ )total (?:cost |budget )?(?:: |= )(?P<w><M>)(?= )"
)
_GOT = (
    r"(?:covered|funded|secured|paid|granted|committed|pledged|raised|financed|found|promised|donated|sponsored"
    r"|collected|reserved|guaranteed"
    r"|gedeckt|finanziert|financé|couvert|cubierto|coberto|financiado)"
)
_RUN_WHOLLY = Pattern(
    rf"(?<= )(?:(?P<all>fully|entirely|completely|all of it|wholly) (?:is )?(?:{_GOT})"
    rf"|(?P<none>none of (?:it|that|this) (?:is |has been )?(?:{_GOT}|there|safe)"
    r"|no (?:money|funding|funds|budget) (?:yet )?for (?:the|our|this) (?:[^ ,;:()]+ ){0,2}(?:run|training|<K>)"
    rf"|nothing (?:of (?:it|that|this) |is |has been |so far ){{0,2}}{_GOT}))(?= )"
)
_RUN_SECURED = Pattern(
    r"(?<= )(?:secured|raised|covered|committed|funded|in hand|in the bag|pledged|have|got|so far|paid for) "
    r"(?:: |so far |is |are |= |of which |already ){0,2}(?P<v><M>|<N>(?= of (?:it|that|which) ))(?= )"
    r"|(?<= )(?P<w><M>|<N>) (?:of (?:it|that|which|this) )?(?:is |are |has been |already |so far |have been ){0,2}"
    rf"(?:{_GOT}|in hand|in place|in the bag|there)(?= )"
)
_SEASONS = frozenset("spring summer autumn fall winter".split())
_RUN_DUE = Pattern(
    r"(?<= )(?:by|before|later than|deadline|due|until|spätestens|bis|antes de|avant|hasta|até|ready|latest|when) "
    r"(?:(?:: |:|the|in|is|on|of|end|early|mid|late|le|el|o|for|summer|autumn) ){0,3}(?P<v><D>)(?= )"
)
_RUN_BEGINS = Pattern(
    r"(?<= )(?:starts?|begins?|in|en|em|im|for|on|run|train|training|set for|planned|scheduled|<K>|:|,|\(|-|—|–) "
    r"(?:(?:: |:|the|in|is|on|of|for|end|early|mid|late|le|el|o|no) ){0,3}(?P<v><D>)(?= )"
)


_RUN_WORDS = frozenset(
    "run training model pretraining pretrain retrain retraining finetune finetuning tune tuning generation "
    "checkpoint plan train trained retrained list refresh rerun retune distillation "
    "trainingslauf entraînement entrenamiento treinamento treino".split()
)


_TRAINED = frozenset(
    "model checkpoint gpu gpus compute finetune finetuning retrain retraining pretrain pretraining training tune "
    "llm b".split()
)
_ROUND = frozenset(
    "next refresh plan round follow successor upcoming bigger run rerun retrain finetune renewal upgrade update".split()
)
_NO_HEAD = frozenset("<R> <K> <S> we is was our ? pays paid costs courses workshops staff last done".split())
_MOST_OF_HEAD = 10


_OF_ANOTHER = Pattern(rf" (?P<a><P>) 's {_AHEAD} | {_AHEAD} (?:training )?{_KIND} (?:of|at) (?P<b><P>) ")


def _heads(sentence: Sentence) -> bool:
    """``GPU plan for X-7B``, ``MODEL REFRESH``, ``finetune run 90k``: whether a few words head the plan of a run."""
    words = sentence.words
    if words.isdisjoint(_TRAINED) or len(sentence.segments) > 3 or not words.isdisjoint(_NO_HEAD):
        return False
    first = sentence.forms(0, _MOST_OF_HEAD)
    shouted = [w for t in sentence.tokens[:4] if t.kind == "name" for w in t.value.name.casefold().split()]
    begins = {*first[: first.index(",") + 4 if "," in first else None], *shouted}
    small = len(sentence.tokens) <= _MOST_OF_HEAD or first[0] in _TRAINED
    return small and not _TRAINED.isdisjoint(begins) and not _ROUND.isdisjoint(begins)


def speaks_of_run(sentence: Sentence) -> bool:
    """Whether the sentence begins to speak of a training run that lies ahead."""
    return (_heads(sentence) or _tells(sentence)) and not _is_anothers(sentence)


def _is_anothers(sentence: Sentence) -> bool:
    """``OpenAI's next training run``: whether it is that of somebody known."""
    found = _OF_ANOTHER.search(sentence.tape)
    named = sentence.tokens[sentence.index(found.start(found.lastgroup or 0))].value if found else None
    return isinstance(named, Named) and named.known


def _tells(sentence: Sentence) -> bool:
    found = _RUN.search(sentence.tape) if _says_run(sentence.tokens, sentence.words) else None
    lead = sentence.forms(0, 3)
    if found is None or (lead[1:] != ["cost", "of"] and not _LAST_RUN.isdisjoint(lead)):
        return False
    said = sentence.tokens[sentence.index(found.start() + 1) : sentence.index(found.end())]
    return _says_run(said, {t.form for t in said})


def _says_run(tokens: list[Token], words: AbstractSet[str]) -> bool:
    """Whether one of these is a word for a run, or for what pays one."""
    if not _RUN_WORDS.isdisjoint(words):
        return True
    return "<K>" in words and any(t.kind == "source" and "train" in t.value.phrase for t in tokens)


def _may(sentence: Sentence, at: int) -> bool:
    why = sentence.blocked[at]
    due = why == ORDERED and " must " in sentence.tape  # what must begin has its cost all the same
    return (due or why in ("", WISHED, POSSIBLE)) and not sentence.used[at]


_HAVE = frozenset(
    "covered funded secured paid granted committed pledged raised financed found promised donated sponsored collected "
    "reserved guaranteed offered hand bag got have has had gave given gives awarded "
    "signed there safe sure ours funding "
    "finanziert gedeckt gesichert zugesagt financé couvert cubierto coberto financiado".split()
)
_LACKS = frozenset(
    "missing lack lacking need needs short gap open without still remaining unfunded uncovered income budget revenue "
    "spending turnover donations our rest other time salary cheaper less more faster discount accuracy data".split()
)
"""What is still to be found, or that a share is of something else than the run."""
_NEAR_IT, _CLAUSE = 4, 12


def _left_cost(sentence: Sentence, ledger: Ledger, currency: str | None) -> None:
    """``retrain by May @ 640k``, ``we reckon with 600,000``: the one sum where a run begins to be spoken of."""
    sums = [i for i, t in enumerate(sentence.tokens) if t.kind == "money" and not sentence.used[i]]
    if len(sums) != 1 or not _may(sentence, at := sums[0]) or not _LACKS.isdisjoint(sentence.words):
        return
    amount: Amount = sentence.tokens[at].value
    around = sentence.forms(at - _NEAR_IT, at) + sentence.forms(at + 1, at + 3)
    if amount.period is None and amount.currency in (None, currency) and _HAVE.isdisjoint(around):
        ledger.say("run.cost", rounded(amount.high), sentence, at, at + 1)


def _left_share(sentence: Sentence, ledger: Ledger) -> None:
    """``granted so far: X and Y, two thirds together``: the one share of what is said to be there for the run."""
    for at in (i for i, t in enumerate(sentence.tokens) if t.kind == "share" and _may(sentence, i)):
        behind, before = sentence.forms(at + 1, at + _CLAUSE), sentence.forms(at - _CLAUSE, at)
        near, _, _ = " ".join(behind[: _NEAR_IT * 2]).partition(" , ")
        held = not _HAVE.isdisjoint(near.split() + before) or " is in" in near
        if held and _LACKS.isdisjoint(behind[:_NEAR_IT] + before[-_NEAR_IT:]):
            ledger.say("run.funded_share", rounded(sentence.tokens[at].value[0]), sentence, at, at + 1)
            return


def read_run(sentence: Sentence, ledger: Ledger, currency: str | None) -> None:
    """Notes what a sentence says of the next run. Its costs lie ahead, so plans count here."""
    begins = speaks_of_run(sentence)
    _cost(sentence, ledger, currency, begins)
    if begins and "run.cost" not in ledger.facts:
        _left_cost(sentence, ledger, currency)
    told = bool(ledger.facts.keys() & {"run.cost", "run.by"})
    if told and (wholly := _RUN_WHOLLY.search(sentence.tape)):
        at = sentence.index(wholly.start())
        ledger.say("run.funded_share", 1 if wholly["all"] else 0, sentence, at, sentence.index(wholly.end() + 1))
    if "run.funded_share" not in ledger.facts and (begins or told):
        _left_share(sentence, ledger)
    if "run.cost" in ledger.facts:
        _secured(sentence, ledger)
    _due(sentence, ledger)


def _cost(sentence: Sentence, ledger: Ledger, currency: str | None, begins: bool) -> None:
    """``the next run costs 1.2M``, ``90k all in``: what a run is said to cost."""
    tape = sentence.tape
    cost = _RUN_COST.search(tape) or _RUN_TOTAL.search(tape) or (begins and _NEAR.search(tape))
    if cost and _may(sentence, at := sentence.index(cost.start(cost.lastgroup or "v"))):
        amount: Amount = sentence.tokens[at].value
        if amount.period is None and amount.currency in (None, currency):
            ledger.say("run.cost", rounded(amount.high), sentence, at, at + 1)


def _secured(sentence: Sentence, ledger: Ledger) -> None:
    """``secured so far: 300k``: the part of the cost that is there."""
    found, cost = _RUN_SECURED.search(sentence.tape), Decimal(str(ledger.facts["run.cost"]))
    if not found or not cost or not _may(sentence, at := sentence.index(found.start(found.lastgroup or 0))):
        return
    token = sentence.tokens[at]
    amount = token.value if token.kind == "money" else Amount(token.value[0], token.value[1], None)
    if amount.low <= cost and amount.period is None:
        ledger.say("run.funded_share", rounded(amount.low / cost), sentence, at, at + 1)


def _due(sentence: Sentence, ledger: Ledger) -> None:
    """``by June 2027``, ``starts in May``: the first day ahead at which the run has to be paid."""
    for pattern, rank in ((_RUN_DUE, 2), (_RUN_BEGINS, 1)):
        for found in pattern.finditer(sentence.tape):
            at = sentence.index(found.start("v"))
            if _may_be_due(sentence, at, ledger):
                day: Day = sentence.tokens[at].value
                ledger.say("run.by", day.day.isoformat(), sentence, at, at + 1, rank)
                return


def _may_be_due(sentence: Sentence, at: int, ledger: Ledger) -> bool:
    """Whether a day is one ahead and of the run, and no season of a year or the end of compute that is given."""
    day: Day = sentence.tokens[at].value
    if sentence.forms(at - 1, at) == ["until"] and "run.cost" not in ledger.facts:
        return False
    if (
        sentence.used[at]
        or day.day < ledger.as_of
        or (day.grain == "year" and _SEASONS & {*sentence.forms(at - 2, at)})
    ):
        return False
    why = sentence.blocked[at]
    return why in ("", WISHED, POSSIBLE, ORDERED) or (" later than " in sentence.tape and why != ASKED)
