"""The command line: arguments and printing. It decides nothing.

Exit status: 0 done; 1 the answer is no; 2 bad input or usage; 3 broken. One sentence on standard error.
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NoReturn

from bot.domain.forms import BANDS, EXPORT_FORMATS, FORMS
from bot.domain.refusal import Refused, did_you_mean

DONE, NO, USAGE, BROKEN = 0, 1, 2, 3


class _Parser(argparse.ArgumentParser):
    """argparse that answers bad usage with one sentence and status 2."""

    def error(self, message: str) -> NoReturn:
        choice = getattr(self, "choices_named", None)
        if message.startswith("argument") and "invalid choice: '" in message and choice:
            given = message.split("invalid choice: '")[1].split("'")[0]
            message = f'"{given}" is no command{did_you_mean(given, choice)}'
        raise Refused(f"{message.rstrip('.')}{'' if message.endswith('?') else '.'} See {self.prog} --help.")


def _lazy(module: str, function: str) -> Callable[[argparse.Namespace], int]:
    """A function of a module that is imported only when it is called."""
    return lambda args: getattr(import_module(f"bot.cli.{module}"), function)(args)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser("whopays", description="Who pays for this open project, and what happens when the money runs out?")
    top.add_argument("--version", action="store_true", help="version, engine and edition")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _plain(commands, "run", "run", "run", "run the Discord bot (the console, where there is no token)")
    _plain(commands, "chat", "run", "chat", "the commands at a prompt, or piped in one a line")
    _assess(commands)
    _batch(commands)
    _parse(commands)
    _knowledge(commands)
    _log(commands)
    _backtest(commands)
    _plain(commands, "doctor", "doctor", "doctor", "what is wrong with this installation, in plain words")
    _plain(commands, "health", "doctor", "health", "whether the running bot is alive")
    _template(commands)
    schema = commands.add_parser("schema", help="the JSON Schemas, made from the models")
    schema.add_argument("of", choices=("situation", "assessment"))
    schema.set_defaults(run=_lazy("judge", "schema"))
    top.choices_named = list(commands.choices)  # type: ignore[attr-defined]
    return top


def _plain(commands: Any, name: str, module: str, function: str, text: str) -> None:
    commands.add_parser(name, help=text, description=text).set_defaults(run=_lazy(module, function))


def _assess(commands: Any) -> None:
    assess = commands.add_parser("assess", help="one assessment of a situation in a file or on standard input")
    assess.add_argument(
        "path",
        nargs="?",
        metavar="PATH",
        help="a situation.json, another file of money, or - for standard input",
    )
    assess.add_argument("--from", dest="form", choices=("auto", *FORMS), default="auto", help="what the input is")
    assess.add_argument("--as-of", metavar="DATE", help="the date of a situation that has none (default: today, UTC)")
    assess.add_argument("--format", choices=("card", "markdown", "json", "html", "funding-json"), default="card")
    assess.add_argument(
        "--beside", metavar="FILE.json", default="funding-assessment.json",
        help="with --format funding-json: where the assessment of the draft goes (default: %(default)s)",
    )  # fmt: skip
    assess.add_argument("--chart", metavar="FILE.png", help="also draw who pays and the cash month by month")
    assess.add_argument("--save", action=argparse.BooleanOptionalAction, default=False, help="keep it in the database")
    assess.add_argument(
        "--example", nargs="?", const="", metavar="CASE", help="judge a made-up example, or a case of the library"
    )
    assess.add_argument(
        "--language", metavar="CODE", help="of the answer, such as de (default: WHOPAYS_LANGUAGE, or en)"
    )
    assess.add_argument("--explain", action="store_true", help="the whole derivation of the score, to add up by hand")
    assess.add_argument(
        "--what-if", metavar="CHANGES", help='a scenario, an action, or changes such as "remove Meta; cost x2"'
    )
    assess.add_argument("--plan", action="store_true", help="the smallest set of actions that reaches a better band")
    assess.set_defaults(run=_lazy("judge", "assess"))


def _template(commands: Any) -> None:
    template = commands.add_parser("template", help="an empty form to fill in with a spreadsheet")
    template.add_argument("of", choices=("budget",))
    template.set_defaults(run=_lazy("inputs", "template"))


def _batch(commands: Any) -> None:
    batch = commands.add_parser("batch", help="many: JSONL of situations in, JSONL of assessments out")
    batch.add_argument("input", metavar="IN", help="a .jsonl file, or - for standard input")
    batch.add_argument("output", metavar="OUT", help="a .jsonl file, or - for standard output")
    batch.add_argument("--as-of", metavar="DATE", help="the date of situations that have none")
    batch.set_defaults(run=_lazy("judge", "batch"))


def _parse(commands: Any) -> None:
    text = "free text to a situation: what was understood, and what was not"
    parse = commands.add_parser("parse", help=text, description=text)
    parse.add_argument("path", nargs="?", default="-", metavar="PATH", help="a text, or - for standard input")
    parse.add_argument("--as-of", metavar="DATE", help="the day on which the text speaks (default: today, UTC)")
    parse.add_argument("--format", choices=("json", "highlight"), default="json", help="highlight: the text, marked")
    parse.add_argument("--jsonl", action="store_true", help='lines {"id", "text", "as_of"} in, one answer a line out')
    parse.set_defaults(run=_lazy("parse", "parse"))


def _knowledge(commands: Any) -> None:
    knowledge = commands.add_parser("knowledge", help="the curator's tools")
    tools = knowledge.add_subparsers(dest="tool", required=True, metavar="TOOL", parser_class=_Parser)
    check = tools.add_parser("check", help="every problem of the library, by file and key")
    check.add_argument("folder", nargs="?", help="another library (default: the one in use)")
    check.set_defaults(run=_lazy("knowledge", "check"))
    listing = tools.add_parser("list", help="what is in the library")
    listing.add_argument(
        "kind", nargs="?", help="a kind such as cases; facts: what a pattern may test; fields: what a situation may say"
    )
    listing.add_argument("--format", choices=("table", "html"), default="table", help="html: all of it as one page")
    listing.set_defaults(run=_lazy("knowledge", "list_entries"))
    show = tools.add_parser("show", help="one entry with its evidence")
    show.add_argument("id")
    show.set_defaults(run=_lazy("knowledge", "show"))
    compare = tools.add_parser("compare", help="which cases' scores differ from another library's, and why")
    compare.add_argument("old", metavar="OLD_FOLDER")
    compare.set_defaults(run=_lazy("knowledge", "compare"))
    translate = tools.add_parser("translate", help="bring templates/locale/*.po up to date with all there is to say")
    translate.add_argument(
        "language", nargs="?", metavar="CODE", help="one language, such as fr (default: each there is)"
    )
    translate.set_defaults(run=_lazy("translate", "run"))
    schema = tools.add_parser("schema", help="write knowledge/schema/*.json, for editors")
    schema.add_argument("folder", nargs="?", help="where to (default: beside the library in use)")
    schema.set_defaults(run=_lazy("knowledge", "schema"))


def _log(commands: Any) -> None:
    log = commands.add_parser("log", help="the stored assessments")
    tools = log.add_subparsers(dest="tool", required=True, metavar="TOOL", parser_class=_Parser)
    export = tools.add_parser("export", help="all stored assessments as a file")
    export.add_argument("--format", choices=EXPORT_FORMATS, default="jsonl")
    export.add_argument("--project", metavar="NAME", help="only this project")
    export.add_argument("--since", metavar="DAY", help="only from this day on (UTC), such as 2026-01-31")
    export.add_argument("--until", metavar="DAY", help="only up to this day (UTC)")
    export.add_argument("--band", choices=BANDS, help="only those of this band")
    _whose(export.add_mutually_exclusive_group())
    export.add_argument("output", nargs="?", default="-", metavar="OUT", help="a file (default: standard output)")
    export.set_defaults(run=_lazy("log", "export"))
    browse = tools.add_parser("browse", help="show the log in a browser: read-only, on this machine alone")
    browse.add_argument("--port", type=int, default=8001, help="(default: %(default)s)")
    browse.set_defaults(run=_lazy("browse", "browse"))
    for name, text in (
        ("verify", "replay every stored assessment and compare the bytes"),
        ("rescore", "what today's library would say of every stored situation"),
        ("stats", "how many, of whom, since when"),
    ):
        tools.add_parser(name, help=text).set_defaults(run=_lazy("log", name))
    forget = tools.add_parser(
        "forget", help="delete for good what a user, a server or a project has stored, copies included"
    )
    _whose(forget.add_mutually_exclusive_group())
    forget.add_argument("--project", metavar="NAME", help="a project, everywhere or of the one that is named besides")
    forget.set_defaults(run=_lazy("log", "forget"))


def _whose(who: Any) -> None:
    who.add_argument("--user", metavar="ID", help="what a Discord user made, by the user's id")
    who.add_argument("--server", metavar="ID", help="what belongs to a Discord server, by its id")
    who.add_argument("--console", action="store_true", help="what was made at the console")


def _backtest(commands: Any) -> None:
    test = commands.add_parser("backtest", help="how well the score ranks known outcomes, beside rules of thumb")
    test.add_argument("cases", nargs="?", metavar="CASES.json", help="a list of cases (default: the library's own)")
    test.add_argument("--without", metavar="CASES.json", help="leave out the cases with the ids of this file")
    test.add_argument("--format", choices=("table", "json"), default="table")
    test.add_argument("--chart", metavar="FILE.png", help="also draw the ranking (ROC) and what each band came to")
    test.set_defaults(run=_lazy("backtest", "run"))


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives back its exit status; never a traceback for bad input."""
    try:
        args = parser().parse_args(argv)
        if args.version:
            return _lazy("judge", "version")(args)
        return (args.run if args.command else _lazy("run", "run"))(args)
    except Refused as error:
        return _say(str(error), USAGE)
    except KeyboardInterrupt:
        return _say("Stopped.", 130)
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except ConnectionError as error:
        return _say(str(error), BROKEN)
    except Exception as error:  # the last line of defence: one sentence, status 3, the traceback on request
        if os.environ.get("WHOPAYS_LOG_LEVEL", "").upper() == "DEBUG":
            raise
        if sentence := getattr(error, "sentence", None):  # the library has a problem; it can say so itself
            return _say(sentence[0].upper() + sentence[1:], BROKEN)
        return _say(
            f"whopays is broken here: {type(error).__name__}: {error} (WHOPAYS_LOG_LEVEL=DEBUG shows where).", BROKEN
        )


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
