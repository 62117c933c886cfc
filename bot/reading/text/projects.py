"""The project's name, where the text says which name is the project's."""

import re

from bot.reading.text.common import NO_NAMES, ORGANISATIONS
from bot.reading.text.known import Named
from bot.reading.text.sentences import Sentence
from bot.reading.text.table_projects import SAID

_HEADED = re.compile(r"^ # (?P<v>[^\W\d_][\w]*) $")
_CODED = frozenset("development maintenance maintainer maintainers author releases funding finances".split())
_MARKED = _CODED | {"#"}
_ANY_HEADING = NO_NAMES | frozenset(
    "hello hi readme about faq changelog contributing donate help info intro introduction welcome why "
    "motivation roadmap "
    "history sustainability credits contact install usage disclaimer thoughts plans todo update updates".split()
)


def heading(sentence: Sentence) -> tuple[str, int] | None:
    """The project that a text is headed with (``# piculet``), or that stands in code quotes (``work on "
    "`piculet` ``)."""
    if sentence.words.isdisjoint(_MARKED):
        return None
    match = _HEADED.match(sentence.tape)
    if match and match["v"] not in _ANY_HEADING and sentence.tokens[-1].kind == "word":
        return str(sentence.tokens[-1].value), len(sentence.tokens) - 1
    tokens = sentence.tokens
    for i, token in enumerate(tokens[:-3]):
        if token.form in _CODED and tokens[i + 1].form in ("of", "on", "for") and tokens[i + 2].form == "'":
            end = next((k for k in range(i + 3, min(i + 11, len(tokens))) if tokens[k].form == "'"), 0)
            parts = tokens[i + 3 : end]
            if parts and all(t.glued and t.kind in ("word", "mark", "number") for t in parts):
                return "".join(str(t.value) for t in parts), i + 3
    return None


def project_in(sentence: Sentence) -> tuple[str, int] | None:
    """The project's name and its token, if this sentence says it."""
    if "<P>" not in sentence.tape:
        return None
    for pattern, needs in SAID:
        if any(map(sentence.words.isdisjoint, needs)):
            continue
        match = pattern.search(sentence.tape)
        if match:
            at = sentence.index(match.start("v"))
            named = sentence.tokens[at].value
            if (
                isinstance(named, Named)
                and not named.known
                and named.name.casefold() not in _ANY_HEADING
                and not (" raise" in match[0] and named.name.split()[-1].casefold() in ORGANISATIONS)
            ):
                return named.name, at
    return None
