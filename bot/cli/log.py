"""``whopays log``: exporting, replaying and forgetting what is stored."""

import argparse
import json
import sys
from contextlib import ExitStack
from pathlib import Path

from bot import wiring
from bot.adapters.copies import Copies
from bot.adapters.export import FORMATS, write
from bot.adapters.forget import forget as forget_everywhere
from bot.adapters.library import library_of
from bot.domain.canonical import canonical, sha256
from bot.domain.fields import fold
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.engine.assess import ENGINE, Engine
from bot.service.export import wanted_of
from bot.service.ports import Row
from bot.service.whose import Whose
from bot.settings import Settings, read_settings


def export(args: argparse.Namespace) -> int:
    """Writes the stored assessments that are wanted."""
    settings = read_settings()
    wanted = wanted_of(vars(args))
    conditions = {**wanted.conditions(), **_whose(args, settings)}
    if args.format == "sqlite" and args.output == "-":
        raise Refused("A SQLite export needs a file to go to: whopays log export --format sqlite log.db.")
    with wiring.opened_store(settings) as store, ExitStack() as stack:
        rows = store.rows(**conditions)
        if args.format == "sqlite":
            store.copy_to(args.output, rows if any(conditions.values()) else None)
            Copies(store).wrote(args.output, _now())
            return 0
        target = sys.stdout
        if args.output != "-":
            try:
                target = stack.enter_context(Path(args.output).open("w", encoding="utf-8", newline=""))
            except OSError as error:
                raise Refused(f"{args.output} can't be written: {error.strerror}.") from None
            Copies(store).wrote(args.output, _now())
        write(FORMATS[args.format], rows, target)
    return 0


def _now() -> str:
    return wiring.now().isoformat(timespec="seconds")


def _whose(args: argparse.Namespace, settings: Settings) -> dict[str, str]:
    """The scope or the author that is meant by an id of Discord, or the console's own."""
    for number in filter(None, (args.user, args.server)):
        if not number.isdecimal():
            raise Refused(f'"{number[:40]}" is no Discord id; an id is a number such as 80351110224678912.')
    if args.user:
        return {"author": wiring.pseudonyms(settings).user(int(args.user))}
    if args.server:
        return {"scope": wiring.pseudonyms(settings).server(int(args.server))}
    return {"scope": "local"} if args.console else {}


def verify(args: argparse.Namespace) -> int:
    """Replays this engine's rows with their own edition, checks the hashes of the others. Status 1 on a difference."""
    engines: dict[str, Engine | None] = {}
    replayed = older = 0
    wrong: list[str] = []
    with wiring.opened_store(read_settings()) as store:
        for row in store.rows():
            if sha256(row.body) != row.sha256:
                wrong.append(f"{row.id}: the stored bytes are not those that were stored")
            elif row.engine != ENGINE:
                older += 1
            else:
                if row.edition not in engines:
                    body = store.edition_body(row.edition)
                    engines[row.edition] = Engine(library_of(body)) if body and sha256(body) == row.edition else None
                problem = _replay(row, engines[row.edition])
                wrong += [problem] if problem else []
                replayed += not problem
    for line in wrong:
        print(line)
    print(f"{replayed} replayed to the byte, {older} by another engine with their hash intact, {len(wrong)} wrong.")
    return 1 if wrong else 0


def _replay(row: Row, engine: Engine | None) -> str | None:
    if engine is None:
        return f"{row.id}: its edition {row.edition[:8]} is not kept or not intact"
    again = canonical(engine.assess(parse_situation(json.loads(row.body)["situation"])))
    return None if again == row.body else f"{row.id}: replayed, it gives other bytes"


def rescore(args: argparse.Namespace) -> int:
    """Prints where today's library and engine give another score for a stored situation. Nothing is overwritten."""
    engine = wiring.judging().engine
    moved = seen = 0
    with wiring.opened_store(read_settings()) as store:
        for row in store.rows():
            seen += 1
            score = engine.judge(parse_situation(json.loads(row.body)["situation"])).judgement.score
            if score != row.score:
                moved += 1
                print(f"{row.made[:10]} {row.name}: {row.score} → {score} ({row.id})")
    print(f"{moved} of {seen} would be scored otherwise today.")
    return 0


def stats(args: argparse.Namespace) -> int:
    """Prints how many assessments there are, of how many projects, since when."""
    with wiring.opened_store(read_settings()) as store:
        for name, value in store.stats().items():
            print(f"{name}: {json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value}")
    return 0


def forget(args: argparse.Namespace) -> int:
    """Deletes for good what a user, a server, the console or a project has stored, in every copy that is known. Status
    1 where something of it is still found."""
    settings = read_settings()
    whose = _meant(args, settings)
    if whose == Whose():
        raise Refused("whopays log forget needs to know whose: --user ID, --server ID, --console or --project NAME.")
    with wiring.opened_store(settings) as store:
        done, proof = forget_everywhere(store, whose)
    print(f"{done.gone} assessments deleted from {settings.database}.")
    for path, count in done.copies:
        print(f"{count} deleted from the copy {path}.")
    for path, reason in done.troubled:
        print(f"The copy {path} could not be cleaned: {reason}")
    for path in proof.left:
        print(f"Something of it is still found in {path}: close what reads it and run this again, or delete it.")
    if not proof.left and not done.troubled:
        print(f"No byte of it is found in {_files(proof.searched)}. Copies that lie elsewhere are yours to delete.")
    return 1 if proof.left or done.troubled else 0


def _files(count: int) -> str:
    return "the 1 file searched" if count == 1 else f"the {count} files searched"


def _meant(args: argparse.Namespace, settings: Settings) -> Whose:
    found = _whose(args, settings)
    return Whose(found.get("author"), found.get("scope"), fold(args.project) if args.project else None)
