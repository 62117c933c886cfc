"""What was reported: signals, each held against whose fortunes it tells of."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.fields import fold
from bot.reading.text.facts.licenses import changed
from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.ledger import Ledger, Origin, kind_of
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.table_signals import EXITS, SIGNALS
from bot.reading.text.signals.table_signals_words import FALLS, PLANNED
from bot.reading.text.signals.whose import of_a_payer, of_a_person, of_others, role_before, stays
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import HOSTS
from bot.reading.text.words.cues import DENIED, WISHED
from bot.reading.text.words.table_persons import FIRST_NAMES

_PAYERS_OWN = frozenset(("payer_cost_cutting", "payer_pivot"))


_WAS = frozenset("was wasn't were weren't".split())
_RENEWED = frozenset("renewed extended prolonged".split())


def free_exits(sentence: Sentence) -> None:
    """In ``won't renew`` the denial is the news: what else the sentence says holds."""
    if sentence.words & _WAS and sentence.words & _RENEWED and "<D>" not in sentence.words:
        return  # who did not renew has left
    if any(sentence.blocked) and any(not stays(sentence, one) for one in EXITS.matches(sentence)):
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
        signal = _read_as(sentence, match, ledger, about_payer)
        if not signal:
            continue
        ledger.signals.setdefault(signal, Origin(sentence, match.start, match.end))
        ledger.use(sentence, match.start, match.end)
        if signal == "moved_to_foundation":
            ledger.say("steward", "foundation", sentence, match.start, match.end)
        kept.append(match)
    return kept


def _read_as(sentence: Sentence, match: Match, ledger: Ledger, about_payer: bool) -> str:
    """The signal that a match is read as: a payer's own layoffs are its cutting of costs, other news is none ("")."""
    signal = match.frame.field
    if any(no(sentence, match, ledger) for starts, no in _NO_NEWS if signal.startswith(starts)):
        return ""
    if signal == "layoffs" and role_before(sentence, match.start):
        return "payer_cost_cutting"
    if signal == "funding_round_closed" and sentence.tokens[match.start].form in ("lead", "leads", "led", "leading"):
        return signal  # whoever leads a round, the money is the project's
    giver = sentence.tokens[match.start].value
    if signal.startswith("revenue") and isinstance(giver, Named):
        return signal if giver.kind == "donations" else ""
    if signal in _PAYERS_OWN:
        alone = about_payer and sentence.segment(match.start)[0] == match.start
        return signal if alone or role_before(sentence, match.start) or of_others(sentence, match, ledger) else ""
    if not signal.startswith("payer_") and of_a_payer(sentence, match, ledger, about_payer):
        return "payer_cost_cutting" if signal == "layoffs" and _named_payer(sentence, ledger) else ""
    return signal


def _ours(sentence: Sentence, match: Match) -> bool:
    """``our new director``, ``our own board has a new chair``: whether the one who comes or goes is the project's."""
    lead = sentence.forms(max(sentence.segment(match.start)[0], match.start - 20), max(match.start, 1))
    if sentence.tokens[match.start].form in _FRIENDS or role_before(sentence, match.start):
        return False
    behind = sentence.forms(match.end, match.end + 3)
    if not _BODIES.isdisjoint(lead) or (behind[:1] == ["of"] and not _BODIES.isdisjoint(behind)):
        return True
    return (
        lead[-1:] in (["our"], ["my"]) or "we" in lead or any(a == "our" and b in _OUR_OWN for a, b in pairwise(lead))
    )


_BODIES = frozenset("association committee council board project community".split())
_FRIENDS = frozenset("champion advocate contact ally supporter".split())
_OUR_OWN = frozenset("own board council association foundation project community team committee".split())


def _by_a_crowd(sentence: Sentence, match: Match) -> bool:
    """``bought by Lumora customers``: what is sold to many is not taken over."""
    following = sentence.tokens[match.end : match.end + 1]
    return bool(following) and following[0].kind == "source" and following[0].value.phrase.endswith("s")


def _undone(sentence: Sentence) -> bool:
    """Whether a purchase is long past, fell through or is only spoken of."""
    if any(said in sentence.tape for said in (" years ago ", " fell through ", " called off ")):
        return True
    return not (sentence.words.isdisjoint(FALLS) or sentence.words.isdisjoint(PLANNED))


def _of_the_payer(sentence: Sentence, match: Match) -> bool:
    """``our sponsor's series C closed``: whether money came or went that is a payer's."""
    inside = sentence.tokens[match.start + 1 : match.end]
    named = any(t.kind == "source" and t.value.phrase in ROLES for t in inside) and "of" in sentence.forms(
        match.start, match.end
    )
    return named or (match.start > 0 and role_before(sentence, match.start - 1))


