"""The project among the names that are left: one beside which there is talk of a project, and that is nothing else."""

from bot.reading.text.facts.candidates import Candidate
from bot.reading.text.facts.projects import Project, is_a_givers
from bot.reading.text.facts.tellers import tells
from bot.reading.text.names.license_names import NAMED_IN_ONE_WORD
from bot.reading.text.payers.ledger import Payer
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.project_words import MADE
from bot.reading.text.words.table_unnamed_words import NO_PART

_TALK = frozenset(
    "ask asks asked asking question questions answer answers news word update updates note notes summary overview "
    "post posts thread threads report reports figures numbers fact facts accounts correction corrections erratum re "
    "regarding concerning record card entry listing page pages ticket review reviews reviewed minutes meeting "
    "assembly call rate rates rated rating ratings score scores scored scoring judge judged assess assessed "
    "assessment look looked looking check checked story thoughts rumour rumours opinion view verdict outcome status "
    "state health future fate file profile faq wiki readme budget finances books spreadsheet funding worried worry "
    "warning watch audit subject topic case edited tidied updated corrected added marked archived pinned flagged "
    "filed treasurer maintainer maintainers maintaining maintenance developer developers development author authors "
    "user users contributor contributors community fork release releases source founder creator maker makers "
    "interview podcast talk article piece discussion alternatives life death end home face name costs cost price "
    "calling version snapshot sheet digest recap nervous unsure curious form gist sums remains remained list letter "
    "like liked love loved hate admire trouble picture situation".split()
)
"""What is asked, told and kept about a project, and who belongs to it."""
_DIRECT = frozenset(
    "re rate rates rated rating score scores scored judge judged check checked call calls consider calling edited "
    "tidied updated corrected added marked archived pinned flagged thread threads entry card record page".split()
)
"""What stands before the name itself."""
_SAY = frozenset("said say says saying posting claim claims claiming claimed hear hears heard mentions mention".split())
_LINKS = frozenset("of about for on re regarding concerning behind the that : our project called named to as".split())
"""What joins such a word to the name."""
_USES = frozenset(
    "use uses using used adopt adopts adopted adopting depend depends rely relies run runs running deploy deployed "
    "deploying evaluate evaluating migrate migrating switch switching fork forking maintain maintains maintaining "
    "maintained develop develops developing build building built contribute contributes packages trust abandon make "
    "makes made work works working hosts ship ships steward stewards relicense relicensed relicenses save rescue rate "
    "keep keeping support supporting score keeps behind over".split()
)
"""What one does with a project."""
_PICKS = frozenset("pick choose select prefer recommend integrate embed bundle try adopt abandon drop ditch".split())
"""What one asks whether to do with a project."""
_BET = frozenset("build base bet rely run depend standardise standardize bank settle count".split())
_VERSIONS = frozenset("no version release wait waiting".split())
_SERVES = frozenset("saves helps breaks crashes serves matters works fails".split())
_ON = frozenset("on to with the our a about".split())
_RUNS = frozenset("use uses using used adopt adopted deploy deployed evaluate evaluating packages".split())
_RUN_ON = [["run", "on"], ["runs", "on"], ["running", "on"], ["built", "on"]]
_WRITERS = frozenset("we i us me they".split())
_PAY = frozenset("pay pays paid paying".split())
_THINGS = (MADE - {"application"}) | frozenset(
    "crew team maintainers maintainer users user community repo repository codebase release releases page entry "
    "record card thread assembly devs contributors core fork forum docs documentation roadmap website mailing "
    "committers founder founders treasurer council treasury finances runway volunteers plugin plugins".split()
)
"""What a project has, behind its name."""
_BE = frozenset(
    "is isn't was wasn't be been being gets got has hasn't goes went stays remains keeps looks seems becomes will "
    "won't would wouldn't can can't could".split()
)
_STATES = frozenset(
    "dead dying alive fine ok okay safe healthy unhealthy well stable doomed unmaintained maintained open closed free "
    "archived abandoned shut forked licensed relicensed late stuck delayed broke funded unfunded underfunded financed "
    "run written developed built hosted governed stewarded looked distributed over finished released published "
    "copyleft permissive proprietary orphaned adopted rescued saved what mature fragile volunteer reserves runway "
    "volunteers maintainers savings".split()
)
"""How a project is, and what it has."""
_BECOMES = frozenset(
    "costs relicenses relicensed releases released switches switched joins joined started began needs delayed slips "
    "slipped".split()
)
_SWITCHES = frozenset(
    "goes went switches switched moves moved drops dropped keeps adopts relicensed stays under has".split()
)
_OUT = frozenset("out released delayed pushed shipped ships slips slipped late release came lands landed".split())
_LICENSES = NAMED_IN_ONE_WORD | {"licence", "license", "licences"}
_GIVES = frozenset(
    "pay pays paid fund funds sponsor sponsors sponsored donate donates donated employ employs employed award awards "
    "awarded spends spend spent decides bought buys acquires acquired lays laid fired sacked sheds shed cuts cut shut "
    "shuts closes froze freezes renew renews renewed stopped stops promised pledged hosts covers wants forgot seconds "
    "seconded lends lent gave gives give told <K> <P> who left leaves quit quits resigned resigns retired retires "
    "died says said wrote writes tells thinks asked replied works worked know knows knew answered paying himself "
    "herself he she stepped moved intends alone".split()
)
"""What givers, companies and people do."""
_HAD = frozenset(
    "payroll grant grants money contract contracts retainer deal credits cash cheque check customer client investor "
    "investors shareholders takeover ceo cto cio chief bank subsidiary office offices staff engineer engineers "
    "stipend fellowship voucher secondment sale thing figure people guys folks application".split()
)
"""What givers and companies have."""
_TITLES = frozenset(
    "dr mr ms mrs prof professor thanks hi hello hey dear him her his colleague wife husband boss my its their".split()
)
"""Before a person, and before what is another's."""
_REPORTS = (["reports", "that"], ["writes", "that"], ["argues", "that"])
_OTHERS = frozenset("different another unrelated rival competitor instead".split())
_WORK = frozenset("work works worked working".split())
_IN = frozenset("on in under within".split())
_APARTS = frozenset(".-") | {"'s"}
_OF_GIVERS = frozenset("employee employees staff payroll generosity kindness assistance".split())
"""What is of one who pays or employs."""
_FROM = frozenset("by from to with at via thanks unlike plus versus vs than in near".split())
"""Before a giver or a place."""
_AIDS = frozenset("has have had will just also still now may might could would".split())
_QUOTES = frozenset("'\"`")
_ASKED = frozenset("is was are does did can will has how would should".split())
_WHO = frozenset(("who", "what"))
_HEADS = frozenset(": in / | - – — ? , budget money finances".split())
_APART = frozenset(("", "is", "was", ",", "(", "=", "-", "–", "—", ":"))
_ARTICLES = frozenset("a an the our one <N>".split())
_SPAN, _NEAR = 6, 3
_NEVER = -9
_FIGURES = frozenset(("amount", "monthly", "until", "motive"))


