"""What a server says in German: the talk about a card, a portfolio and its payers, projects and their history."""

from bot.adapters.talk_pages import TalkPages
from bot.domain.page import Button, Choice, Page
from bot.domain.talk import Voices
from bot.engine.difference import difference
from bot.service.revise import Revision
from tests.adapters.languages import german, languages
from tests.adapters.test_render import assessed, example, stable, text
from tests.adapters.test_talk_pages import DISPUTES, kept, later, stored
from tests.golden_files import Golden


def pages() -> TalkPages:
    return languages().speaking(TalkPages, "de")


def test_a_discussion(golden: Golden) -> None:
    before, now = assessed(example()), later()
    found = difference(before, now)
    opening = german().labelled(pages().opening(stored(before)))
    revision = Revision(stored(before), stored(now, 8), settled=2, threads=(5,))
    parts = [
        pages().voices(Voices(2, 5, kept(*DISPUTES)), before),
        text(pages().disputes(stored(before), list(kept(*DISPUTES)), "2026-12-01")),
        text(opening),
        text(pages().summary(revision, found)),
        text(pages().difference(found, name="Lantern 7B", key="8")),
    ]
    golden("tests/golden/de/talk.md", stable("\n\n===\n\n".join(parts) + "\n"))


def test_labels_that_are_put_together_are_said() -> None:
    page = Page(
        "x", ("y",), buttons=(Button("Agree (3)", "agree"), Button("Take up 2: Bargeld", "take_up"),
                              Button("Who may revise", "right"), Button("Poll: Wer?", "poll")),
        choices=(Choice("What /assess answers", "set_private", "", ("private", "public")),
                 Choice("Open a project", "pick", "", ("private",), ("7",))),
    )  # fmt: skip
    said = german().labelled(page)
    assert [button.label for button in said.buttons] == [
        "Zustimmen (3)", "2 übernehmen: Bargeld", "Wer überarbeiten darf", "Umfrage: Wer?",
    ]  # fmt: skip
    assert [(c.label, c.options) for c in said.choices] == [
        ("Was /beurteilen antwortet", ("privat", "öffentlich")), ("Ein Projekt öffnen", ("private",)),
    ]  # fmt: skip
    assert german().labelled(said) == said