def _a_company(sentence: Sentence, match: Match) -> bool:
    """``our member Zalando has quit``: whether the one named is no person."""
    named, before = sentence.tokens[match.start].value, sentence.tokens[max(0, match.start - 1)]
    if sentence.tokens[match.end - 1].form == "left" and isinstance(named, Named):
        brought = sentence.forms(match.start - 2, match.start)  # "the folder that Ada left"
        return named.name.casefold() not in FIRST_NAMES or (brought[-1:] == ["that"] and brought[0] != "now")
    return isinstance(named, Named) and (named.known or (before.kind == "source" and match.start > 0))


def _of_many(sentence: Sentence, match: Match) -> bool:
    """``patrons are leaving``: small givers by the dozen, whose going is a fall of income."""
    source = sentence.tokens[match.start]
    return source.kind == "source" and source.value.kind == "donations" and source.value.phrase.endswith("s")


def _a_person_goes(sentence: Sentence, match: Match, ledger: Ledger) -> bool:
    """``Ines leaving hurt``: whether who goes is named, is nobody who pays, and takes no gift away."""
    named, payers = sentence.tokens[match.start].value, {fold(p.name) for p in ledger.payers}
    gift = any(t.kind == "source" or t.form in _GIFTS for t in sentence.tokens[match.start : match.end])
    return isinstance(named, Named) and not (
        named.known or gift or fold(named.name) in payers or kind_of(Mention(0, 1, named, None))
    )


def _so_many(sentence: Sentence, match: Match) -> bool:
    """``we shipped 200 T-shirts``: whether a number counts what follows and is no version."""
    behind = sentence.tokens[match.end : match.end + 1]
    return (
        sentence.tokens[match.end - 1].kind == "number"
        and behind != []
        and behind[0].kind == "word"
        and behind[0].form.isalpha()
        and behind[0].form not in _AFTER_A_VERSION
    )


_AFTER_A_VERSION = frozenset(
    "yesterday today tonight last this on in with and for to at after now just as but of by from under is was has a "
    "its the our final stable beta alpha rc finally since early late because so while without today's before next "
    "drops adds en em am im au which release version releases ist est está foi ontem ayer hier gestern brings".split()
)
_OF_CODE = frozenset(
    "cron pipeline ci runner runners scheduler batch exception error errors issue issues question point concern bug "
    "objection objections awareness".split()
)
_LATE = frozenset("postponed delayed deferred rescheduled repoussée verschoben".split())
_INVESTORS = frozenset("investor investors vc vcs".split())
_TREATS = [[w] for w in "pizza beer coffee snacks cake stickers swag travel ads marketing".split()]
_NO_GIFTS = frozenset("deadline cert certs certificate class domain visa lease cfp session token passport call".split())
"""What ends or is not prolonged that is nobody's money."""
_GIFTS = frozenset(
    "support funding contract team money backing membership contribution payments involvement "
    "fund pay paying support sponsor finance us".split()
)


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


_HOSTS = HOSTS | frozenset(
    "incubator collective verein commons sfc trust foundations interest lf lfe lfx asf psf osgeo".split()
)


_LISTS = frozenset("mailing list lists slack discord channel call calls forum conference".split())
_LICENSES = frozenset("bsl busl sspl mit gpl agpl fsl mpl license licence elastic".split())


def _to_a_host(sentence: Sentence, match: Match) -> bool:
    """Whether where a project or its people went is a host of projects and no town or company."""
    tokens, behind = sentence.tokens[max(0, match.start - 1) : match.end + 1], sentence.forms(match.end, match.end + 2)
    words = {w for t in tokens if isinstance(t.value, Named) for w in t.value.name.casefold().split()}
    if not (_LICENSES.isdisjoint(sentence.forms(match.start, match.end)) and _LISTS.isdisjoint(behind)):
        return False
    return bool(_HOSTS & (words | {t.form for t in tokens})) or "<P>" not in {t.form for t in tokens}


def _of_a_role(sentence: Sentence, match: Match) -> bool:
    """``our sponsor was bought by X``: the news is the payer's own."""
    before = [t for t in sentence.tokens[max(0, match.start - 6) : match.start] if t.kind == "source"]
    if sentence.forms(match.start - 1, match.start) in (["we"], ["i"], ["project"]):
        return False
    return any(t.value.phrase in ROLES for t in before)


