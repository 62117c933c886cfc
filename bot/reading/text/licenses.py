"""Licenses named in a text, as the classes of the schema."""

from bot.reading.text.sentences import Sentence

_NAMED = {
    "permissive":
        "mit, apache, apache2, bsd, isc, cc0, cc by, unlicense, zlib, wtfpl, 0bsd, permissive, boost license, asl, "
        "mit0, mit license",
    "copyleft": (
        "gpl, gplv2, gplv3, agpl, agplv3, lgpl, lgplv3, lgplv2, mpl, eupl, epl, cddl, cc by sa, copyleft, gnu, osl, "
        "artistic, "
        "gpl2, gpl3, agpl3, mpl2, lgpl3"
    ),
    "source_available": (
        "bsl, busl, sspl, elastic license, elastic licence, source available, business source, commons clause, fair "
        "source, "
        "fsl, functional source, elv2, polyform, fair code"
    ),
    "open_weights_restricted": (
        "openrail, rail license, rail licence, llama license, llama licence, llama community license, gemma license, "
        "cc by nc, cc by nc sa, "
        "non commercial weights, research only weights, openrail m, restricted weights, bigscience rail"
    ),
    "proprietary":
        "proprietary license, proprietary licence, closed source, all rights reserved, proprietary software, is "
        "proprietary, fully proprietary",
}  # fmt: skip
_ALSO_NAMES = frozenset(("mit", "apache", "gnu", "artistic", "isc", "osl", "epl", "asl", "fsl"))
_NAME_FOLLOWS = frozenset(
    "lab labs university media professor group researchers press software foundation arrow kafka spark airflow beam "
    "incubator con csail students project 's".split()
)
_NAME_BEFORE = frozenset("at from of with by".split())
_LICENSE_WORDS = frozenset(
    "license licence licensed licensing lizenz licencia licença licença: code under stays remains dual stay release "
    "released currently keep".split()
)


def _by_first() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for value, phrases in _NAMED.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, value))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


_BY_FIRST = _by_first()
_FIRST_WORDS = frozenset(_BY_FIRST)
NAMED_IN_ONE_WORD = frozenset(words[0] for rows in _BY_FIRST.values() for words, _ in rows if len(words) == 1)


def licenses(sentence: Sentence) -> list[tuple[str, int, int]]:
    """The classes of the licenses that a sentence gives, each with the first token and the one after the last."""
    found = list[tuple[str, int, int]]()
    if _FIRST_WORDS.isdisjoint(sentence.words):
        return found
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        rows = _BY_FIRST.get(token.form) if token.kind == "word" and not sentence.blocked[i] else None
        for words, value in rows or ():
            end, k = i, 0
            while k < len(words) and end < len(tokens):
                if tokens[end].form == "-" and k:
                    end += 1
                elif tokens[end].form == words[k]:
                    end, k = end + 1, k + 1
                else:
                    break
            if k == len(words):
                if not _is_a_name(sentence, i, end):
                    found.append((value, i, end))
                break
    return found


def chosen(found: list[tuple[Sentence, str, int, int]]) -> tuple[Sentence, str, int, int] | None:
    """The one that holds: the last of a change, the stricter one of a pair for two kinds of users; else none of two."""
    values = {value for _, value, _, _ in found}
    if not found:
        return None
    if len(values) == 1:
        return found[0]
    for row in reversed(found):
        sentence, _, start, _ = row
        before = sentence.forms(start - 3, start)
        if "to" in before or ("under" in before and "now" in before):
            return row
    if values == {"copyleft", "proprietary"}:
        return next(row for row in found if row[1] == "copyleft")
    return None


def _is_a_name(sentence: Sentence, i: int, end: int) -> bool:
    tokens = sentence.tokens
    if tokens[i].form not in _ALSO_NAMES or end > i + 1:
        return False
    start, stop = sentence.segment(i)
    if stop - start - (tokens[start].form in ",;/|") == 1:
        return False
    small = tokens[i].form != "apache" and not str(tokens[i].value).isupper()
    if small and sentence.words.isdisjoint(_LICENSE_WORDS):
        return True
    following = sentence.forms(end, end + 1)
    if following and following[0] in _NAME_FOLLOWS:
        return True
    return bool(i) and tokens[i - 1].form in _NAME_BEFORE and tokens[i].form == "mit"
