"""What was reported: signals, each held against whose fortunes it tells of."""

from datetime import date, timedelta

from bot.domain.fields import fold
from bot.reading.text.calendar import Day
from bot.reading.text.classes import HOSTS
from bot.reading.text.cues import DENIED, WISHED
from bot.reading.text.frames import Match
from bot.reading.text.known import Named
from bot.reading.text.ledger import Ledger, Origin, kind_of
from bot.reading.text.licenses import changed
from bot.reading.text.mentions import Mention
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import ROLES
from bot.reading.text.table_signals import EXITS, SIGNALS

_OURS = frozenset("we our i us my management wir unser unsere nous notre nosotros nuestra".split())
_OTHERS = frozenset(
    "owner employer ministry university agency client customer ceo they "
    "their company its parent sponsor group funder it firm bank foundation them donor payer".split()
)
_ITS = frozenset("its their it they".split())
_FORTUNES = ("revenue", "cash", "funding", "layoffs")
_ALWAYS_OURS = ("acquisition", "moved", "license", "release")
_PAYERS_OWN = frozenset(("payer_cost_cutting", "payer_pivot"))


_WAS = frozenset("was wasn't were weren't".split())
_RENEWED = frozenset("renewed extended prolonged".split())


def free_exits(sentence: Sentence) -> None:
    """In ``won't renew`` the denial is the news: what else the sentence says holds."""
    if sentence.words & _WAS and sentence.words & _RENEWED and "<D>" not in sentence.words:
        return  # who did not renew has left
    if any(sentence.blocked) and next(EXITS.matches(sentence), None):
        for i, why in enumerate(sentence.blocked):
            if why in (DENIED, WISHED):
                sentence.blocked[i] = ""


def read_signals(sentence: Sentence, ledger: Ledger, about_payer: bool) -> list[Match]:
    """Notes the signals of a sentence; ``about_payer`` says that its pronouns mean a payer. Gives back the matches."""
    kept = list[Match]()
    change = changed(sentence)
    if change and not _of_a_known(sentence, change.start):
        ledger.signals.setdefault(change.signal, Origin(sentence, change.start, change.end))
        ledger.use(sentence, change.start, change.end)
    for match in SIGNALS.matches(sentence):
        signal = match.frame.field
        if signal == "moved_to_foundation" and not _to_a_host(sentence, match):
            continue
        if signal.startswith("funding_round") and not _of_venture(sentence, match):
            continue
        if signal == "acquisition_announced" and (_of_a_role(sentence, match) or _by_a_host(sentence, match)):
            continue
        if signal == "release_stalled" and not _long_since(match, ledger.as_of):
            continue
        if signal == "payer_exit_announced" and _venture(sentence, match):
            continue  # whose leaving is a round that failed
        if signal == "payer_exit_announced" and _a_person_goes(sentence, match, ledger):
            continue
        if signal == "layoffs" and _role_before(sentence, match.start):
            signal = "payer_cost_cutting"
        if signal.startswith(("license", "key_maintainer", "revenue")) and _told_of_others(sentence, match):
            continue
        if signal.startswith("revenue") and not _earned(sentence, match):
            continue
        if signal == "acquisition_announced" and (" years ago " in sentence.tape or " fell through " in sentence.tape):
            continue
        giver = sentence.tokens[match.start].value
        if signal.startswith("revenue") and isinstance(giver, Named):
            if giver.kind == "donations":
                ledger.signals.setdefault(signal, Origin(sentence, match.start, match.end))
                ledger.use(sentence, match.start, match.end)
            continue
        if signal == "payer_leadership_change" and sentence.forms(match.start - 1, match.start) == ["our"]:
            continue
        if (
            signal in _PAYERS_OWN
            and not _role_before(sentence, match.start)
            and not _of_others(sentence, match, ledger)
        ):
            continue
        if not signal.startswith("payer_") and _of_a_payer(sentence, match, ledger, about_payer):
            if signal == "layoffs" and _named_payer(sentence, ledger):
                ledger.signals.setdefault("payer_cost_cutting", Origin(sentence, match.start, match.end))
                ledger.use(sentence, match.start, match.end)
            continue
        if signal not in ledger.signals:
            ledger.signals[signal] = Origin(sentence, match.start, match.end)
        ledger.use(sentence, match.start, match.end)
        if signal == "moved_to_foundation":
            ledger.say("steward", "foundation", sentence, match.start, match.end)
        kept.append(match)
    return kept


def _role_before(sentence: Sentence, start: int) -> bool:
    """Whether the subject is one in the part of a payer: ``our parent company``, ``the main sponsor``."""
    first, _ = sentence.segment(start)
    tokens = sentence.tokens[first : start + 1]
    return any(t.kind == "source" and (t.value.phrase in ROLES or t.value.phrase.split()[-1] in ROLES) for t in tokens)


def _a_person_goes(sentence: Sentence, match: Match, ledger: Ledger) -> bool:
    """``Ines leaving hurt``: whether who goes is named, is nobody who pays, and takes no gift away."""
    named, payers = sentence.tokens[match.start].value, {fold(p.name) for p in ledger.payers}
    gift = any(t.kind == "source" or t.form in _GIFTS for t in sentence.tokens[match.start : match.end])
    return isinstance(named, Named) and not (
        named.known or gift or fold(named.name) in payers or kind_of(Mention(0, 1, named, None))
    )


_INVESTORS = frozenset("investor investors vc vcs".split())
_GIFTS = frozenset("support funding contract team money backing membership contribution payments involvement".split())


