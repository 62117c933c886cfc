"""Names in German, where every noun has a capital: more has to speak for a name than that."""

from bot.reading.text.names.capitals import acronym, acts
from bot.reading.text.names.sources import BY_FIRST
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import NO_NAMES, ORGANISATIONS

_ARTICLES = ("der", "die", "dem", "den", "das")
_PAYER = frozenset(
    "vertrag finanziert bezahlt gefördert getragen kooperation sponsor gesponsert unterstützt kommt stammt".split()
)
_ROLES = frozenset(
    "geldgeber geldgeberin sponsor hauptsponsor arbeitgeber auftraggeber förderer förderin mäzen kunde hauptkunde "
    "zahler finanzier gönner".split()
)
_FAR = 7
PAYS = frozenset(
    "zahlt bezahlt finanziert trägt übernimmt spendiert sponsert zahlen bezahlen finanzieren tragen übernehmen "
    "spendieren stiftet stiften fördert fördern spendet deckt steuert".split()
)
_ENDINGS = ("stiftung", "ministerium", "hochschule", "konzern", "sparkasse")
_BODIES = tuple(
    "bibliothek werke museum kammer verband amt verwaltung klinik klinikum archiv akademie agentur landesbank verlag "
    "universität verein kasse gesellschaft anstalt behörde betriebe schule".split()
)
"""How words end for bodies that are called by their place: ``Stadtbibliothek Jena``."""


def german_name(tokens: list[Token], i: int, end: int, first: bool) -> bool:
    """Whether the capital words up to ``end`` are a name; ``first`` says that they begin a sentence."""
    return (
        _after_payer(tokens, i)
        or _employer(tokens, i, end)
        or _pays_posts(tokens, i, end)
        or _sounds_so(tokens, i, end)
        or (first and acts(tokens, end))
        or (end > i + 1 and end < len(tokens) and tokens[end].form in PAYS)
    )


def _after_payer(tokens: list[Token], i: int) -> bool:
    """``Vertrag mit der X``, ``finanziert von X``."""
    before = [t.form for t in tokens[max(0, i - 3) : i] if t.form not in _ARTICLES]
    if before[-2:-1] and before[-2] in _ROLES and before[-1] in ("heißt", ":", "="):
        return True
    if len(before) > 1 and before[-1] in ("von", "vom", "durch") and tokens[i - 1].kind == "word":
        if not _PAYER.isdisjoint(t.form for t in tokens[max(0, i - _FAR) : i]) and not tokens[i].form.endswith("n"):
            return True  # "bezahlt werde ich von X"
        return before[-2] in _PAYER or before[-2] in ("<S>", "<M>")
    return len(before) > 1 and before[-1] == "mit" and before[-2] in _PAYER


def _employer(tokens: list[Token], i: int, end: int) -> bool:
    """``bei der Datev angestellt``, ``gehört der Trumpf``."""
    before = [t.form for t in tokens[max(0, i - 2) : i] if t.form not in ("der", "die", "dem", "den")][-1:]
    after = tokens[end].form if end < len(tokens) else ""
    at = before in (["bei"], ["beim"], ["von"], ["vom"])
    return (at and after in ("angestellt", "beschäftigt", "bezahlt")) or before == ["gehört"]


def _pays_posts(tokens: list[Token], i: int, end: int) -> bool:
    """``Bei uns zahlt die X drei Stellen``: whether a name stands between a verb of paying and a figure."""
    before = [t.form for t in tokens[max(0, i - 2) : i] if t.form not in ("die", "der", "das")]
    if end < len(tokens) and (tokens[end].kind in ("number", "money", "share") or tokens[end].form in ("alles", "bis")):
        return before[-1:] != [] and before[-1] in PAYS
    last = end == len(tokens) or tokens[end].form in (".", ",") or tokens[end].kind == "line"
    known = tokens[i].form in NO_NAMES or tokens[i].form in BY_FIRST
    return last and not PAYS.isdisjoint(before[-1:]) and not known


def _sounds_so(tokens: list[Token], i: int, end: int) -> bool:
    """``Volkswagenstiftung``, ``DFG``: whether the words themselves are an organisation's."""
    words, form = [t for t in tokens[i:end] if t.kind == "word"], tokens[i].form
    return (
        (len(words) > 1 and any(w.form in ORGANISATIONS for w in words))
        or (form.endswith(_ENDINGS) and form not in _ENDINGS)
        or any(acronym(w) for w in words)
        or (len(words) > 1 and form.endswith(_BODIES))
    )
