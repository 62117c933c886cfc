"""Everything that can be said in another language: the messages of the templates, the program, the commands and the
library, each with where it stands. Their translations are kept in ``templates/locale``."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, get_args

from bot.adapters.wording import ONE
from bot.commands import COMMANDS, MENU, VIEWS
from bot.commands.answers import DONT_KNOW
from bot.domain import situation as s
from bot.domain.knowledge import ENTRY_KINDS, Library
from bot.domain.refusal import HINTS
from bot.domain.tongue import ENGLISH, word
from bot.engine.facts import FACTS
from bot.service.settings import DOING, PERMISSIONS, RIGHTS

_PACKAGE = Path(__file__).resolve().parents[1]


class Message(NamedTuple):
    """A message: its context ("" for none), its English (two texts for a plural), and where it stands."""

    context: str
    english: tuple[str, ...]
    where: str


def all_messages(library: Library, templates: Path) -> list[Message]:
    """Every message once, in the order of where they stand: templates, commands, words, the program, the library."""
    found: dict[tuple[str, str], Message] = {}
    for source in (of_templates(templates), of_commands(), of_words(), of_program(), of_library(library)):
        for message in source:
            found.setdefault((message.context, message.english[0]), message)
    return list(found.values())


# --- templates --------------------------------------------------------------------------------------------------------

_KEYWORDS: Mapping[str, Any] = {"_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
_OPTIONS = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}


def of_templates(folder: Path) -> Iterator[Message]:
    """The messages of every template."""
    from babel.messages.extract import extract

    for path in sorted(folder.glob("*.j2")):
        with path.open("rb") as file:
            for _, said, _, context in extract("jinja2", file, keywords=_KEYWORDS, options=_OPTIONS):
                texts = (said,) if isinstance(said, str) else tuple(said)
                yield Message(context or "", texts, f"templates/{path.name}")


# --- commands and the vocabulary --------------------------------------------------------------------------------------


_TAKES = (
    'the permission "{a}"', 'the role "{a}"', 'the permission "{a}" or the role "{b}"',
    *(title for title, _ in PERMISSIONS.values()),
)  # fmt: skip


def of_commands() -> Iterator[Message]:
    """The names and helps of the commands and their options."""
    where = "bot/commands"
    yield Message("command", (MENU,), where)
    yield Message("word", (DONT_KNOW,), where)
    yield from (Message("label", (label,), where) for _, label in VIEWS)
    yield from (Message("label", (title,), where) for title, _ in PERMISSIONS.values())
    yield from (Message("label", (option,), where) for option in ("Everyone", "As Discord says", "private", "public"))
    yield from (Message("label", (right,), where) for right in RIGHTS)
    # The parts that a refusal of a right is put together from.
    yield from (Message("refusal", (part,), where) for part in (*DOING.values(), *RIGHTS, *_TAKES))
    for command in COMMANDS:
        yield from (Message("command", (name,), where) for name in command.name.split())
        yield Message("", (command.help,), where)
        for option in command.options:
            yield Message("option", (option.name,), where)
            yield Message("", (option.help,), where)
            yield from (Message("word", (word(ENGLISH, choice),), where) for choice in option.choices)


_WORDS = (
    *get_args(s.Artifact), *get_args(s.License), *get_args(s.Steward), *s.KINDS, *get_args(s.Commitment),
    *get_args(s.Motive), *get_args(s.RevenuePlan), *get_args(s.SuccessionPlan), *get_args(s.HostKind), *s.SIGNALS,
    *get_args(s.Region), "Global",
    *(name for names in s.FIELDS.values() for name in names),
    "distress", "sustained", "open", "draft", "reviewed", "retired", "weakness", "strength", "medium", "run", "month",
    "year", "primary", "press", "research", "forum", "minor", "moderate", "serious", "severe", "fatal",
)  # fmt: skip


def of_words() -> Iterator[Message]:
    """The words in which situations and entries are said."""
    yield from (Message("word", (word(ENGLISH, name),), "bot/domain") for name in dict.fromkeys(_WORDS))
    yield from (Message("kind", (kind.capitalize(),), "bot/adapters") for kind in ENTRY_KINDS)
    yield from (Message("kind", (one,), "bot/adapters") for one in ONE.values())
    yield from (Message("effort", (degree,), "bot/domain") for degree in ("low", "medium", "high"))
    for fact in FACTS.values():
        yield Message("", (fact.title,), "bot/engine/facts.py")
        yield Message("", (fact.ask,), "bot/engine/facts.py")


# --- the program ------------------------------------------------------------------------------------------------------

_CALLS: Mapping[str, tuple[tuple[str, int | str], ...]] = {
    "say": (("", 0),),
    "gettext": (("", 0),),
    "N_": (("", 0),),
    "Button": (("label", 0), ("label", "label")),
    "Form": (("label", 0),),
    "Choice": (("label", 0),),
    "Field": (("label", 1), ("label", 2), ("label", "hint"), ("label", "about")),
    "_reply": (("word", 0),),
    "Refused": (("refusal", 0),),
    "pages": (("refusal", 0),),
}
"""Calls that hold texts to be said: the context, and which argument."""


_NOT_SAID = (
    "bot/cli/",
    "bot/adapters/pictures.py",
    "bot/reading/text/",
    "bot/settings.py",
    "bot/adapters/translations.py",
)
"""Files whose texts stay English (those of the command line), or that have calls of the same names for other things."""


def of_program() -> Iterator[Message]:
    """The texts in the program's own files."""
    yield from (Message("refusal", (hint,), "bot/domain/refusal.py") for hint in HINTS)
    for path in sorted(_PACKAGE.rglob("*.py")):
        where = f"bot/{path.relative_to(_PACKAGE).as_posix()}"
        if where.startswith(_NOT_SAID):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for context, texts in _of_call(node) if isinstance(node, ast.Call) else _of_constant(node):
                yield Message(context, texts, where)