def likely_project(named: list[tuple[Sentence, Candidate]], payers: list[Payer], least: int = 1) -> Project | None:
    """The name for which most classes of words speak and none against, of equals the first; that of one who pays only
    if nothing is said of what it pays and more speaks for it than the ``least`` that has to."""
    called = [(name.casefold(), p) for p in payers for name in {p.name} | p.also]
    paying = {name: p.share is not None or bool(p.values.keys() & _FIGURES) for name, p in called}
    scores: dict[str, int] = {}
    first: dict[str, Project] = {}
    for sentence, one in named:
        key = one.name.casefold()
        if any(key in name or name in key for name, figures in paying.items() if figures or name != key):
            continue
        weight = _NEVER if _against(sentence, one) else _for(sentence, one)
        scores[key] = scores.get(key, 0) + weight
        if weight > 0:
            first.setdefault(key, Project(one.name, sentence, one.start, one.end))
    best = max(first, key=lambda key: scores[key], default=None)
    return first[best] if best is not None and scores[best] >= least + (best in paying) else None


def _beside(sentence: Sentence, one: Candidate) -> tuple[list[str], list[str]]:
    """The words before a name and those behind it, without quotes."""
    before = [f for f in sentence.forms(one.start - _SPAN, one.start) if f not in _QUOTES]
    after = [f for f in sentence.forms(one.end, one.end + _SPAN + 2) if f not in _QUOTES]
    return ["#", *before], [*after, ""]


