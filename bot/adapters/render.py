"""Templates to pages. All wording of answers is in ``templates/``; what people wrote is always escaped."""

import re
from copy import copy
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2

from bot.adapters import pictures, what_if_view
from bot.adapters.ask_words import ask_said, reply_said
from bot.adapters.because import Because
from bot.adapters.draft_view import draft_view
from bot.adapters.entry_view import MOST_NEIGHBOURS, entry_view
from bot.adapters.library import data_folder
from bot.adapters.overview_pages import OverviewPages
from bot.adapters.portfolio_view import exit_buttons, exit_view, portfolio_buttons, portfolio_view
from bot.adapters.template_tongue import install
from bot.adapters.titles import band_titles
from bot.adapters.tongue import pgettext, say
from bot.adapters.view import view as context_of
from bot.adapters.wording import ALL, FILTERS, kinds, refusal
from bot.commands import VIEWS
from bot.commands.answers import options, to_ask
from bot.domain.assessment import Assessment, Plan, Question, WhatIf
from bot.domain.canonical import canonical
from bot.domain.knowledge import Entry, Library
from bot.domain.page import Button, Choice, Page
from bot.domain.portfolio import Exit
from bot.domain.refusal import Refused
from bot.service.assess import Stored
from bot.service.desk import A
from bot.service.drafts import UNNAMED, Kept
from bot.service.learn import SHOWN_KINDS
from bot.service.portfolio import Looked, mark

_BLOCK = re.compile(r"^---$", re.MULTILINE)
_GAPS = re.compile(r"\n{3,}")


