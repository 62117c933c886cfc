"""What speaks against it that somebody pays, though a pattern of paying was found: reasons, by the pattern."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from bot.reading.text.payers.beside import THANKS_WORDS, thanked_for_money
from bot.reading.text.payers.gifts import FREE
from bot.reading.text.payers.mention import Mention, earns
from bot.reading.text.payers.table_payers import (
    ACTIVE,
    EVERY_CENT,
    LIVE,
    ONLY_FROM,
    PASSIVE,
    PROJECT_MONEY,
    STAFF,
    TREND,
)
from bot.reading.text.payers.table_payers_prose import ACCEPTED, AT_WORK, CAPITAL, DAY_JOB, EMPLOYED, LEAVING, LED
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.wholes import of_the_whole
from bot.reading.text.words.classes import CLASSES, CODE, OFF_HOURS, SPARE
from bot.reading.text.words.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Claim:
    """That a mention pays, by a pattern found in a sentence: its tokens go from the first to before ``after``."""

    sentence: Sentence
    mention: Mention
    pattern: Pattern
    said: str
    first: int
    place: int
    after: int

    def ahead(self, count: int) -> list[str]:
        """The next tokens."""
        return self.sentence.forms(self.after, self.after + count)


def fails(claim: Claim) -> bool:
    """Whether something speaks against a claim."""
    return any(against(claim) for against in (*_AGAINST_ANY, *_AGAINST.get(claim.pattern, ())))


def _thanked_for_nothing_paid(claim: Claim) -> bool:
    thanked = claim.said.split(" ", 1)[0] in THANKS_WORDS
    return thanked and not thanked_for_money(claim.sentence, claim.mention.named, claim.mention.source)


_NOBODY_SPECIAL = [
    [verb, form]
    for verb in ("employs", "employ")
    for form in ("many", "some", "several", "most", "people", "more", "fewer")
]


def _of_nobody_special(claim: Claim) -> bool:
    """``X employs many of them``."""
    return claim.sentence.forms(claim.after - 1, claim.after + 1) in _NOBODY_SPECIAL


_ALL_SORTS = frozenset("oss open foss everyone everybody anyone students any all every other others charity".split())
_OTHERS = frozenset(
    "its their people his her developers engineers artists creators staff employees researchers".split()
)
_OURS = frozenset("us our it this here project me <M> <S> share part salaries salary bill contribution dues".split())


def _for_others(claim: Claim) -> bool:
    """``X pays its own team``, ``pays people to write Java``: what is paid is nothing of ours."""
    return "unrelated" in claim.sentence.words or pays_others(claim.sentence, claim.after)


def pays_others(sentence: Sentence, after: int) -> bool:
    """Whether what is paid, behind the verb, is nothing of ours."""
    ahead = sentence.forms(after, after + 12)
    if any(a == "to" and b in _ALL_SORTS for a, b in pairwise(ahead)):
        return True  # "gives free minutes to open source"
    clause = ahead[: ahead.index(",") if "," in ahead else None]
    ours = any(form in _OURS or (form == "<P>" and before == "on") for before, form in pairwise(["", *clause]))
    return not _OTHERS.isdisjoint(ahead[:1]) and not ours


_MEETINGS = frozenset(
    "meetup meetups meeting meetings conference conferences congress event events sprint sprints summit summits "
    "hackathon hackathons party assembly workshop workshops seminar dinner reception retreat gathering gala festival "
    "devroom devrooms track booth stand panel podcast webinar talk talks".split()
)


def _held_by(claim: Claim) -> bool:
    """``a congress paid for by X``, ``we were hosted by X for a weekend``: whether it is a meeting that is paid for."""
    if not claim.said.startswith(_DONE):
        return False
    tokens = claim.sentence.tokens[max(claim.first - 4, 0) : claim.first]
    led = [str(getattr(t.value, "phrase", t.form)) for t in tokens]
    guests = claim.said.startswith("hosted") and "were" in led and not _DAYS.isdisjoint(claim.ahead(4))
    return guests or not _MEETINGS.isdisjoint(led)


_DONE = ("hosted", "sponsored", "paid", "funded", "covered", "supported", "financed")
_DAYS = frozenset("day days night evening afternoon weekend week <T> dinner lunch".split())


def _hosts_a_meeting(claim: Claim) -> bool:
    """``X hosts our summit``."""
    return claim.said.endswith(("host", "hosts", "hosted")) and not _MEETINGS.isdisjoint(claim.ahead(5))


_NOUNS = frozenset("host fund sponsor support cover grant award supply pledge loan supplies".split())
_ARE = frozenset("is are was were has have had 's".split())


def _a_noun(claim: Claim) -> bool:
    """``our Mastodon host is paid by X``: whether what looks like a verb is the noun that a name stands before."""
    said = claim.said.rsplit(" ", 1)[-1] in _NOUNS
    return said and claim.place == claim.after - 2 and not _ARE.isdisjoint(claim.ahead(1))


_CONSTITUTES = ("up", "for", "represent", "represents", "constitute", "constitutes", "constituted")


def _is_not_so(claim: Claim) -> bool:
    """``X, which pays us nothing``: whether the giving, if not the name, is said not to be so."""
    blocked = claim.sentence.blocked
    return bool(blocked[claim.first] or blocked[claim.after - 1])


def _of_a_part(claim: Claim) -> bool:
    """``ads make up 20 % of the page``: whether the share that follows here is of something else than money."""
    if not claim.said.endswith(_CONSTITUTES):
        return False
    ahead = [*claim.ahead(4), ""]
    at = ahead.index("<S>") if "<S>" in ahead[:3] else -1
    return at >= 0 and ahead[at + 1] == "of" and not of_the_whole(claim.sentence, claim.after + at)


def _of_code(claim: Claim) -> bool:
    """``X contributes patches``."""
    return not (CODE - {"maintainers", "committers"}).isdisjoint(claim.ahead(4))


_RUNS = ("trickl", "drip", "flow", "arriv", "roll")
_MONEY = frozenset("<M> <S> <K> money cash income funding salaries".split())
_HELPERS = frozenset(
    "contributors contributor users people maintainers committers reviewers volunteers they we advice counsel feedback "
    "ideas idea inspiration complaints complaint criticism praise questions question suggestions suggestion proposal "
    "proposals reports report news invitation invitations pressure competition threat threats data design designs logo "
    "artwork speakers applicants applications documentation expertise word answer answers letter".split()
)


def _parts_only(claim: Claim) -> bool:
    """``70 % of our commits come from X``: whether what comes from a payer is a part of something else than money."""
    sentence = claim.sentence
    if claim.said.startswith(_RUNS) and sentence.words.isdisjoint(_MONEY):
        return True  # "reports arrive from X"
    if claim.said.split(" ", 1)[0] not in ONLY_FROM:
        return False
    if not (CODE | _HELPERS).isdisjoint(sentence.forms(claim.first - 1, claim.first)):
        return True  # "our contributors come from X"
    shares = [i for i, t in enumerate(sentence.tokens[: claim.place]) if t.kind == "share"]
    ahead = [sentence.forms(i + 1, i + 6) for i in shares]
    return any(forms[:1] == ["of"] and CLASSES["WHOLE"].isdisjoint(forms) for forms in ahead)


_PAY_OF = Pattern(r"(?:salaries|wages|salary) of ")


def _pay_of_people(claim: Claim) -> bool:
    """``the salaries of Ada and Bruno``."""
    return bool(_PAY_OF.match(claim.said))


_RENTED = Pattern(r"(?:hosted|hosting) (?:[^ ]+ ){0,3}?(?:on|with) ")


def _rented(claim: Claim) -> bool:
    """``hosted on X``, which may be paid for like anywhere."""
    return bool(_RENTED.match(claim.said)) and not FREE.search(claim.sentence.tape)


_TRIED = frozenset(
    "test tested tests testing benchmarked benchmarks certified compatible supports bought ordered".split()
)
_THINGS = ("hardware", "machines", "servers", "compute")


def _tried(claim: Claim) -> bool:
    """``tested on hardware from X``."""
    return claim.said.startswith(_THINGS) and not _TRIED.isdisjoint(claim.sentence.forms(claim.first - 5, claim.first))


def _of_its_own(claim: Claim) -> bool:
    """``Blender gets 250k from its fund``: what another named one receives is not the project's."""
    sentence = claim.sentence
    return (
        not {"its", "their"}.isdisjoint(sentence.forms(claim.place - 2, claim.place))
        and any(t.kind == "name" for t in sentence.tokens[: claim.place])
        and sentence.words.isdisjoint(("our", "us"))
    )


