"""How many examples a property draws: as many as it names, or as ``WHOPAYS_EXAMPLES`` says for all of them
(``WHOPAYS_EXAMPLES=1000 python -m pytest tests/engine``)."""

import os
from typing import Any

from hypothesis import settings

_ASKED = os.environ.get("WHOPAYS_EXAMPLES")


def drawn(count: int, **more: Any) -> settings:
    """Settings for so many examples, the same ones in every run."""
    return settings(max_examples=int(_ASKED) if _ASKED else count, deadline=None, derandomize=True, **more)
