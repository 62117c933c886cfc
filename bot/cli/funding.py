"""``whopays assess --format funding-json``: a draft of a manifest, and the assessment beside it."""

import json
import sys
from pathlib import Path

from bot.adapters.funding_draft import funding_draft, to_fill_in
from bot.domain.assessment import Assessment
from bot.domain.canonical import sha256
from bot.domain.refusal import Refused
from bot.domain.situation import Situation

SCHEMA = "whopays.funding-assessment/1"


def written_draft(situation: Situation, assessment: Assessment, beside: str) -> str:
    """The draft to print. The assessment goes into the file ``beside``, with the draft's sha256, since a manifest has
    no place for it.

    Raises Refused where that file can't be written, or is there already and is something else.
    """
    draft = funding_draft(situation)
    text = json.dumps(draft, indent=2, ensure_ascii=False) + "\n"
    told = {
        "schema": SCHEMA,
        "manifest": {"file": "funding.json", "sha256": sha256(text.encode())},
        "assessment": assessment,
    }
    _write(Path(beside), json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    print(f"A draft: before it is published, fill in {', '.join(to_fill_in(draft))}.", file=sys.stderr)
    print(f"The assessment of it is written to {beside}.", file=sys.stderr)
    return text


def _write(path: Path, text: str) -> None:
    try:
        if path.exists() and SCHEMA not in path.read_text(encoding="utf-8", errors="replace")[:200]:
            hint = "move it, or name another file with --beside"
            raise Refused(f"{path} is there already and is no assessment of a draft; {hint}.")
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Refused(f"{path} can't be written: {error.strerror}.") from None
