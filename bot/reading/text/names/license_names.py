"""Licenses by name: the classes of the schema, and where one is named in the tokens of a text."""

from bot.reading.text.tokens.tokens import Token

_NAMED = {
    "permissive":
        "mit, apache, apache2, bsd, isc, cc0, cc by, unlicense, zlib, wtfpl, 0bsd, permissive, boost license, asl, "
        "mit0, mit license, apache license, apache software license, boost software license, creative commons "
        "attribution, "
        "creative commons zero, public domain, boost software, x11, ncsa, odc by, pddl, permissively, cecill b",
    "copyleft": (
        "gpl, gplv2, gplv3, agpl, agplv3, lgpl, lgplv3, lgplv2, mpl, eupl, epl, cddl, cc by sa, copyleft, gnu, osl, "
        "creative commons attribution share alike, creative commons attribution sharealike, open database license, "
        "gnu general public, affero general public, gnu affero general public, lesser general public, "
        "gnu lesser general public, affero, "
        "gnu affero, eclipse public, european union public, common development and distribution, "
        "artistic, gpl2, gpl3, agpl3, mpl2, lgpl3, odbl, mozilla public, general public, cecill, gplv2+, "
        "gplv3+, agplv3+, lgplv2+, lgplv3+, cern ohl"
    ),
    "source_available": (
        "bsl, busl, sspl, elastic license, elastic licence, source available, business source, commons clause, fair "
        "source, fsl, functional source, elv2, polyform, fair code, server side public, confluent community, "
        "rsal, sustainable use, business source license, functional source license"
    ),
    "open_weights_restricted": (
        "creative commons attribution noncommercial, creative commons attribution non commercial, openrail, rail "
        "license, rail licence, llama license, llama licence, llama community license, gemma license, "
        "cc by nc, cc by nc sa, cc by nc nd, non commercial weights, research only weights, openrail m, "
        "restricted weights, bigscience rail, "
        "gemma style, research only license, research only licence, non commercial license, non commercial licence, "
        "noncommercial license, "
        "noncommercial licence, acceptable use license, creativeml, llama style"
    ),
    "proprietary":
        "proprietary license, proprietary licence, closed source, all rights reserved, proprietary software, is "
        "proprietary, fully proprietary, went proprietary, goes proprietary, proprietary code, commercial "
        "license only, proprietär, propriétaire, "
        "propietario, proprietário, proprietária, propietaria, proprietäre, proprietären, was "
        "proprietary, proprietary, closes its source, closed its source, closes the "
        "source, "
        "closed the source, closed our source, closes its code, closed its code",
}  # fmt: skip


def _by_first() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for value, phrases in _NAMED.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, value))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


LICENSES = _by_first()
NAMED_IN_ONE_WORD = frozenset(words[0] for rows in LICENSES.values() for words, _ in rows if len(words) == 1)


def matched(tokens: list[Token], i: int, words: tuple[str, ...]) -> int:
    """The index after the words of a license that begin here, hyphens between them or not; 0 where they do not."""
    end, k = i, 0
    while k < len(words) and end < len(tokens):
        if tokens[end].form == "-" and k:
            end += 1
        elif tokens[end].form == words[k]:
            end, k = end + 1, k + 1
        else:
            return 0
    return end if k == len(words) else 0


def spelt_out(tokens: list[Token], i: int) -> int:
    """The index after a license of more than one word (``Mozilla Public License``), which is nobody's name; else 0."""
    rows = LICENSES.get(tokens[i].form, ())
    return next((end for words, _ in rows if len(words) > 1 and (end := matched(tokens, i, words))), 0)
