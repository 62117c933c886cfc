"""FUNDING.yml: which buttons there are, and nothing else."""

import time

import pytest

from bot.domain.refusal import Refused
from tests.reading.files import read


def channels(text: str) -> str:
    found = read(text, "FUNDING.yml")
    assert found.situation == {}
    assert found.source == "funding-yml"
    assert "names no payer and no amount" in found.lacks[0]
    return found.proves[0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("github: numfocus", "that 1 button to give money exists: GitHub Sponsors (numfocus)."),
        ("---\ngithub: [a, b]\r\ntidelift: pypi/x", "3 buttons to give money exist: GitHub Sponsors (a), GitHub Sponsors (b) and Tidelift (pypi/x)."),
        ("# header\n\ncustom:\n  - https://a.org/give\n", "1 button to give money exists: https://a.org/give."),
        ("\ufeffgithub: 123\nko_fi: 2024-01-01", "GitHub Sponsors (123) and Ko-fi (2024-01-01)."),
        ("thanks_dev: u/gh/x\npolar: y\notechie: z", "thanks.dev (u/gh/x), Polar (y) and Otechie (z)."),
        ("github: [a, a]\nko_fi: yes", "2 buttons to give money exist: GitHub Sponsors (a) and Ko-fi (yes)."),
    ],
)  # fmt: skip
def test_channels(text: str, says: str) -> None:
    assert channels(text).endswith(says)


@pytest.mark.parametrize("text", ["github: # Replace with up to 4\npatreon:\n", "", "# nothing", "github: null\nko_fi: ~", "github: []"])  # fmt: skip
def test_an_unfilled_template_proves_nothing(text: str) -> None:
    assert channels(text) == "It proves nothing: no channel is filled in."


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("custom: paypal.me/x", 'Without https:// in front: "paypal.me/x" under custom.'),
        ("custom: ['data:image/svg+xml;base64,PD94', 'javascript:alert(1)']",
         'Passed over, because it is no web address: "data:image/svg+xml;base64,PD94" and "javascript:alert(1)" under custom.'),
        ("githib: x", 'GitHub shows no button for "githib"; did you mean github?'),
        ("github: {a: b}", "Passed over, because it is no name: 1 entry under github."),
    ],
)  # fmt: skip
def test_what_is_passed_over_is_said(text: str, note: str) -> None:
    assert read(text, "FUNDING.yml").notes == (note,)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "tidelift: pypi/x\ngithub: a\ntidelift:\n",
            'gives the key "tidelift" twice, again in line 3; readers of YAML keep one',
        ),
        ("a: &a [x, x]\nb: &b [*a, *a]\ngithub: *b", "has YAML aliases or tags"),
        ("github: !!python/object/apply:os.system [ls]", "has YAML aliases or tags"),
        ("github: a\n---\ngithub: b", "has several YAML documents"),
        ("github: [[[[a]]]]", "is nested too deeply"),
        ("[" * 60_000, "is nested too deeply"),
        ("just words", "is YAML without named channels"),
        ("- github", "is YAML without named channels"),
        ("github: [a", "is not valid YAML in line 1"),
        ("? {a: b}\n: c", "has a key in line 1 that is no word"),
        ("github: a\x00", "is a binary file"),
        ("github: " + "x" * 64 * 1024, "has 65,544 bytes; a FUNDING.yml has at most 65,536."),
    ],
)
def test_broken_and_hostile_files_get_one_sentence(text: str, says: str) -> None:
    with pytest.raises(Refused) as caught:
        read(text, "x", "funding-yml")
    assert says in str(caught.value)


def test_utf_16_is_refused() -> None:
    with pytest.raises(Refused, match="is not UTF-8 text"):
        read("github: a".encode("utf-16"), "FUNDING.yml")


def test_the_largest_file_is_read_in_seconds() -> None:
    text = "".join(f"k{n}: 1\n" for n in range(6_000))
    start = time.perf_counter()
    notes = read(text, "FUNDING.yml").notes
    assert time.perf_counter() - start < 20
    assert notes[0].endswith("and 5,995 more.")
