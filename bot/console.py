"""The commands at a prompt, and pages drawn for a terminal."""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markdown import Markdown
from rich.panel import Panel
from rich.text import Text

from bot.commands import BY_NAME, COMMANDS, VIEWS, Command, empty_form_page, press, required_missing, submit
from bot.domain.page import Answer, Choice, Form, Page, illustrated
from bot.domain.refusal import Refused, did_you_mean
from bot.service.assess import Caller
from bot.service.desk import Desk, Upload

LOCAL = Caller("local", "local", None, manages=True)
_AS_TERMINALS_HAVE_IT = str.maketrans({"🟢": "●", "🟡": "●", "🟠": "●", "🔴": "●", "⚪": "○", "\N{WORD JOINER}": ""})
"""Many terminals can't draw the coloured dots, or not in one width; the band's word and the border say it too."""
_UNESCAPED = re.compile(r"\\([\\`*_~|<>\[\]()#@+.-])")


def draw(page: Page, console: Console) -> None:
    """A page on a terminal, in the colour of its band, with what can be pressed under it."""
    parts: list[Any] = []
    for block in page.blocks:
        parts += [*_drawn(block), Text()]
    style = page.accent or "none"
    panel = Panel(_Stack(parts[:-1]), border_style=style, padding=(0, 1), title=None)
    console.print(panel)
    for file in page.files:
        console.print(f"[dim]file {file.name}, {len(file.data):,} bytes[/dim]")


class _Stack:
    """Some renderables one under the other."""

    def __init__(self, parts: list[Any]) -> None:
        self._parts = parts

    def __rich_console__(self, console: Console, options: Any) -> Iterable[Any]:
        return iter(self._parts)


def _drawn(block: str) -> list[Any]:
    """A block of Markdown as rich draws it; line breaks are kept, small print is dimmed, bars are left alone."""
    drawn: list[Any] = []
    body: list[str] = []

    def flush() -> None:
        if any(line.strip() for line in body):
            drawn.append(Markdown("\n".join(body), hyperlinks=False))
        body.clear()

    for line in block.translate(_AS_TERMINALS_HAVE_IT).split("\n"):
        if line.startswith("-# "):
            flush()
            drawn.append(Text(_plain(line.removeprefix("-# ")), style="dim"))
        elif line.startswith("# "):
            flush()
            drawn.append(Text(_plain(line.removeprefix("# ")), style="bold underline"))
        elif line.startswith("`") and line.endswith("`") and line.count("`") == 2:
            flush()
            drawn.append(Text(line.strip("`"), style="bold"))
        else:
            body.append(line if not line or line.startswith(("#", "- ")) else f"{line}  ")
    flush()
    return drawn


def _plain(text: str) -> str:
    """Small print as plain text: links show their address, marks and escapes go."""
    text = re.sub(r"\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)", r"\1: \2", text)
    return _UNESCAPED.sub(r"\1", re.sub(r"(?<!\\)[*`]+", "", text))


def parse_line(line: str) -> tuple[Command, dict[str, Any]]:
    """A command and its options from a line such as ``/assess project: OLMo cost: 900k USD``.

    What stands before the first ``name:`` belongs to the first option. Raises Refused for an unknown command.
    """
    text = line.strip().removeprefix("/")
    words = text.split()
    command = next((BY_NAME[n] for n in (" ".join(words[:2]), " ".join(words[:1])) if n in BY_NAME), None)
    if command is None:
        raise Refused(f'"{text[:60]}" is no command{did_you_mean(" ".join(words[:2]), BY_NAME)}')
    rest = re.sub(r"\s*".join(map(re.escape, command.name.split(" "))), "", text, count=1).strip()
    if not command.options:
        return command, {}
    names = "|".join(option.name for option in command.options)
    parts = re.split(rf"(?:^|(?<=\s))({names}):\s*", rest)
    values = {name: value.strip() for name, value in zip(parts[1::2], parts[2::2], strict=True)}
    if parts[0].strip():
        values.setdefault(command.options[0].name, parts[0].strip())
    return command, _typed(command, values)


