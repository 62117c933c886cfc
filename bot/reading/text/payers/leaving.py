"""When one stops paying who goes, and what that one was: ``march is the last month they sponsor us``."""

from bot.reading.text.payers.ledger import Origin, Payer
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.words.cues import ASKED, DENIED, RUMOUR
from bot.reading.text.words.patterns import Pattern

_PAYS = r"(?:<K>|sponsor|fund|pay|support|back|finance|employ)(?:s|ing)?"
_LAST = Pattern(
    r" (?P<a><D>) (?:is|will be|would be|'ll be) (?:the |their |its )+(?:very )?(?:<R>|(?:last|final) [a-z]+) "
    rf"(?:(?:that )?(?:they|it|she|he) (?:'ll |will |still )?{_PAYS}|of (?:their|its|the) <K>|as (?:a |our )?<K>) "
    r"| (?P<b><D>) 's (?:transfer|payment|instal?lment|cheque) (?:is|will be) (?:the|their|its) (?:last|final) "
    rf"| (?:stop|stops|stopping|cease|ceases|end|ends|quit|quits) {_PAYS} (?:[^ ,;()]+ ){{0,4}}"
    r"(?:on|at|in|after|from|by) (?:the )?(?:end of )?(?P<c><D>) "
    r"|(?:^|[,;:(—–-]|we|us|they|we 're|we are) (?:paid|covered|funded) (?:up |for )?"
    r"(?:until|till|through|thru|to)(?: to)? (?:the )?(?:end of )?(?P<d><D>) "
)
_TOLD = frozenset("told said says announced wrote informed confirmed".split())
_SPONSORS = frozenset("sponsor sponsors sponsoring".split())
_UNSURE = frozenset("if could might may rumour rumours".split())


def leaves(sentence: Sentence, spoken: list[Payer]) -> None:
    """Gives the only payer who is spoken of the last day that a sentence tells of it, and what it stops to be."""
    match = _LAST.search(sentence.tape) if "<D>" in sentence.words and len(spoken) == 1 else None
    if match is None or not spoken[0].named or not _UNSURE.isdisjoint(sentence.words):
        return
    first, at = sentence.index(match.start() + 1), sentence.index(match.start(match.lastgroup or 0))
    day = sentence.tokens[at].value
    unsure = "would" in sentence.words and _TOLD.isdisjoint(sentence.words)
    if unsure or sentence.blocked[at] in (ASKED, DENIED, RUMOUR) or not isinstance(day, Day):
        return
    origin, values = Origin(sentence, at, at + 1), spoken[0].values
    if "until" not in values:
        values["until"], spoken[0].origins["until"] = day.day.isoformat(), origin
    told = sentence.tokens[first:]
    sponsors = any(t.form in _SPONSORS or (t.kind == "source" and t.value.kind == "sponsorship") for t in told)
    if sponsors and "kind" not in values:
        values["kind"], spoken[0].origins["kind"] = "sponsorship", origin