def _venture(sentence: Sentence, match: Match) -> bool:
    """Whether those who leave are investors, whose round is told of already."""
    before = sentence.tokens[: match.end]
    return any(t.form in _INVESTORS or (t.kind == "source" and t.value.kind == "venture_capital") for t in before)


_STALE, _STALE_MONTHS = timedelta(days=270), 6


def _long_since(match: Match, as_of: date) -> bool:
    """Whether the day of a last release, where one is given, is long past."""
    if match.value is None:
        return True
    if isinstance(day := match.value.value, Day):
        return day.day + _STALE < as_of
    return match.value.kind != "span" or day[0] >= _STALE_MONTHS


def _by_a_host(sentence: Sentence, match: Match) -> bool:
    """``the Apache Foundation takes over X``: whether the one who takes over is a host of projects."""
    value = sentence.tokens[match.start].value
    return isinstance(value, Named) and bool(_HOSTS & set(value.name.casefold().split()))


def _named_payer(sentence: Sentence, ledger: Ledger) -> bool:
    """Whether a payer of the text is named in the sentence."""
    payers = {fold(p.name) for p in ledger.payers if p.named}
    return any(fold(t.value.name) in payers for t in sentence.tokens if isinstance(t.value, Named))


_HOSTS = HOSTS | frozenset("incubator collective verein commons sfc trust foundations".split())


def _to_a_host(sentence: Sentence, match: Match) -> bool:
    """Whether where a project or its people went is a host of projects and no town or company."""
    tokens = sentence.tokens[max(0, match.start - 1) : match.end + 1]
    words = {w for t in tokens if isinstance(t.value, Named) for w in t.value.name.casefold().split()}
    return bool(_HOSTS & (words | {t.form for t in tokens})) or "<P>" not in {t.form for t in tokens}


def _of_a_role(sentence: Sentence, match: Match) -> bool:
    """``our sponsor was bought by X``: the news is the payer's own."""
    before = [t for t in sentence.tokens[max(0, match.start - 6) : match.start] if t.kind == "source"]
    if sentence.forms(match.start - 1, match.start) in (["we"], ["i"], ["project"]):
        return False
    return any(t.value.phrase in ROLES for t in before)


def _earned(sentence: Sentence, match: Match) -> bool:
    """Whether what grew or shrank is no round of capital and no price."""
    return _PRICES.isdisjoint(sentence.forms(match.start - 4, match.start)) and all(
        t.value.kind != "venture_capital" for t in sentence.tokens[match.start : match.end] if t.kind == "source"
    )


_PRICES = frozenset("price prices cost costs fee fees".split())


def _told_of_others(sentence: Sentence, match: Match) -> bool:
    """``X relicensed, so we forked``, ``their lead left, ours is here``: the news of others beside one's own."""
    if sentence.words.isdisjoint(("we", "ours")):
        return False
    before = sentence.tokens[match.start - 1] if match.start else None
    return "their" in sentence.forms(match.start - 1, match.start + 1) or (
        before is not None and isinstance(before.value, Named) and before.value.known
    )


def _of_a_known(sentence: Sentence, start: int) -> bool:
    """``Redis relicensed, so we forked``: another's license, beside one's own."""
    if sentence.words.isdisjoint(("we", "ours")):
        return False
    return any(isinstance(t.value, Named) and t.value.known for t in sentence.tokens[max(0, start - 4) : start])


def _of_venture(sentence: Sentence, match: Match) -> bool:
    """Whether what closed or failed was a round of capital and no other source."""
    sources = [t.value for t in sentence.tokens[match.start : match.end] if t.kind == "source"]
    return not sources or any(s.kind == "venture_capital" or s.phrase == "crowdfunding" for s in sources)


def _of_others(sentence: Sentence, match: Match, ledger: Ledger) -> bool:
    start, end = sentence.segment(match.start)
    subject = sentence.forms(start, max(match.start + 1, start + 2))
    if " earnings call " in sentence.tape:
        return True
    if any(f in _OURS for f in subject):
        return False
    project = ledger.facts.get("project")
    names = [t.value.name for t in sentence.tokens[:end] if isinstance(t.value, Named)]
    return (
        any(n != project for n in names)
        or any(f in _OTHERS for f in sentence.forms(0, end))
        or "<K>" in sentence.forms(0, end)
    )


def _of_a_payer(sentence: Sentence, match: Match, ledger: Ledger, about_payer: bool) -> bool:
    """Whether the subject of what is told is a payer, whose fortunes are not the project's."""
    start, _ = sentence.segment(match.start)
    payers = {fold(p.name) for p in ledger.payers if (p.named and p.values.get("kind") != "parent_company") or p.named}
    names = [t for t in sentence.tokens[: match.end] if isinstance(t.value, Named)]
    if match.frame.field.startswith(_ALWAYS_OURS):
        return False
    if names:
        closest = names[-1].value.name
        if closest == ledger.facts.get("project"):
            return False
        if match.frame.field.startswith(_FORTUNES) and names[-1].value.known:
            return not any(f in _OURS for f in sentence.forms(start, match.end + 2))
        if fold(closest) in payers:
            lead = sentence.forms(start, match.start)
            near = names[-1] in sentence.tokens[min(start, match.start - 2) : match.end] or not _ITS.isdisjoint(lead)
            return near and not any(f in _OURS for f in lead)
        return False
    lead = sentence.forms(0, match.start + 2)
    if lead[:1] in (["its"], ["their"]) and lead[1:2] in (["founder"], ["maintainer"], ["author"], ["creator"]):
        return False  # a company has none of them
    return about_payer and bool(lead) and lead[0] in ("they", "it", "their", "its")