def _for(sentence: Sentence, one: Candidate) -> int:
    """How many classes of words speak for a name."""
    before, after = _beside(sentence, one)
    last, word = before[-1], after[0]
    owned = after[1 : _NEAR + 1] if word == "'s" else after[: 1 + (word.isalpha() and word not in NO_PART)]
    titles = not sentence.tokens[0].start and last == "#" and "their" not in after
    titles = titles and (word in _HEADS or (word in _TALK and sentence.tokens[one.start].kind == "name"))
    return (
        _told_of(before, sentence.question)
        + (sentence.question and last == "on" and not _BET.isdisjoint(sentence.forms(one.start - 2 * _SPAN, one.start)))
        + (not _THINGS.isdisjoint(owned) and last not in ("a", "an"))
        + (word in _BE and "with" not in after[: _NEAR + 1] and not _STATES.isdisjoint(after[1 : _NEAR + 1]))
        + (last == "#" and not {"without", "lose"}.isdisjoint(after[:5]))
        + (last in ("if", "when") and word in _SERVES and not {"you", "your"}.isdisjoint(after[:_NEAR]))
        + (word in _BECOMES or after[:2] == ["runs", "on"])
        + (word == "<N>" and not _OUT.isdisjoint(after))
        + (word in _APART and not MADE.isdisjoint(after) and (not word.isalpha() or after[1] in _ARTICLES))
        + ((word in _APART or word in _SWITCHES) and not _LICENSES.isdisjoint(after))
        + (titles and not (_TALK.isdisjoint(after) and _WHO.isdisjoint(after)))
    )


def _told_of(before: list[str], asked: bool) -> int:
    """How many classes of words before a name are of what is told, used, paid for or asked."""
    last, lead = before[-1], before[-2:]
    joined = last in _LINKS
    said = lead[0] if last in ("that", "the") else last
    return (
        ((joined or last in _DIRECT) and not _TALK.isdisjoint(before))
        + ((last in _ON or last in _USES) and not _USES.isdisjoint(lead) and not _own(before))
        + (last in MADE or (last == ":" and not MADE.isdisjoint(lead)))
        + (said in _SAY)
        + (asked and (last in _ASKED or last in _PICKS))
        + 2 * (before[-2:] == ["<N>", "of"] and not _VERSIONS.isdisjoint(before[-4:]))
        + (last == "for" and not _PAY.isdisjoint(lead) and "we" not in before)
    )


def _own(before: list[str]) -> bool:
    """Whether it is the writer who uses a name, or who once did something with it."""
    return (
        "used" in before[:-1]
        or before[-2:] in _RUN_ON
        or (before[-1] in _RUNS and not _WRITERS.isdisjoint(before[-3:]))
    )


def _against(sentence: Sentence, one: Candidate) -> bool:
    """Whether a name is a giver's, a person's, a place's, an abbreviation or an ordinary word."""
    before, after = _beside(sentence, one)
    last, token, words = before[-1], sentence.tokens[one.start], one.name.casefold().split()
    if one.name.isupper() or one.name.islower() or not _TITLES.isdisjoint(words):
        return True
    if token.kind == "word" and (token.form.endswith("ed") or everyday(token.form) or last.isalpha()):
        return True
    if before[-3:] == ["in", "<P>", "and"] or is_a_givers(before, after):
        return True  # two places
    if tells(sentence, one.start, one.end) or after[:2] in _REPORTS:
        return True
    if (last == "of" and not _OF_GIVERS.isdisjoint(before[-2:-1])) or "supported" in before or "sponsored" in before:
        return True
    if last in _APARTS or (last in _FROM and _USES.isdisjoint(before[-2:-1])) or "by" in before[-_NEAR:]:
        return True
    if not _OTHERS.isdisjoint(after[:5] + before[-_NEAR:]) or not _TITLES.isdisjoint(before[-2:]):
        return True
    if (
        before[-2:] == ["sleep", "over"]
        or after[:2] in (["costs", "us"], ["costs", "me"], [",", "who"])
        or (after[0] == "project" and before[-2:][0] in _IN)
    ):
        return True
    if (last == "called" and "fork" in before) or (last == "for" and not _WORK.isdisjoint(before[-2:])):
        return True
    if after[:2] == [",", "which"] and (after[2] in _GIVES or after[2] in _AIDS):
        return True
    if sentence.question and last in _ASKED and (after[0] == "'s" or after[:2] == ["paid", "for"]):
        return False  # "where does X's money come from?"
    return after[after[0] in _AIDS] in _GIVES or not _HAD.isdisjoint(after[:_NEAR] if after[0] in _AIDS else after[:2])
