"""Licenses by name, and the words that say which one was and which one is."""

import re

_NAMED = {
    "permissive":
        "mit, apache, apache2, bsd, isc, cc0, cc by, unlicense, zlib, wtfpl, 0bsd, permissive, boost license, asl, "
        "mit0, mit license, apache license, apache software license, boost software license, creative commons attribution, "
        "creative commons zero, public domain, boost software, x11, ncsa, odc by, pddl, permissively",
    "copyleft": (
        "gpl, gplv2, gplv3, agpl, agplv3, lgpl, lgplv3, lgplv2, mpl, eupl, epl, cddl, cc by sa, copyleft, gnu, osl, "
        "creative commons attribution share alike, creative commons attribution sharealike, open database license, "
        "gnu general public, affero general public, gnu affero general public, lesser general public, "
        "gnu lesser general public, eclipse public, european union public, common development and distribution, "
        "artistic, gpl2, gpl3, agpl3, mpl2, lgpl3, odbl, mozilla public, general public, cecill, gplv2+, "
        "gplv3+, agplv3+, lgplv2+, lgplv3+, cern ohl"
    ),
    "source_available": (
        "bsl, busl, sspl, elastic license, elastic licence, source available, business source, commons clause, fair "
        "source, fsl, functional source, elv2, polyform, fair code, server side public, confluent community, "
        "rsal, sustainable use, business source license, functional source license"
    ),
    "open_weights_restricted": (
        "creative commons attribution noncommercial, creative commons attribution non commercial, openrail, rail license, rail licence, llama license, llama licence, llama community license, gemma license, "
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
        "propietario, proprietário, was proprietary, proprietary, closes its source, closed its source, closes the source, "
        "closed the source, closed our source, closes its code, closed its code",
}  # fmt: skip
OPENNESS = {"proprietary": 0, "source_available": 0, "open_weights_restricted": 0, "copyleft": 1, "permissive": 2}
ALSO_NAMES = frozenset("mit apache gnu artistic isc osl epl asl fsl proprietary x11".split())
NAME_FOLLOWS = frozenset(
    "lab labs university media professor group researchers press software foundation arrow kafka spark airflow beam "
    "incubator web httpd helicopters con csail students project 's idea wiki board rewrite".split()
)
NAME_BEFORE = frozenset("at from of with by".split())
LICENSE_WORDS = frozenset(
    "license licence licensed licensing lizenz licencia licença licença: code under stays remains dual stay release "
    "released currently keep".split()
)
NO_CLASS = frozenset("weights model models checkpoint checkpoints".split())
RESTRICTED = re.compile(
    r"(?<= )(?:weights|models?|checkpoints?) (?:[^ .;]+ ){0,9}?(?:non commercial|non <K>|noncommercial|no commercial"
    r"|research only|not for commercial|"
    r"(?:licen[cs]e|terms) (?:that |which )?(?:bars?|forbids?|prohibits?|excludes?|restricts?|rules out)|only "
    r"for research|for research (?:use )?only|"
    r"(?:bars?|forbids?|prohibits?|excludes?) (?:commercial|use by|companies|products))(?= )"
)
"""``a model with open weights but no commercial use``: weights that are open, and what may not be done with them."""
_ADV = (
    "(?:the |der |die |la |an? |old |its |our |their |previous |former |strict |plain |pure |pretty |still |all |only "
    "|just |v?\\d+ |license |licence ){0,3}"
)
OLD = re.compile(
    rf" (?:was|were|had been|before|(?:before that|until then|older|old|earlier|previous) (?:versions? |releases? )?(?:are|is|stay|stays|remain|:)?|formerly|previously|used to be|instead of|no longer|replac(?:es|ed|ing)|rather "
    rf"than|not|from|drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|swap(?:s|ped|ping)?|trad(?:es|ed|ing)|abandon(?:s"
    rf"|ed|ing)?|"
    rf"leav(?:es|ing)|left|giv(?:es|ing) up|gave up|until [^ ]+|till [^ ]+|away from|ending|ends|dumps|it was"
    rf"|war|früher|statt|von|von der|de la|avant|était|antes|era|(?:old|previous|before|formerly) :|after (?:[^ ]+ ){{0,3}}of) "
    rf"{_ADV}(?:under )?{_ADV}$"
)
GONE = re.compile(
    r"(?:<N> |<O> |license |licence |clause |terms |code )*(?:out|>|→|is gone|are gone|was dropped|is dropped|is "
    r"history|is no more|is out|was replaced|until|till|before|to (?:the )?(?!use|be|all|everyone|anyone))(?: |$)"
)
NEW = re.compile(
    rf" (?:(?P<opened>returns? to|zurück zur|returned to|back (?:to|under)|reverts? to|reverted to|relicens(?:ed|es|ing) "
    rf"(?:[^ ]+ ){{0,3}}?(?:to|under|as)|open sourced (?:[^ ]+ ){{0,3}}?(?:as|under)|freed under)|"
    rf"(?:goes|went|going|gone|adopts?|adopted|(?:comes?|ships?) under|switch(?:es|ed|ing)? (?:[^ ]+ )?to|mov(?:es|ed|ing) (?:[^ ]+ "
    rf")?to|chang(?:es|ed|ing) (?:[^ ]+ ){{0,3}}?to|now under|under (?:the )?new)) {_ADV}(?:under )?{_ADV}$"
)
CHOSEN = re.compile(
    r" (?:chose|chosen|picked|adopted|settled on|went with|switched to|moved to|relicensed under|relicensed to) (?:[^ ]+ ){0,2}$"
)
"""``we picked the X in 2019``: what was done once and holds."""
SINCE = re.compile(
    r"(?:<N> |<O> |license |licence )*(?:from|as of|since|starting (?:with|from)) (?:the )?(?:next |version |release |v)"
)
"""``BSL from the next version on``."""
TURNED = re.compile(
    r" (?:unlike|like|talked about|thinking about|thought about|looked at|toyed with|weighed|evaluated|debated|rejected|decided against|voted against|refused|thinking of|discussed|considering|suggested|proposed|turns? "
    r"into|converts? to|becomes?|reverts? to|change date|falls back to) (?:[^ ]+ ){0,2}$"
)
"""``each release turns into X after four years``: what will be."""


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
