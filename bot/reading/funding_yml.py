"""GitHub's FUNDING.yml: which buttons to give money exist, and nothing else."""

import io
import re
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)  # fmt: skip

from bot.domain.read import Read
from bot.domain.refusal import Refused, nearest, shown
from bot.reading.channels import CHANNELS
from bot.reading.plain_text import plain_text
from bot.reading.wording import counted, listed

MOST_BYTES = 64 * 1024
_MOST_LEVELS = 3
_ADDRESS = re.compile(r"https?://[^\s]+", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)+(/[^\s]*)?")
_FORM = "a FUNDING.yml has lines such as github: NAME"
_EMPTY = ("", "~", "null", "Null", "NULL")
_LACKS = (
    "A FUNDING.yml names no payer and no amount, and not whether anybody gives.",
    "It does not show whose the buttons are: copies of other projects keep their owners' names.",
)


def read_channels(data: bytes, file: str) -> Read:
    """The channels that a FUNDING.yml names; ``file`` is how its name is shown.

    Raises Refused for more than 64 KiB, for what is no YAML of that form, for a key that stands twice, and for
    aliases and tags.
    """
    if len(data) > MOST_BYTES:
        raise Refused(f"{file} has {len(data):,} bytes; a FUNDING.yml has at most {MOST_BYTES:,}.")
    table = _loaded(plain_text(data, file, "a FUNDING.yml was expected"), file)
    notes = list[str]()
    unknown = [key for key, value in table.items() if key not in CHANNELS and value]
    if unknown:
        near = nearest(unknown[0], CHANNELS)
        hint = f"; did you mean {near}?" if near else "."
        keys = listed([shown(key, 40) for key in unknown])
        notes.append(f"GitHub shows no button for {keys}{hint}")
    channels = [_channel(key, table[key], notes) for key in table if key in CHANNELS]
    named = list(dict.fromkeys(name for names in channels for name in names))
    proves = (
        (f"A FUNDING.yml proves that {counted(len(named), 'button')} to give money exist{'s' * (len(named) == 1)}: "
         f"{listed(named)}.",)
        if named
        else ("It proves nothing: no channel is filled in.",)
    )  # fmt: skip
    return Read({}, "funding-yml", proves=proves, lacks=_LACKS, notes=tuple(notes))


def _loaded(text: str, file: str) -> dict[str, list[str | None]]:
    """The one table of the file: what stands under each key, as a list. An empty file is an empty table.

    Every scalar is taken as the text that it is, so that nothing in it is turned into a number, a date or an object.
    """
    yaml: Any = YAML(typ="safe", pure=True)
    try:
        _check_events(yaml.parse(io.StringIO(text)), file)
        top: Any = yaml.compose(io.StringIO(text))
    except MarkedYAMLError as error:
        told = cast("Any", error)
        line = f" in line {told.problem_mark.line + 1}" if told.problem_mark else ""
        problem = str(told.problem or "the form is wrong").split("\n")[0]
        raise Refused(f"{file} is not valid YAML{line}: {_bare(problem)}.") from None
    except (YAMLError, ValueError) as error:
        raise Refused(f"{file} is not valid YAML: {_bare(' '.join(str(error).split()))}.") from None
    if top is None or (top.id == "scalar" and top.value in _EMPTY):
        return {}
    if top.id != "mapping":
        raise Refused(f"{file} is YAML without named channels; {_FORM}.")
    return _table(top.value, file)


def _table(rows: list[tuple[Any, Any]], file: str) -> dict[str, list[str | None]]:
    found: dict[str, list[str | None]] = {}
    for key, value in rows:
        line = key.start_mark.line + 1
        if key.id != "scalar":
            raise Refused(f"{file} has a key in line {line} that is no word; {_FORM}.")
        if key.value in found:
            says = f"gives the key {shown(key.value, 40)} twice, again in line {line}"
            hint = "readers of YAML keep one of the two and drop the other, so keep the right one"
            raise Refused(f"{file} {says}; {hint}.")
        found[key.value] = _items(value)
    return found


def _items(node: Any) -> list[str | None]:
    """What stands under a key, without what is left empty; None for what is no plain text."""
    given: list[Any] = node.value if node.id == "sequence" else [node]
    items = [item.value.strip() if item.id == "scalar" else None for item in given]
    return [item for item in items if item not in _EMPTY]


def _bare(text: str, limit: int = 60) -> str:
    """A given text as it is shown where it stands in brackets or at the end, without quotes around it."""
    return shown(text, limit)[1:-1]


def _check_events(events: Any, file: str) -> None:
    """Raises Refused for what no FUNDING.yml needs and what can be used to blow a reader up."""
    level = documents = 0
    for event in cast("list[Event]", events):
        if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and _marked(event)):
            raise Refused(f"{file} has YAML aliases or tags; a FUNDING.yml is a plain list of channels.")
        documents += isinstance(event, DocumentStartEvent)
        level += isinstance(event, MappingStartEvent | SequenceStartEvent)
        level -= isinstance(event, MappingEndEvent | SequenceEndEvent)
        if level > _MOST_LEVELS:
            raise Refused(f"{file} is nested too deeply; a FUNDING.yml is a plain list of channels.")
        if documents > 1:
            raise Refused(f"{file} has several YAML documents; a FUNDING.yml has one.")


def _marked(event: Any) -> bool:
    """Whether a node has an anchor, or a tag that says which type to make of it."""
    return bool(event.anchor or getattr(event, "tag", None))


def _channel(key: str, given: list[str | None], notes: list[str]) -> list[str]:
    """The channels behind one key, each as it is said."""
    names = [item for item in given if item is not None]
    if len(names) < len(given):
        count = counted(len(given) - len(names), "entry", "entries")
        notes.append(f"Passed over, because it is no name: {count} under {key}.")
    if key != "custom":
        return [f"{CHANNELS[key]} ({_bare(name, 40)})" for name in names]
    return _addresses(names, notes)


def _addresses(names: list[str], notes: list[str]) -> list[str]:
    """Those under ``custom`` that are web addresses, also where https:// is left off; the rest is said."""
    whole = [name for name in names if _ADDRESS.fullmatch(name)]
    bare = [name for name in names if _BARE_ADDRESS.fullmatch(name)]
    others = [name for name in names if not (_ADDRESS.fullmatch(name) or _BARE_ADDRESS.fullmatch(name))]
    if others:
        words = listed([shown(name, 40) for name in others])
        notes.append(f"Passed over, because it is no web address: {words} under custom.")
    if bare:
        notes.append(f"Without https:// in front: {listed([shown(name, 40) for name in bare])} under custom.")
    return [_bare(name, 80) for name in (*whole, *bare)]
