"""Patterns of the reader, each compiled when a text first calls for it: there are hundreds, a text needs some sixty."""

import re
from collections.abc import Callable, Iterator

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub")


class Pattern:
    """A regular expression, with the methods of a compiled one: the first that is asked for compiles it."""

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    sub: Callable[[Callable[[re.Match[str]], str] | str, str], str]

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written, self._flags = written, flags

    def __getattr__(self, method: str) -> object:
        if method.startswith("_"):
            raise AttributeError(method)
        compiled = re.compile(self._written, self._flags)
        for name in _METHODS:
            setattr(self, name, getattr(compiled, name))
        return getattr(compiled, method)
