"""What entries say of each other: ids that must exist and be in use, sources that must be cited."""

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from bot.adapters.problem import Problem
from bot.domain.knowledge import Entry, Library
from bot.domain.links import links
from bot.domain.refusal import did_you_mean


def reference_problems(library: Library, unread: frozenset[str]) -> Iterator[Problem]:
    """Names of nothing, names of what is not in use, sources cited by nobody, sources written twice."""
    cited: set[str] = set()
    for kind, entry, key, to, names in links(library):
        row = kind == "costs"
        file, key = ("costs.toml", f"{entry.id} {key}") if row else (f"{kind}/{entry.id}.toml", key)
        known: Mapping[str, Entry] = getattr(library, to)
        cited |= set(names) if to == "sources" else set()
        for name in names:
            if name not in known:
                if f"{to}/{name}" not in unread:
                    yield Problem(file, key, f"names {name}, which is not in {to}/{_near(name, known)}")
            elif entry.in_use and not known[name].in_use:
                yield Problem(file, key, f"names {name}, which is {known[name].status}; name an entry that is in use")
    if not unread:  # an entry that could not be read may be the one that cites it
        for name in library.sources:
            if name not in cited:
                yield Problem(f"sources/{name}.toml", "", "is cited by no entry; cite it or remove it")
    yield from _addresses(library)


def _near(name: str, known: Iterable[str]) -> str:
    hint = did_you_mean(name, known)
    return hint if "did you mean" in hint else "; add its file or mend the name"


def _addresses(library: Library) -> Iterator[Problem]:
    """One source entry an address: a fact that several entries use has one home."""
    seen: dict[str, str] = {}
    for source in library.sources.values():
        address = _plain(source.address)
        if address in seen:
            yield Problem(
                f"sources/{source.id}.toml",
                "address",
                f"is that of {seen[address]} too; keep the older entry of the two and cite it",
            )
        seen.setdefault(address, source.id)


def _plain(address: str) -> str:
    """An address without what does not change where it leads: scheme, www, a mark in the page, campaign words."""
    parts = urlsplit(address)
    asked = [(key, value) for key, value in parse_qsl(parts.query) if not key.startswith("utm_")]
    host = parts.netloc.casefold().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{'?' + urlencode(asked) if asked else ''}"