def _of_call(call: ast.Call) -> Iterator[tuple[str, tuple[str, ...]]]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name == "ngettext":
        texts = [text for argument in call.args[:2] for text in _texts(argument)]
        if len(texts) == 2:
            yield "", (texts[0], texts[1])
    elif name == "pgettext":
        context, *texts = [text for argument in call.args[:2] for text in _texts(argument)] or [""]
        yield from ((context, (text,)) for text in texts if len(call.args) > 1 and _texts(call.args[0]))
    else:
        for context, place in _CALLS.get(name, ()):
            argument = _argument(call, place)
            texts = _texts(argument) + _forms(argument, context)
            yield from ((context, (text,)) for text in texts if text.strip())


def _of_constant(node: ast.AST) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Sentences that several refusals share stand in constants of these names."""
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in _CONSTANTS:
        yield from (("refusal", (text,)) for text in _texts(node.value) + _forms(node.value, "refusal"))


_CONSTANTS = ("_FORM", "KNOWN", "EXAMPLE", "_TOO_MUCH")


def _argument(call: ast.Call, place: int | str) -> ast.expr | None:
    if isinstance(place, int):
        return call.args[place] if place < len(call.args) else None
    return next((keyword.value for keyword in call.keywords if keyword.arg == place), None)


def _texts(node: ast.expr | None) -> list[str]:
    """The texts that an argument may be: one, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []


_FEWEST = {"refusal": 10, "label": 4}
"""A form with fewer letters of its own would be taken for other sentences. Of other contexts there are no forms."""


def _forms(node: ast.expr | None, context: str) -> list[str]:
    """A sentence that is put together as the form it has: what is put in becomes the places a, b, c ..."""
    if not isinstance(node, ast.JoinedStr) or context not in _FEWEST:
        return []
    own = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    if "{" in own or sum(map(str.isalpha, own)) < _FEWEST[context]:
        return []
    letters = iter("abcdefghijkl")
    parts = (part.value if isinstance(part, ast.Constant) else f"{{{next(letters)}}}" for part in node.values)
    return ["".join(map(str, parts))]


# --- the library ------------------------------------------------------------------------------------------------------

FIELDS: Mapping[str, tuple[str, ...]] = {
    "theses": ("title", "claim"),
    "patterns": ("title", "what"),
    "actions": ("title", "what", "first_step", "needs", "sign"),
    "scenarios": ("title", "what"),
    "costs": ("title",),
    "terms": ("title", "meaning", "metric"),
}
"""What of an entry is said in other languages. Why, limits, cases and sources stay as they were written."""
SCALE: Mapping[str, tuple[str, ...]] = {
    "dimensions": ("title", "question"),
    "bands": ("title",),
    "severities": ("means",),
}


def of_library(library: Library) -> Iterator[Message]:
    """The texts of the scale and of every entry that is not retired."""
    for part, fields in SCALE.items():
        yield from (
            Message("", (getattr(row, field),), "knowledge/scale.toml")
            for row in getattr(library.scale, part)
            for field in fields
        )
    for kind, fields in FIELDS.items():
        for entry in library.kinds()[kind].values():
            where = f"knowledge/{kind}.toml" if kind == "costs" else f"knowledge/{kind}/{entry.id}.toml"
            texts = (getattr(entry, field) for field in fields)
            if entry.status != "retired":
                yield from (Message("", (text,), where) for text in texts if text)
