"""A digest over all assessments of the library's cases: it moves when the engine or the library does.

When it fails and the library did not change, raise ``ENGINE`` in ``bot/engine/assess.py`` in the same commit.
"""

from bot.adapters.library import load_library
from bot.domain.canonical import canonical, sha256
from bot.engine.assess import ENGINE, Engine
from tests.golden_files import Golden


def test_every_case_gives_the_same_bytes(golden: Golden) -> None:
    engine = Engine(load_library())
    assessments = [engine.assess(case.situation) for case in engine.library.cases.values()]
    digest = sha256(canonical(assessments))
    golden("tests/golden/digest.txt", f"engine {ENGINE}\nedition {engine.library.edition}\nassessments {digest}\n")
