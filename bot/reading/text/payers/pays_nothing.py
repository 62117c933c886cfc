"""Whether one beside whom no figure stands is named for another reason than that it pays."""

from bot.reading.text.payers.ledger import Origin
from bot.reading.text.words.common import COUNTRIES

_NO_DEALS = frozenset(
    "lease tenancy petition charter manifesto letter disclosure nda cleaning insurance catering".split()
)
_SIGNED = frozenset("signed sign signs contract agreement lease bound".split())
_SEATED = frozenset(("startup", "up", "off"))
_HEADED = frozenset("thread edition update recap summary report numbers accounts roundup".split())
_COUNTED = frozenset("downloads stars installs visitors visits views users commits traffic contributors".split())
_FAR, _NEAR = 12, 7


def pays_nothing(name: str, origin: Origin) -> bool:
    """``a start-up at Station F``, ``Fennelhub money thread``, ``signed the open letter``, ``our cleaning contract with
    X``, ``24k of our stars came from Japan``: where one sits, of what a note is, with whom nothing was agreed."""
    before = origin.sentence.forms(origin.start - _NEAR, origin.start)
    behind = origin.sentence.forms(origin.end, origin.end + _FAR)
    around = {*before, *behind}
    return (
        (before[-1:] == ["at"] and not _SEATED.isdisjoint(before[-2:-1]))
        or before[-3:-1] == ["<P>", "allocation"]
        or (not before and not _HEADED.isdisjoint(behind[:3]))
        or not (_NO_DEALS.isdisjoint(around) or _SIGNED.isdisjoint(around))
        or (name.casefold() in COUNTRIES and not _COUNTED.isdisjoint(origin.sentence.words))
    )