class Renderer(OverviewPages):
    """Makes pages and documents out of values, with one Jinja environment. ``library`` is in the language of the pages,
    ``because`` says reasons in it."""

    def __init__(self, library: Library, folder: Path | None = None) -> None:
        self.library = library
        self.because = Because(library, library)
        self._folder = folder or data_folder("templates")

    @cached_property
    def _env(self) -> jinja2.Environment:
        env = jinja2.Environment(
            loader=jinja2.FileSystemLoader(self._folder),
            undefined=jinja2.StrictUndefined,
            autoescape=jinja2.select_autoescape(("html.j2",), default_for_string=False, default=False),
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        env.filters.update(FILTERS)
        install(env)
        return env

    def for_library(self, library: Library) -> "Renderer":
        """The same renderer for the library as another language has it."""
        made = copy(self)
        made.library, made.because = library, Because(self.library, library)
        return made

    def labelled(self, answer: A) -> A:
        """An answer with its labels in the language of the pages, which is English here."""
        return replace(answer, labelled=True) if isinstance(answer, Page) else answer

    def called(self, kind: str, english: str) -> str:
        """What a command, an option, a word or a help is called."""
        return pgettext(kind, english) if kind else say(english)

    def told(self, refused: Refused) -> str:
        """A refusal in the language of the pages."""
        return refusal(str(refused))

    def card(
        self, assessment: Assessment, *, name: str, key: str, posted_by: str | None = None, note: str = ""
    ) -> Page:
        """The card of an assessment; without a ``key`` it has no buttons, posted it has the one to take it back.
        ``note`` stands above it."""
        context, own = context_of(self.library, assessment, name, self.because), bool(key) and posted_by is None
        buttons = _of_card(key) if own else _of_posted(key) if key else ()
        choices = _choices(assessment, key, 1) if own else ()
        return self._page(
            "card",
            {**context, "note": note, "posted_by": posted_by, "own": own},
            context["accent"],
            buttons,
            "card",
            key,
            choices,
        )

    def draft(self, kept: Kept) -> Page:
        """What was understood of a text, with the buttons to mend it and to let it be judged."""
        key, given = str(kept.key), kept.draft.situation
        name = str(given.get("project") or UNNAMED)
        buttons = (Button("Judge it", "judge", key, "main"), Button("Correct", "correct", key))
        return self._page("draft", {"name": name, **draft_view(kept.draft)}, None, buttons, "draft", key)

    def answered(self, now: Stored, before: Assessment, asked: str, said: str) -> Page:
        """The card after an answer, with what was answered and how the range changed."""
        risk = {"was": before["risk"], "becomes": now.assessment["risk"]}
        question = next((q for q in before["questions"] if q["ask"] == asked), None)
        shown = ask_said(question, before["situation"]) if question else asked
        note = self._env.get_template("answered.txt.j2").render(asked=shown, said=reply_said(said), **risk).strip()
        return replace(self.card(now.assessment, name=now.name, key=str(now.key), note=note), again=not now.fresh)

    def detail(self, view: str, assessment: Assessment, *, name: str, key: str) -> Page:
        """One of the pages behind the card's buttons, with the way back."""
        context = context_of(self.library, assessment, name, self.because)
        buttons = (Button("Back", "card", key, "main"),) if key else ()
        if key and view == "questions":
            asked = [(n, q) for n, q in to_ask(assessment) if q["typed"]][:MOST_ASKED]
            buttons += tuple(
                Button(say("Type: {question}", question=ask_said(q, assessment["situation"])), "type", f"{key}.{n}")
                for n, q in asked
            )
        if key and view == "advice":
            buttons += (Button("Smallest set that helps", "plan", key),)
        if key:
            buttons += tuple(Button(label, action, key) for action, label in VIEWS if action != view)
        choices = _choices(assessment, key, MOST_ASKED) if key and view == "questions" else ()
        return self._page(view, context, context["accent"], buttons, view, key, choices)

    def what_if(self, found: WhatIf, *, name: str, key: str) -> Page:
        """What some changes would do to a situation, side by side."""
        context = what_if_view.asked(self.library, found, self.because) | {"name": name}
        buttons = (Button("The assessment", "card", key, "main"), Button("Stress", "stress", key)) if key else ()
        return self._page("what_if", context, context["accent"], buttons)

    def plan(self, found: Plan | None, *, name: str, key: str) -> Page:
        """The smallest set of actions that reaches the next better band."""
        context = what_if_view.planned(self.library, found) | {"name": name}
        buttons = (Button("Back", "advice", key, "main"), Button("The assessment", "card", key)) if key else ()
        return self._page("plan", context, context["accent"], buttons, "plan", key)

    def portfolio(self, looked: Looked) -> Page:
        """The projects of a scope, ranked, and whose exit would hurt most."""
        context, buttons = portfolio_view(looked, band_titles(self.library)), portfolio_buttons(looked)
        return self._page("portfolio", context, None, buttons, "portfolio")

    def payer(self, looked: Looked, one: Exit) -> Page:
        """What one payer's exit would do to the projects that lean on it, with the way back."""
        context, buttons = exit_view(looked, one, band_titles(self.library)), exit_buttons(looked, one)
        return self._page("payer", context, None, buttons, "payer", mark(one.payer))

    def entry(self, kind: str, entry: Entry) -> Page:
        """An entry of the library with its evidence and its neighbours, which are a button away."""
        context = entry_view(self.library, kind, entry)
        around = [near for rows in context["neighbours"].values() for near in rows]
        target = f"{kind}/{entry.id}"
        buttons = tuple(Button(near.title, "entry", f"{near.kind}/{near.id}") for near in dict.fromkeys(around))
        buttons = (*buttons[:MOST_NEIGHBOURS], Button(say(ALL[kind]), "entries", kind))
        return self._page("entry", {**context, "name": entry.title}, None, buttons, "entry", target)

    def contents(self) -> Page:
        """What the library holds, each kind a button away."""
        counts = {kind: len(self._current(kind)) for kind in self.library.kinds()}
        buttons = tuple(Button(f"{kinds(kind)} ({counts[kind]})", "entries", kind) for kind in SHOWN_KINDS)
        return self._page("contents", {"counts": counts, "shown": SHOWN_KINDS}, None, buttons, "contents")

    def entries(self, kind: str) -> Page:
        """All entries of a kind that are not retired."""
        context = {"kind": kind, "entries": self._current(kind)}
        return self._page("entries", context, None, (Button("The library", "contents"),), "entries", kind)

    def _current(self, kind: str) -> list[Entry]:
        return [entry for entry in self.library.kinds()[kind].values() if entry.status != "retired"]

    def whole_library(self) -> str:
        """The whole library as one HTML page, each entry with its evidence, linked to its neighbours."""
        kinds = self.library.kinds()
        order = (*SHOWN_KINDS, "sources")
        views = {kind: [entry_view(self.library, kind, entry) for entry in kinds[kind].values()] for kind in order}
        return self._env.get_template("library.html.j2").render(kinds=views, edition=self.library.edition)

    def plain(self, template: str, **values: Any) -> Page:
        """A page from one of the small templates."""
        return self._page(template, values, action=template)

    def document(self, form: str, assessment: Assessment) -> str:
        """The whole assessment as ``markdown``, ``html`` or canonical ``json``, each ending with a newline."""
        if form == "json":
            return canonical(assessment).decode() + "\n"
        name = str(assessment["situation"]["project"])
        if form == "html":
            return self._env.get_template("report.html.j2").render(
                context_of(self.library, assessment, name, self.because)
            )
        pages = [self.card(assessment, name=name, key="")]
        pages += [self.detail(action, assessment, name=name, key="") for action, _ in VIEWS]
        return "\n\n---\n\n".join("\n\n".join(_as_document(block) for block in page.blocks) for page in pages) + "\n"

    def _say(self, template: str, **values: Any) -> tuple[str, ...]:
        return pictures.said(self._env.get_template(f"picture_{template}.txt.j2").render(values))

    def _page(
        self, template: str, context: dict[str, Any], accent: str | None = None, buttons: tuple[Button, ...] = (),
        action: str = "", target: str = "", choices: tuple[Choice, ...] = (),
    ) -> Page:  # fmt: skip
        text = self._env.get_template(f"{template}.md.j2").render(context)
        blocks = tuple(_GAPS.sub("\n\n", block).strip() for block in _BLOCK.split(text))
        blocks = tuple(block for block in blocks if block)
        title = str(context.get("name", template))
        return Page(title, blocks, accent, buttons, (), choices, action, target)


def _of_card(key: str) -> tuple[Button, ...]:
    """The buttons of a private card: the pages behind it, what can be done with it, and to whom it can be shown."""
    views = tuple(Button(label, action, key) for action, label in VIEWS)
    return (
        *views, Button("Charts", "charts", key), Button("Correct", "retype", key), Button("Export", "export", key),
        Button("Post to channel", "post", key, "main"), Button("History", "history", f"{key}.1"),
    )  # fmt: skip


def _of_posted(key: str) -> tuple[Button, ...]:
    """The buttons of a posted card: each opens a page that only who presses it sees, but the last, which removes it."""
    views = tuple(Button(label, action, key) for action, label in VIEWS[:_OF_POSTED])
    return (*views, Button("Charts", "charts", key), Button("Take back", "take_back", key, "danger"))


_OF_POSTED = 5
MOST_ASKED = 5
"""Questions on one page; each takes a row, and Discord has room for five rows beside the buttons."""


def _choices(assessment: Assessment, key: str, most: int) -> tuple[Choice, ...]:
    """The first questions that are answered by choosing."""
    asked = [(n, q) for n, q in to_ask(assessment) if q["answers"]][:most]
    return tuple(_choice(q, assessment, f"{key}.{n}") for n, q in asked)


def _choice(question: Question, assessment: Assessment, target: str) -> Choice:
    said = tuple(map(reply_said, options(question)))
    return Choice(ask_said(question, assessment["situation"]), "answer", target, said)


def _as_document(block: str) -> str:
    """A block as plain Markdown: Discord's small print becomes a paragraph of its own, line breaks are kept."""
    lines = [line.removeprefix("-# ") for line in block.split("\n")]
    return "\n".join(line if not line or line.startswith(("#", "- ")) else f"{line}  " for line in lines)
