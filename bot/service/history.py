"""Looking up, renaming and removing what is stored, within one scope."""

from bot.domain.fields import fold
from bot.domain.refusal import Refused, nearest
from bot.service.assess import AssessService, Caller, Stored
from bot.service.ports import Store
from bot.service.whose import Clean, Whose


class HistoryService:
    """The records of a scope. A scope sees its own alone."""

    def __init__(self, store: Store, clean: Clean) -> None:
        self._store = store
        self._clean = clean

    def latest(self, name: str, caller: Caller) -> Stored:
        """The newest assessment of a project. Raises Refused when there is none, with the nearest name."""
        row = self._store.latest(caller.scope, fold(name))
        if row is None:
            raise self._unknown(name, caller)
        return AssessService.opened(row)

    def open(self, target: str, caller: Caller) -> Stored:
        """The assessment with this key. Raises Refused when the scope has none such."""
        row = self._store.get(int(target), caller.scope) if target.isdecimal() and len(target) < 19 else None
        if row is None:
            raise Refused("That assessment is not kept here any more; it was deleted or made somewhere else.")
        return AssessService.opened(row)

    def before(self, stored: Stored, caller: Caller) -> Stored:
        """The assessment of the same project before this one. Raises Refused when there is none."""
        rows = self._store.history(caller.scope, fold(stored.name), 1, stored.key)
        if not rows:
            raise Refused("There is no assessment of this project before that one.")
        return AssessService.opened(rows[0])

    def names(self, typed: str, caller: Caller) -> list[str]:
        """The names of this scope's projects that hold what was typed, the newest first, at most 25."""
        return self._store.projects(caller.scope, typed, 25)

    def rename(self, name: str, new: str, caller: Caller) -> int:
        """Gives a project another name; gives back how many assessments carry it now."""
        if not fold(new):
            raise Refused("The new name is empty; a name needs at least one visible character.")
        self._may_change(name, caller, "rename")
        return self._store.rename_project(caller.scope, fold(name), new.strip())

    def delete(self, name: str, caller: Caller) -> int:
        """Removes a project's assessments, from the copies that are known too: a manager all of them, anybody else
        their own. Gives back how many."""
        self.latest(name, caller)
        whose = Whose(None if caller.manages else caller.author, caller.scope, fold(name))
        gone = self._clean(whose).gone
        if not gone:
            raise Refused(
                f'None of the assessments of "{name}" is yours (what you said of them is deleted now); somebody who '
                "manages the server can delete it."
            )
        return gone

    def _may_change(self, name: str, caller: Caller, what: str) -> None:
        stored = self.latest(name, caller)
        if not caller.manages and stored.author != caller.author:
            raise Refused(f'"{stored.name}" was assessed by somebody else; who manages the server can {what} it.')

    def _unknown(self, name: str, caller: Caller) -> Refused:
        known = {fold(n): n for n in self._store.projects(caller.scope, "", 200)}
        near = nearest(fold(name), known)
        if near:
            return Refused(f'No assessment of "{name}" is kept here; did you mean "{known[near]}"?')
        return Refused(f'No assessment of "{name}" is kept here; assess it first with /assess.')
