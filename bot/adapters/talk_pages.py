"""The pages of talk: voices on a card, disputes, differences, and what a thread is told."""

from dataclasses import replace

from bot.adapters import talk_view
from bot.adapters.ask_words import ask_said, reply_said
from bot.adapters.render import Renderer
from bot.adapters.tongue import pgettext, say
from bot.adapters.view import view
from bot.commands.answers import options
from bot.commands.talk_buttons import MOST_POLLS, for_polls, opening_buttons, revise_buttons
from bot.domain.assessment import Assessment, Question
from bot.domain.fields import visible
from bot.domain.page import Button, Page
from bot.domain.talk import Ballot, KeptDispute, Voices
from bot.engine.difference import Difference
from bot.service.assess import Stored
from bot.service.revise import Revision, contradiction

MOST_ON_A_CARD = 5
MOST_ON_A_PAGE = 10
_ASKED = 5


class TalkPages:
    """The ``TalkPages`` of bot/service/talk_desk.py, out of the renderer's templates."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer

    def voices(self, voices: Voices, assessment: Assessment) -> str:
        """The block of a posted card with the voices on it."""
        rows = talk_view.disputed(voices.open, assessment["situation"])
        taken_up = len(voices.disputes) - len(voices.open)
        page = self._renderer.plain(
            "voices", voices=voices, rows=rows[:MOST_ON_A_CARD], more=len(rows) - MOST_ON_A_CARD, taken_up=taken_up
        )
        return "\n\n".join(page.blocks)

    def changed(self, found: Difference) -> str:
        """The block of a revision's card with the difference to the assessment before."""
        return "\n\n".join(self._renderer.plain("revised", **self._differs(found)).blocks)

    def difference(self, found: Difference, *, name: str, key: str) -> Page:
        """The whole difference of a revision to the assessment before."""
        page = self._renderer.plain("difference", name=name, **self._differs(found))
        buttons = (Button("Back", "card", key, "main"), Button("Facts", "facts", key), Button("Why", "why", key))
        return replace(page, buttons=buttons, action="difference", target=key)

    def disputes(self, base: Stored, disputes: list[KeptDispute], today: str) -> Page:
        """The open disputes of a project, each with the button that takes it up."""
        situation = base.assessment["situation"]
        rows = talk_view.disputed(disputes, situation)
        ended = [p["name"] for p in situation.get("payers", ()) if p.get("until") is not None and p["until"] < today]
        page = self._renderer.plain(
            "disputes", name=base.name, rows=rows[:MOST_ON_A_PAGE], more=len(rows) - MOST_ON_A_PAGE, today=today,
            clash=contradiction(disputes) is not None, as_of=situation["as_of"], ended=ended,
        )  # fmt: skip
        buttons = revise_buttons(
            str(base.key), [(row["key"], row["title"]) for row in rows[:MOST_ON_A_PAGE]],
            all_of=disputes[-1].key if len(rows) > 1 and contradiction(disputes) is None else None,
            stale=situation["as_of"] < today,
        )  # fmt: skip
        return replace(page, title=base.name, buttons=buttons, action="revise", target=str(base.key))

    def opening(self, stored: Stored) -> Page:
        """The first message of a discussion: what the assessment leaves open, and the two facts that matter most."""
        library = self._renderer.library
        context = view(library, stored.assessment, stored.name)
        facts = talk_view.weightiest(library, stored.assessment)
        page = self._renderer.plain(
            "opening", name=stored.name, facts=facts, questions=context["question_rows"][:_ASKED],
            verdict=context["verdict"], risk=context["risk"],
        )  # fmt: skip
        polls = for_polls(stored.assessment)[:MOST_POLLS]
        situation = stored.assessment["situation"]
        buttons = opening_buttons(str(stored.key), [(n, ask_said(question, situation)) for n, question in polls])
        title = say("{name}: who pays?", name=visible(stored.name)[:80].strip())
        return replace(page, title=title, accent=context["accent"], buttons=buttons, action="")

    def summary(self, revision: Revision, found: Difference) -> Page:
        """What a discussion is told of a revision."""
        now = revision.now
        accent = view(self._renderer.library, now.assessment, now.name)["accent"]
        page = self._renderer.plain("summary", name=now.name, settled=revision.settled, **self._differs(found))
        key = str(now.key)
        buttons = (Button("The assessment", "card", key, "main"), Button("What changed", "difference", key))
        return replace(page, title=now.name, accent=accent, buttons=buttons, action="")

    def ballot(self, question: Question, assessment: Assessment, target: str) -> Ballot:
        """A question of an assessment as a poll."""
        ask, answers = ask_said(question, assessment["situation"]), tuple(map(reply_said, options(question)))
        return Ballot(ask, answers, target, question["field"], pgettext("label", "Take the result"))

    def fact(self, field: str) -> str:
        """The title of a fact."""
        return talk_view.title(field)

    def _differs(self, found: Difference) -> dict[str, object]:
        return talk_view.differs(self._renderer.library, found, found.currency)
