"""The files of translations: brought up to date with the messages, and checked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from bot.adapters.catalogue import english, forms, misfit
from bot.adapters.messages import Message
from bot.domain.refusal import Refused, shown

_HEADER = """# Translations of whopays. A message is translated below its English; places in braces stay as they are.
# What is left empty is shown in English. `whopays knowledge translate {language}` brings the file up to date.
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
_HELP = 100
_WIDTH = 110


@dataclass(frozen=True)
class Translated:
    """How much of a language is translated, and what is wrong with it, a sentence each."""

    language: str
    done: int
    messages: int
    problems: tuple[str, ...]


def languages(folder: Path) -> list[str]:
    """The languages that have a file, in order."""
    return sorted(path.stem for path in folder.glob("*.po"))


def bring_up_to_date(path: Path, messages: Sequence[Message]) -> Translated:
    """Writes the file of a language anew: each message once, with its translation if there was one. What is no longer
    said is dropped. Raises Refused for a language that nobody knows."""
    from babel import Locale, UnknownLocaleError
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import write_po

    try:
        Locale.parse(path.stem)
    except (UnknownLocaleError, ValueError):
        raise Refused(f"{shown(path.stem)} is no language that is known; give its code, such as fr or pt_BR.") from None
    before = _read(path) if path.is_file() else None
    made = Catalog(locale=path.stem, fuzzy=False)
    for message in messages:
        old = before.get(message.english[0], message.context or None) if before else None
        kept: Any = old.string if old and english(old) == message.english else ""
        text: Any = message.english[0] if len(message.english) == 1 else message.english
        unsure = ["fuzzy"] if old and old.fuzzy else []
        made.add(text, kept, [(message.where, 0)], unsure, context=message.context or None,
                 user_comments=old.user_comments if old else ())  # fmt: skip
    body = BytesIO()
    write_po(body, made, width=_WIDTH, omit_header=True, include_lineno=False)
    header = _HEADER.format(language=path.stem, plurals=made.plural_forms.rstrip(";") + ";")
    path.write_text(header + re.sub(r"^#, python-.*\n", "", body.getvalue().decode(), flags=re.MULTILINE).lstrip("\n"),
                    encoding="utf-8")  # fmt: skip
    return checked(path, messages)


def checked(path: Path, messages: Sequence[Message]) -> Translated:
    """What is translated of these messages, and what would not do: other places than the English, a name or a help
    that Discord refuses."""
    po = _read(path)
    done, problems = 0, list[str]()
    for message in messages:
        row = po.get(message.english[0], message.context or None)
        if row is None or row.fuzzy or not all(forms(row)):
            continue
        done += 1
        if what := misfit(row) or _too_long(message, row):
            problems.append(f'"{message.english[0][:60]}": {what}')
    return Translated(path.stem, done, len(messages), tuple(problems))


def _too_long(message: Message, row: Any) -> str | None:
    said = forms(row)[0]
    if message.where == "bot/commands" and not message.context and len(said) > _HELP:
        return f"has {len(said)} characters; Discord shows {_HELP} of a help"
    return None


def _read(path: Path) -> Any:
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        return read_po(file, locale=path.stem)
