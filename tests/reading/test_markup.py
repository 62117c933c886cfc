"""What marks up a page is left out of what is read, and lines broken at a width are one; nothing else moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.text.tokens.markup import plain
from bot.reading.text.tokens.wrapped import unwrapped
from tests.examples import drawn

PIECES = [
    "<li>", "</li>", "<a href='x'>", "</a>", "<h2>", "</p>", "<td>", "<!--", "-->", "<b", ">", "<", "`x`_", "`x <y>`__",
    "\n.. image:: z", "\n   :alt: z", "\n.. _t: u", "\n", " ", "word", "The", ",", ".", "- ", "# ", "| ", "cost: 4", "é",
]  # fmt: skip


@drawn(300)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_each_character_that_is_kept_stays_where_it_was(text: str) -> None:
    for made in (plain(text), unwrapped(text)):
        assert len(made) == len(text)
        assert all(b == a or b in " \n-#|" for a, b in zip(text, made, strict=True))


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        ("<b>Arm</b> pays", "   Arm     pays"),
        ("<ul>\n<li>\n Arm</li>", "\n    \n-    Arm     "),
        ("<h3>Money</h3>", "\n#  Money\n    "),
        ("`Arm <u>`_ pays", " Arm       pays"),
        ("a < b and c > d", "a < b and c > d"),
        ("under <5% of users", "under <5% of users"),
    ],
)
def test_marks_of_a_page(given: str, seen: str) -> None:
    assert plain(given) == seen


@pytest.mark.parametrize(
    "text",
    [
        "Costs: 4k\nCash: 9k",
        "- Arm pays 4k a month\n- Bosch pays 2k",
        "we have two sponsors and their money ends in the summer of next year\nthe reserves are small",
        "in ....... 6,100, of which courses\nout ...... 5,400",
        "# A head that tells of the\nmoney",
    ],
)
def test_lines_of_their_own(text: str) -> None:
    assert unwrapped(text) == text


def test_lines_of_one_sentence() -> None:
    assert unwrapped("Paid by the\nArm Foundation.\nMore.") == "Paid by the Arm Foundation.\nMore."
    wide = "Our work is paid for by a bank that would rather not\nSay who it is and that has said it will\nStay."
    assert unwrapped(wide) == wide.replace("\n", " ")