def in_english(line: str, called: Callable[[str, str], str]) -> str:
    """A line whose command and options are named in another language, with their English names. ``called`` says what
    a ``command`` or an ``option`` is called there."""
    text = line.strip().removeprefix("/")
    for command in COMMANDS:
        name = " ".join(called("command", word) for word in command.name.split())
        if not re.match(rf"{re.escape(name)}(?!\S)", text, re.IGNORECASE):
            continue
        rest = text[len(name) :]
        for option in command.options:
            theirs = re.escape(called("option", option.name))
            rest = re.sub(rf"(?<!\S){theirs}:", f"{option.name}:", rest)
        return f"/{command.name}{rest}"
    return line


def _typed(command: Command, values: dict[str, str]) -> dict[str, Any]:
    typed: dict[str, Any] = {}
    for option in command.options:
        value = values.get(option.name, "")
        if not value:
            continue
        if len(value) > option.longest and option.kind == "text":
            raise Refused(f"{option.name} has {len(value)} characters; at most {option.longest} are taken.")
        if option.choices and value.replace(" ", "_") not in option.choices:
            raise Refused(f'{option.name} is "{value[:60]}"{did_you_mean(value, option.choices)}')
        if option.kind == "file":
            typed[option.name] = _upload(value)
        else:
            typed[option.name] = value.replace(" ", "_") if option.choices else value
    return typed


def _upload(path: str) -> Upload:
    try:
        return Upload(Path(path).name, Path(path).expanduser().read_bytes())
    except OSError as error:
        raise Refused(f"{path} can't be read: {error.strerror}.") from None