def _no_platform(claim: Claim) -> bool:
    return not (claim.mention.named and claim.mention.named.kind == "donations")


def _a_machine(claim: Claim) -> bool:
    """``we run on X``."""
    return claim.mention.named is not None and _no_platform(claim) and claim.said.startswith("run")


def _no_public_money(claim: Claim) -> bool:
    return not (claim.mention.named and claim.mention.named.kind == "government_grant")


def _of_no_sum(claim: Claim) -> bool:
    """``all of it Java``, ``the bill is 640, all of it Hetzner``."""
    sums = "<M>" in claim.sentence.words and {"bill", "bills", "spend", "spent"}.isdisjoint(claim.sentence.words)
    plain = {"from", "by"}.isdisjoint(claim.said.split()) and not sums
    return plain and claim.mention.named is not None and claim.mention.named.kind is None


def _earns_nothing(claim: Claim) -> bool:
    return not earns(claim.mention)


def _unknown_beside_a_mark(claim: Claim) -> bool:
    """``Ada, 3 developers``."""
    known = claim.mention.named is not None and claim.mention.named.known
    return not known and not {":", ","}.isdisjoint(claim.said.split())


def _no_capital(claim: Claim) -> bool:
    named = claim.mention.named
    return claim.sentence.words.isdisjoint(CAPITAL) or not named or named.kind not in (None, "venture_capital")


