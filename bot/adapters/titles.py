"""What the things of the library are called, by their ids; an id that it no longer has is shown as words."""

from bot.adapters.wording import words
from bot.domain.knowledge import Library


def band_titles(library: Library) -> dict[str, str]:
    """The titles of all bands by their ids."""
    return {band.id: band.title for band in library.scale.bands}


def band_title(library: Library, band: str) -> str:
    """A band's title."""
    return band_titles(library).get(band, words(band))


def pattern_title(library: Library, name: str) -> str:
    """A pattern's title."""
    pattern = library.patterns.get(name)
    return pattern.title if pattern else words(name.replace("-", "_"))
