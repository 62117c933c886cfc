"""What marks up a page, left out of what is read: HTML tags, references and directives of reStructuredText."""

import re
from re import Match

from bot.reading.text.words.patterns import Pattern

_INLINE = "a|abbr|b|center|code|em|font|i|img|kbd|picture|small|source|span|strong|sub|sup|u"
_BLOCK = "article|blockquote|br|details|div|dl|dt|header|hr|ol|p|section|summary|table|tbody|thead|tr|ul"
_TAG = Pattern(
    rf"(?i)<!--.{{0,2000}}?-->|<(?P<close>/?)(?:(?P<item>li|dd)|(?P<head>h[1-6])|(?P<cell>t[dh])|(?P<block>{_BLOCK})"
    rf"|{_INLINE}|https?://[^<>\s]{{1,300}})(?:\s[^<>]{{0,600}})?/?>(?P<gap>\s{{0,40}})",
    re.DOTALL,
)
"""A tag, with the blanks behind it: an item's words may begin on the next line."""
_RST = Pattern(
    r"^ {0,12}\.\. (?:_[^\n]{1,100}:(?: [^\n]*)?|\|?[\w| -]{1,60}::[^\n]*)$(?:\n +:[\w-]{1,30}:[^\n]*$)*"
    r"|(?<![`\w])`(?P<said>[^`<]{1,100}?)(?:\s?<[^<>\n]{1,300}>)?`__?(?!\w)",
    re.MULTILINE,
)
"""A target, a directive with its options, or a reference, which is read as the words it shows."""


_FRONT = Pattern(r"\A\s{0,9}---\n(?:[^\n]{0,400}\n){1,60}?---\n")
_FIELD = Pattern(r"(?m)^(?:(?:sub)?title|description|permalink|layout|section|header|tags|nav|draft|slug)\w*:[^\n]*$")
"""What a page says of itself before it begins, and which of its fields tell nothing of the project."""
_BOLD = Pattern(r"(?<=[Tt]he )\*\*([a-z][\w-]*)\*\*")
"""A small word in bold behind an article: a name, as one in quotes is."""
_BLANK = Pattern(r"(?i)\[(?:more information needed|optional|todo|tbd)\]")
"""What a form for a page about a model has where nobody has filled it in."""
_EMPTY_ITEM = Pattern(r"(?<=\n- )( *)\n(?=[^-\n])")
"""An item whose words begin on the next line."""


def plain(text: str) -> str:
    """The text with blanks in place of its marks, each other character where it was."""
    if "---\n" in text:
        text = _FRONT.sub(lambda front: _FIELD.sub(lambda row: " " * len(row[0]), front[0]), text)
    text = text.replace("&amp;", "&    ").replace("&nbsp;", " " * 6)
    if "<" in text:
        text = _EMPTY_ITEM.sub(r"\1 ", _TAG.sub(_without_tag, text))
    if "`_" in text or "\n.. " in text:
        text = _RST.sub(_without_reference, text)
    if "[" in text:
        text = _BLANK.sub(lambda found: " " * len(found[0]), text)
    return _BOLD.sub(lambda found: f" '{found[1]}' ", text) if "**" in text else text


def _without_tag(found: Match[str]) -> str:
    gap, size = found["gap"] or "", len(found[0])
    if found["close"] and (found["head"] or found["block"]):
        return "\n" + " " * (size - len(gap) - 1) + gap
    lead = "\n- " if found["item"] else "\n# " if found["head"] else "| " if found["cell"] else "\n"
    if found["close"] or not (lead != "\n" or found["block"]):
        return " " * (size - len(gap)) + gap
    return lead + " " * (size - len(lead))


def _without_reference(found: Match[str]) -> str:
    said = (found["said"] or "").replace("\n", " ")
    return (" " + said + " " * len(found[0]))[: len(found[0])] if said else " " * len(found[0])