_SEATS = frozenset("committee jury panel unrelated".split())
"""Where those sit who are employed by somebody and work for nobody there."""


def _in_spare_time(claim: Claim) -> bool:
    off = any("-".join(two) in OFF_HOURS for two in pairwise(claim.sentence.forms(claim.first, claim.after + 12)))
    return off or not claim.sentence.words.isdisjoint(SPARE | _SEATS)


def _left_before(claim: Claim) -> bool:
    """``finds a home at Y after X drops out``: whether what was before is told, and no day on which it will end."""
    return claim.sentence.forms(claim.first - 1, claim.first) == ["after"] and "<D>" not in claim.sentence.words


Against = Callable[[Claim], bool]
_AGAINST_ANY: tuple[Against, ...] = (_thanked_for_nothing_paid,)
_AGAINST: dict[Pattern, tuple[Against, ...]] = {
    ACTIVE: (_is_not_so, _a_noun, _of_nobody_special, _for_others, _hosts_a_meeting, _of_a_part, _of_code),
    PASSIVE: (_is_not_so, _held_by, _parts_only, _pay_of_people, _rented, _tried, _of_its_own),
    PROJECT_MONEY: (_no_public_money,),
    TREND: (_earns_nothing,),
    EVERY_CENT: (_of_no_sum,),
    STAFF: (_unknown_beside_a_mark,),
    LED: (_no_capital,),
    LEAVING: (_left_before,),
    ACCEPTED: (_no_platform,),
    LIVE: (_a_machine,),
    AT_WORK: (_in_spare_time,),
    EMPLOYED: (_in_spare_time,),
    DAY_JOB: (_in_spare_time,),
}
"""What speaks against a claim by each pattern."""
