"""A text as tokens: atoms by one regular expression, then figures put together from them."""

import re
from dataclasses import dataclass
from typing import Any, Literal

from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.spelling import CONTRACTED, ITS, MISSPELT

Kind = Literal["word", "number", "money", "share", "date", "span", "rate", "name", "source", "mark", "line", "other"]

CJK = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_ATOMS = Pattern(
    r"""
      (?P<other>(?:https?://|www\.)[^\s)>\]]+ | \{\{[^{}\n]{0,200}\}\} | \{%[^%\n]{0,200}%\} | \$\{[^{}\n]{0,200}\}
              | [<][^<>\n]{1,200}[>] | [\w.+]{1,60}@[\w.]+ | [@\#][\w]+)
    | (?P<dress>[*_`]{1,3} | ~~ | \|\|(?=\w[^|\n]{0,80}\|\|) | (?<=\w)\|\|(?![^\n]*\|)
              | !?\[(?=[^\[\]\n]{1,80}\]\((?:https?://|/|\#)) | \]\((?:https?://|/|\#)[^)\s]{0,200}\))
    | (?P<sign>(?:US|CA|AU|NZ|HK|NT|MX|C|A|R|S)\$
              | (?-x:(?<![\w.])R(?= ?\d{1,3}(?:[ ,.]\d{3})+(?!\d)| ?\d+(?:[.,]\d)?[km]\b| ?\d+ (?:a|per|pm|each)\b)))
    | (?P<date>(?<![\w.,])(?:\d{4}-\d\d?-\d\d? | \d\d?[./-]\d\d?[./-]\d{4} | \d{4}[-/]\d\d? | \d\d?/\d{4})(?![\w%]))
    | (?P<number>\d{1,3}(?:[ ]\d{3})+(?![\d.,]*\d) | \d+(?:[.,'_]\d+)*)
    | (?P<word>(?:w/o?|b/c)(?=\s) | [^\W\d_][^\W_]*(?:'[^\W\d_]+)?)
    | (?P<line>\n\s*)
    | (?P<mark>\.{2,} | [?!]+ | \S)
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class Token:
    """A stretch of the text. ``form`` is how frames see it: a word in small letters, a mark, or a figure's letter."""

    kind: Kind
    start: int
    end: int
    form: str
    value: Any = None
    glued: bool = False


Made = tuple[Kind, object, int] | None
"""A figure put together: its kind, its value, and the index after its last atom."""
FORMS: dict[Kind, str] = {
    "number": "<N>", "money": "<M>", "share": "<S>", "date": "<D>", "span": "<T>", "rate": "<R>", "name": "<P>",
    "source": "<K>", "line": "<L>", "other": "<O>",
}  # fmt: skip
_CLITICS = ("'s", "'re", "'ve", "'d", "'ll", "'m")


def atoms(text: str) -> list[Token]:
    """The atoms of a text in order; white space is left out, and remembered in ``glued``."""
    found = list[Token]()
    end = -1
    for match in _ATOMS.finditer(text):
        kind: Any = match.lastgroup
        part, start, glued = match.group(), match.start(), match.start() == end
        end = match.end()
        if kind == "dress":
            if part != "*" or text[end : end + 1] != " " or (found and found[-1].kind != "line"):
                if part.startswith("](") and text[end : end + 2] == " [":
                    found.append(Token("mark", end - 1, end, ",", ","))  # two links side by side are two things
                end = end if glued and part[-1] != "[" else -1  # no bracket of a link and no dress behind a space glues
                continue
            kind = "mark"  # the bullet of an item
        if kind == "word":
            form = part.lower()
            if form == "ish" and glued and found[-1].kind == "number":
                continue  # "280ish"
            form = CONTRACTED.get(form) or MISSPELT.get(form, form)
            if form == "its" and ITS.match(text, end):
                form = "it's"
            if "'" in form and form[1] == "'" and form[0] in "ldnscjm" and len(form) > 2:
                found.append(Token("word", start, start + 2, form[:2], part[:2], glued))
                form, part, start, glued = form[2:], part[2:], start + 2, True
            if "'" in form:
                for clitic in _CLITICS:
                    if form.endswith(clitic):
                        cut = end - len(clitic) + len(form) - len(part)  # "thats" lacks the apostrophe
                        found.append(Token("word", start, cut, form[: -len(clitic)], part[: cut - start], glued))
                        form, part, start, glued = clitic, clitic, cut, True
                        break
            found.append(Token("word", start, end, form, part, glued))
        elif kind in ("mark", "sign"):
            found.append(Token("mark", start, end, part, part, glued))
        else:
            found.append(Token(kind, start, end, FORMS[kind], part, glued))
    return found
