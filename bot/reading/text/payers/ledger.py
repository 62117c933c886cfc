"""What is gathered from a text: single facts, payers and signals, each with the words it came from."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from bot.domain.fields import fold
from bot.reading.numbers import rounded
from bot.reading.text.names.sources import GRANT, ROLES
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.same_names import same_name, short_for
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Kind
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.table_unnamed_words import ANYBODY, BOOKED, CALLED

_GOVERNMENT = frozenset(
    "town village borough gov govt "
    "ministries cities councils municipalities governments regions counties towns agency authority municipality "
    "junta gobierno generalitat xunta mairie prefeitura canton "
    "ministry ministerium ministère ministerio ministério city senate council government state federal national "
    "municipal region région regione región landkreis departement comune comunidad "
    "commission parliament county province bundesamt bundesministerium stadt land ville ayuntamiento "
    "department horizon "
    "república bundesland european darpa".split()
)
_MATTERS = frozenset(
    "culture data statistics statistical youth environment digital planning tourism education health economic "
    "development heritage census patent mayor's cultural arts innovation energy transport".split()
)
_INSTITUTES = frozenset(
    "library university bank institute laboratory school college society association orchestra museum hospital "
    "observatory".split()
)
_PRIVATE = frozenset(
    "foundation foundations trusts charity charities stiftungen stiftung stichting fonden fondation fundación fundação "
    "fundació philanthropies trust philanthropy".split()
)
_SCIENCE = frozenset(("science", "research"))
_OF_A_STATE = frozenset(
    "national german swiss dutch austrian czech slovak polish european israel estonian irish korea".split()
)
_CAPITAL = frozenset(("ventures", "capital"))
_GIVEN = ROLES | {"grant", "award", "sponsorship"}
"""Words that go on about a payer already named."""
_ORDER = ("name", "count", "kind", "monthly", "share", "until", "in_kind", "commitment", "motive")


@dataclass(slots=True)
class Origin:
    """The tokens of a sentence that carry a fact."""

    sentence: Sentence
    start: int
    end: int
    note: str = ""


@dataclass(slots=True)
class Payer:
    """A payer as it is read, where each of its fields came from, and what it is called ``also``."""

    name: str
    named: bool
    values: dict[str, Any]
    share: Decimal | None = None
    origins: dict[str, Origin] = field(default_factory=dict[str, Origin])
    over: bool = False
    entry: str = ""
    figures: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()

    @property
    def told(self) -> bool:
        """Whether anything is known of it: more than a word that any payer may be called by (``the firm``)."""
        word = self.name.casefold()
        if "kind" not in self.values and (word in BOOKED or (word.endswith("ed") and everyday(word))):
            return False
        bare = self.name in ANYBODY or (everyday(self.name) and self.name not in CALLED)
        return not bare or self.share is not None or bool(self.values.keys() - {"amount"})

    def plain(self) -> dict[str, Any]:
        """The values of the schema."""
        values = {"name": self.name, **self.values}
        if self.share is not None:
            values["share"] = rounded(self.share)
        return {key: values[key] for key in _ORDER if key in values and values[key] is not None}


@dataclass(slots=True)
class Figure:
    """A figure of a list: its token, what it is and its value, which of a plain number the list decides."""

    at: int
    kind: Kind
    value: Any


class Listed(NamedTuple):
    """A payer of a list and its figures, each with what its list makes of it."""

    mention: Mention
    figures: list[Figure]


@dataclass(slots=True)
class Ledger:
    """Everything read so far. ``spoken`` is who the sentence before named without saying that it pays,
    ``listed`` the payers of lists by the id of their sentence, each with its figures, ``gifts`` the last line so far of
    a list of what is given in kind."""

    as_of: date
    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    origins: dict[str, Origin] = field(default_factory=dict[str, Origin])
    rank: dict[str, int] = field(default_factory=dict[str, int])
    payers: list[Payer] = field(default_factory=list[Payer])
    signals: dict[str, Origin] = field(default_factory=dict[str, Origin])
    clashes: set[str] = field(default_factory=set[str])
    spoken: tuple[Mention | None, Sentence] | None = None
    listed: dict[int, list[Listed]] = field(default_factory=dict[int, list[Listed]])
    gifts: Sentence | None = None

    def say(
        self, fact: str, value: Any, sentence: Sentence, start: int, end: int, rank: int = 1, note: str = ""
    ) -> None:
        """Notes a fact. A second value of the same rank takes both away: a text that says two things says none."""
        if fact in self.facts and self.rank[fact] >= rank:
            if self.facts[fact] != value and self.rank[fact] == rank:
                self.clashes.add(fact)
            return
        self.clashes.discard(fact)
        self.facts[fact], self.rank[fact] = value, rank
        self.origins[fact] = Origin(sentence, start, end, note)
        self.use(sentence, start, end)

    @staticmethod
    def use(sentence: Sentence, start: int, end: int) -> None:
        """Marks tokens as read."""
        for i in range(start, end):
            sentence.used[i] = True

    def payer(self, mention: Mention, sentence: Sentence) -> Payer:
        """The payer of a mention: the one already known under its name or source, else a new one."""
        known = self.find(mention)
        if known is None:
            name = mention.named.name if mention.named else _title(mention)
            known = Payer(name[:100], mention.named is not None, {})
            known.origins["name"] = Origin(sentence, mention.start, mention.end)
            self.payers.append(known)
        elif mention.named and (not known.named or short_for(known.name, mention.named.name)):
            known.name, known.named = mention.named.name, True
        if mention.named:
            known.entry = known.entry or mention.named.entry
            known.also |= {mention.named.name} | _in_brackets(sentence, mention.end)
        kind = kind_of(mention)
        if kind and "kind" not in known.values:
            known.values["kind"] = kind
            known.origins["kind"] = Origin(sentence, mention.start, mention.end)
        known.figures |= mention.figures
        self.use(sentence, mention.start, mention.end)
        return known

    def find(self, mention: Mention) -> Payer | None:
        """The payer already read under this name or source."""
        if mention.named:
            name = mention.named.name
            for payer in self.payers:
                entry = payer.entry and payer.entry == mention.named.entry
                if payer.named and (entry or name in payer.also or same_name(payer.name, name)):
                    return payer
            longer = [p for p in self.payers if p.named and (short_for(name, p.name) or short_for(p.name, name))]
            if len(longer) == 1:
                return longer[0]
            role = mention.source.phrase in ROLES if mention.source else False
            for payer in self.payers:
                if role and not payer.named and payer.values.get("kind") == kind_of(mention):
                    return payer
            return None
        if mention.source and mention.source.phrase == "patrons":
            return next((p for p in self.payers if p.entry == "Patreon" or p.name == "patrons"), None)
        kind = kind_of(mention)
        for payer in self.payers:
            if not payer.named and mention.source:
                if (
                    fold(payer.name).split()[-1:] == fold(_title(mention)).split()
                    or fold(payer.name) == fold(_title(mention))
                    or (kind and payer.values.get("kind") == kind and not _has_another(payer, mention))
                ):
                    return payer
            elif mention.source and mention.source.phrase in _GIVEN and kind and payer.values.get("kind") == kind:
                return payer
        return None


def _in_brackets(sentence: Sentence, end: int) -> frozenset[str]:
    """``Leonardo 2 (CINECA)``: what a payer is called besides, by a name alone in brackets behind it."""
    end += sentence.forms(end, end + 1) == ["<N>"]
    alone = sentence.forms(end, end + 3) == ["(", "<P>", ")"]
    return frozenset((sentence.tokens[end + 1].value.name,)) if alone else frozenset()


def _has_another(payer: Payer, mention: Mention) -> bool:
    """Whether a payer has a figure already of which the mention has its own: ``courses 30 %, consulting 20 %``."""
    return not mention.figures.isdisjoint(payer.figures)


def _title(mention: Mention) -> str:
    return mention.source.phrase if mention.source else "payer"


def kind_of(mention: Mention) -> str | None:
    """The kind that a mention says: by its source word first, then by its name."""
    kind = mention.source.kind if mention.source else ""
    words = frozenset(fold(mention.named.name).replace("-", " ").split()) if mention.named else frozenset[str]()
    by_name = mention.named.kind if mention.named else None
    if by_name is None and words & _PRIVATE and words & _SCIENCE and words & _OF_A_STATE:
        by_name = "government_grant"
    elif by_name is None and words & _PRIVATE and words.isdisjoint(("linux", "eclipse", "apache", "software")):
        by_name = "foundation_grant"
    elif (
        by_name is None
        and mention.named
        and not mention.named.known
        and (words & _CAPITAL or "venture partners" in fold(mention.named.name))
    ):
        by_name = "venture_capital"
    elif by_name is None and (
        (words & _GOVERNMENT and words.isdisjoint(_INSTITUTES)) or ("office" in words and words & _MATTERS)
    ):
        by_name = "government_grant"
    if kind == GRANT:
        return by_name if by_name == "government_grant" else "foundation_grant"
    if kind == "compute_credits":
        return kind
    if by_name == "foundation_grant" and kind == "donations":
        return by_name
    return kind or by_name or None
