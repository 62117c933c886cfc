"""``whopays knowledge translate``: the files that translators work in."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from bot.adapters.library import data_folder, load_library
from bot.adapters.messages import all_messages
from bot.adapters.translations import Translated, bring_up_to_date, checked, languages
from bot.domain.knowledge import Library
from bot.domain.refusal import Refused, shown

_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def _folder() -> Path:
    return data_folder("templates") / "locale"


def run(args: argparse.Namespace) -> int:
    """Writes the file of one language (or of each there is) anew, with every message, and says how much is translated.
    Status 1 where a translation would not do."""
    folder, messages = _folder(), all_messages(load_library(), data_folder("templates"))
    wanted = [args.language] if args.language else languages(folder)
    found: list[Translated] = []
    for language in wanted:
        if not _CODE.fullmatch(language) or language == "en":
            raise Refused(f"{shown(language)} is no language to translate into; give its code, such as fr or pt_BR.")
        found.append(bring_up_to_date(folder / f"{language}.po", messages))
    return 1 if say(found) else 0


def checks(library: Library) -> Iterator[Translated]:
    """Each language as it stands."""
    messages = all_messages(library, data_folder("templates"))
    for language in languages(_folder()):
        yield checked(_folder() / f"{language}.po", messages)


def say(found: list[Translated]) -> int:
    """Prints each language, and what is wrong with it; gives back the number of problems."""
    for one in found:
        print(f"translated into {one.language}: {one.done} of {one.messages} messages")
        for problem in one.problems:
            print(f"templates/locale/{one.language}.po: {problem}")
    return sum(len(one.problems) for one in found)