def _earned(sentence: Sentence, match: Match) -> bool:
    """Whether what grew or shrank is no round of capital and no price."""
    first = sentence.tokens[match.start]
    if first.kind == "source" and first.value.phrase in ROLES:
        return False
    if first.form == "contributions" and sentence.words.isdisjoint(_MONEYED):
        return False  # of code
    return _PRICES.isdisjoint(sentence.forms(match.start - 4, match.start)) and all(
        t.value.kind != "venture_capital" for t in sentence.tokens[match.start : match.end] if t.kind == "source"
    )


_MONEYED = frozenset("<S> <M> <R> year quarter income membership memberships dues donations financial".split())
_PRICES = frozenset("price prices cost costs fee fees".split())


_RIVAL = frozenset("other competing rival different another upstream competitor competitor's".split())
_DENY = frozenset("denied denies deny".split())
_FEAR = frozenset("fear fears worried worry afraid".split())
_FORMER = frozenset("former previous".split())


def _told_of_others(sentence: Sentence, match: Match) -> bool:
    """``X relicensed, so we forked``, ``their lead left, ours is here``: the news of others beside one's own."""
    if not _RIVAL.isdisjoint(sentence.forms(match.start, match.end)):
        return True
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
    inside = sentence.tokens[match.start : match.end]
    sources = [t.value for t in inside if t.kind == "source"]
    if any(t.kind == "money" and t.value.period for t in inside):
        return False  # "puts 30,000 a month into X"
    return not sources or any(s.kind == "venture_capital" or s.phrase == "crowdfunding" for s in sources)


def _none(tokens: list[Token]) -> bool:
    """``fired: 0``: whether what is told of is counted, and is none."""
    return any(t.kind == "number" and not t.value[1] for t in tokens)


_NO_NEWS: tuple[tuple[str | tuple[str, ...], Callable[[Sentence, Match, Ledger], bool]], ...] = (
    ("moved_to_foundation", lambda s, m, _: not _to_a_host(s, m)),
    ("funding_round", lambda s, m, _: not _of_venture(s, m)),
    ("acquisition", lambda s, m, _: _of_a_role(s, m) or _by_a_host(s, m) or _undone(s) or _by_a_crowd(s, m)),
    ("release_stalled", lambda s, m, ledger: not _long_since(m, ledger.as_of)),
    (("funding_round", "layoffs"), lambda s, m, _: not _OF_CODE.isdisjoint(s.forms(m.start - 1, m.end))),
    ("release_shipped", lambda s, m, _: _so_many(s, m)),
    ("release_shipped", lambda s, m, _: not _LATE.isdisjoint(s.forms(m.end, min(m.end + 8, s.segment(m.end - 1)[1])))),
    ("payer_exit", lambda s, m, _: _venture(s, m)),  # whose leaving is a round that failed
    ("key_maintainer", lambda s, m, _: s.tokens[m.start].form == "lead" and _venture(s, m)),
    ("payer_exit", lambda s, m, _: stays(s, m)),
    ("payer_exit", _a_person_goes),
    ("payer_exit", lambda s, m, _: not _NO_GIFTS.isdisjoint(s.forms(m.start - 3, m.start))),
    ("cash", lambda s, m, _: s.forms(m.end, m.end + 1) == ["for"] and s.forms(m.end + 1, m.end + 2) in _TREATS),
    ("payer_exit", lambda s, m, _: _of_many(s, m)),
    (("license", "key_maintainer", "revenue"), lambda s, m, _: _told_of_others(s, m)),
    ("revenue", lambda s, m, _: not _earned(s, m)),
    ("key_maintainer", lambda s, m, _: _a_company(s, m)),
    ("payer_leadership", lambda s, m, _: _ours(s, m)),
    (("cash", "funding_round", "revenue"), lambda s, m, _: _of_the_payer(s, m)),
    ("", lambda s, m, _: _none(s.tokens[m.start : m.end + 2])),
    ("", lambda s, m, _: not _DENY.isdisjoint(s.forms(m.start - 6, m.start))),
    ("payer_", lambda s, m, _: not _FEAR.isdisjoint(s.forms(m.start - 8, m.start))),
    ("release", lambda s, m, _: _of_the_payer(s, m) or not _RIVAL.isdisjoint(s.forms(m.start - 4, m.start))),
    ("moved", lambda s, m, _: s.tokens[m.start].form in ("joined", "joins", "joining") and _of_the_payer(s, m)),
    ("cash", lambda s, m, _: not _FORMER.isdisjoint(s.forms(m.start - 4, m.start))),
    (("cash", "layoffs", "payer_exit"), lambda s, m, _: of_a_person(s, m.start, m.end)),
)
"""What is no news of a signal, by how the signal's name begins."""