class Chat:
    """A session at a prompt, or over lines that are piped in."""

    def __init__(self, desk: Desk, console: Console, ask: Callable[[str], str] | None) -> None:
        self._desk = desk
        self._console = console
        self._ask = ask
        self._page: Page | None = None
        self._key = ""

    def run(self, lines: Iterable[str]) -> int:
        """Answers each line; gives back 0, or 1 when a line was refused and nobody was there to mend it."""
        refused = 0
        for line in lines:
            if line.strip() in ("quit", "exit"):
                break
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            try:
                self._answer(line)
            except Refused as error:
                refused = 1
                self._console.print(Text(self._desk.pages.told(error), style="red"))
        return 0 if self._ask else refused

    def _answer(self, line: str) -> None:
        words = line.strip().casefold()
        if words.startswith("answer ") and self._page and self._page.choices:
            chosen = self._chosen(words.removeprefix("answer "), self._page.choices)
            self._show_or_fill(press(self._desk, LOCAL, *chosen))
            return
        button = self._button(words)
        if button is not None:
            self._show_or_fill(press(self._desk, LOCAL, *button))
            return
        command, values = parse_line(in_english(line, self._desk.pages.called))
        required_missing(command, values)
        self._show_or_fill(command.run(self._desk, LOCAL, values))

    def _show_or_fill(self, answer: Answer) -> None:
        answer = self._desk.pages.labelled(answer)
        self._show(self._filled(answer) if isinstance(answer, Form) else answer)

    @staticmethod
    def _chosen(words: str, choices: Sequence[Choice]) -> tuple[str, str, str, str]:
        """What ``1 at will`` chooses: the number of the question, and one of its answers."""
        number, _, said = words.partition(" ")
        if len(choices) == 1 and (number != "1" or not said):
            number, said = "1", words
        if not number.isdecimal() or not 1 <= int(number) <= len(choices):
            raise Refused(f"Write the question's number and the answer, such as answer 1 {choices[0].options[0]}.")
        choice = choices[int(number) - 1]
        options = [option.casefold() for option in choice.options]
        meant = [o for o in options if o == said] or [o for o in options if o.startswith(said)]
        if len(meant) != 1:
            raise Refused(f'"{said[:60]}" is no answer to "{choice.label}"{did_you_mean(said, choice.options)}')
        said = meant[0]
        return choice.action, choice.target, "", choice.value(options.index(said))

    def _button(self, word: str) -> tuple[str, str] | None:
        """What a word presses on the page that is shown, if it does."""
        for button in self._page.buttons if self._page else ():
            if word in (button.action, button.label.casefold()) and button.action not in ("post", "take_back"):
                return button.action, button.target
        if word in dict(VIEWS) and self._key:
            return word, self._key
        return self._leaf(word)

    def _leaf(self, word: str) -> tuple[str, str] | None:
        """What turns to another page of a list, where one is shown."""
        page = self._page
        if page is None or page.leaf is None:
            return None
        leaf = page.leaf
        to = {"first": 1, "previous": leaf.number - 1, "next": leaf.number + 1, "last": leaf.count}.get(word)
        if to is None and word.startswith("page ") and word[5:].isdecimal():
            to = int(word[5:])
        if to is None:
            return None
        if not 1 <= to <= leaf.count:
            raise Refused(f"This is page {leaf.number} of {leaf.count}; there is no page {to}.")
        return page.action, f"{leaf.stem}.{to}"

    def _filled(self, form: Form) -> Page:
        """A form asked field by field; with nobody to ask, what is missing is said."""
        if self._ask is None:
            if form.target:
                raise Refused("An answer is typed at a prompt; in piped lines say it with /assess.")
            raise Refused(f"/{form.submit} needs more than a name, such as payers: {form.fields[1].hint}.")
        self._console.print("[dim]Leave out what is not known: press Enter.[/dim]")
        values = {field.name: field.value for field in form.fields if field.value}
        for field in (field for field in form.fields if form.target or not field.value):
            hint = field.value or (", ".join(field.choices) if field.choices else field.hint)
            typed = self._ask(f"{field.about or field.label} ({hint}): ").strip()
            values[field.name] = typed or field.value
        if form.submit in BY_NAME:
            values = _typed(BY_NAME[form.submit], values)
        answer = submit(self._desk, LOCAL, form.submit, form.target, values)
        page = empty_form_page(self._desk, LOCAL) if isinstance(answer, Form) else answer
        return self._desk.pages.labelled(page)  # type: ignore[return-value]

    def _show(self, page: Page) -> None:
        page = illustrated(page, self._desk.draw)
        self._page = page
        self._key = next((b.target for b in page.buttons if b.action in dict(VIEWS)), self._key)
        draw(page, self._console)
        words = [b.action for b in page.buttons if b.action not in ("post", "take_back")]
        if words and self._ask:
            self._console.print(f"[dim]Go on with: {', '.join(dict.fromkeys(words))}[/dim]")
        if page.leaf and page.leaf.count > 1:
            self._console.print(f"[dim]Page {page.leaf.number} of {page.leaf.count}: next, previous, page 2[/dim]")
        for number, choice in enumerate(page.choices, 1):
            self._console.print(Text(f"answer {number} ({choice.label}): {', '.join(choice.options)}", style="dim"))
        for file in page.files:
            Path(file.name).write_bytes(file.data)
            self._console.print(f"[dim]written: {Path(file.name).resolve()}[/dim]")


def chat(desk: Desk) -> int:
    """The commands at a prompt on a terminal, or over standard input, one a line. Gives back the exit status."""
    interactive = sys.stdin.isatty()
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 100)
    if not interactive:
        return Chat(desk, console, None).run(sys.stdin)
    console.print("[bold]whopays[/bold]: who pays, and what happens when the money runs out?")
    console.print("[dim]/assess project: NAME payers: ... · /help for all commands · quit to leave[/dim]")
    return Chat(desk, console, input).run(_prompted())


def _prompted() -> Iterable[str]:
    _complete_with_readline()
    while True:
        try:
            yield input("> ")
        except (EOFError, KeyboardInterrupt):
            print()
            return


def _complete_with_readline() -> None:
    """The commands' names complete with the tab key, where the platform has readline."""
    try:
        import readline
    except ImportError:
        return
    names = [f"/{command.name}" for command in COMMANDS]
    readline.set_completer_delims("")
    readline.set_completer(lambda text, state: [*[n for n in names if n.startswith(text)], None][state])
    readline.parse_and_bind("tab: complete")
