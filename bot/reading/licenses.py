"""Licenses as manifests write them (``spdx:MIT``, ``GPL-V2``, ``BSD 3-Clause``) and what kind each is."""

import re

# The beginnings of SPDX's names, in small letters and without hyphens. Content licenses count by what they ask for:
# CC-BY only a name, CC-BY-SA the same license again. What forbids trade or changes (NC, ND) is neither.
_KINDS: tuple[tuple[str, str], ...] = (
    (
        "permissive",
        r"mit(0|license)?|apache(20?|license20?)?|bsd([0234]clause.*)?|0bsd|isc|unlicense|zlib|boost|bsl10|ncsa|"
        r"postgresql|python20?|psf20?|wtfpl|cc0(10)?|ccby[1234]0|odcby10|pddl10|mulanpsl2?0?|blueoak100|artistic20|x11",
    ),
    (
        "copyleft",
        r"[al]?gplv?[123](0|1)?(only|orlater)?\+?|[al]?gpl|mpl[12][01]|mpl20nocopyleftexception|epl[12]0|"
        r"eupl1[012]|osl[123][01]?|cddl1[01]|ccbysa[1234]0|odbl10|cecill(2[01]|c)?|gfdl1[123](only|orlater)?",
    ),
    ("source_available", r"busl11|sspl10|elastic20|fsl11(mit|apache20|als?v2)?|polyform.*|commonsclause.*|rsal.*"),
    ("open_weights_restricted", r".*openrail.*|rail[msd]{0,3}|llama[23].*|gemma.*"),
    ("proprietary", r"proprietary|allrightsreserved"),
)
_NOISE = re.compile(r"[^a-z0-9+]")
_BEFORE = re.compile(r"^(spdx|gnu|licenseref|license):?-?", re.IGNORECASE)
_AFTER = re.compile(r"(license|licence)$")
_WORDS = {"gnu affero general public license": "agpl", "gnu general public license": "gpl"}


def license_kind(name: str) -> str | None:
    """``permissive``, ``copyleft`` and so on; None for a license that is not known, or a choice of unlike ones."""
    parts = [part for part in re.split(r"\s+(?:OR|AND|WITH)\s+|[()/]", name[:200]) if part.strip()]
    if " WITH " in name:  # an exception loosens a license without making it another kind
        parts = parts[:1]
    kinds = {_kind_of(part) for part in parts}
    return kinds.pop() if len(kinds) == 1 else None


def kind_of_all(names: list[str]) -> str | None:
    """The kind that all licenses share; None where one is unknown or they differ."""
    kinds = {license_kind(name) for name in names}
    return kinds.pop() if len(kinds) == 1 else None


def _kind_of(name: str) -> str | None:
    plain = _BEFORE.sub("", name.strip())
    key = _NOISE.sub("", _WORDS.get(plain.casefold(), plain).casefold())
    for word in (key, _AFTER.sub("", key)):
        found = next((kind for kind, form in _KINDS if re.fullmatch(form, word)), None)
        if found:
            return found
    return None
