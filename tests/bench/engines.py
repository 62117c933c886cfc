"""The same pattern table in every engine, each time out of the same walk over the library.

A third-party engine gets the whole table as one list expression, and its facts in the form it is fastest with: zen in
one list, the two CELs turned into their own values before the clock starts. That is kinder to them than use would be:
the compiled source tests its sets itself and has nothing prepared. The fastest of them is therefore timed a second
time with the facts as they are (``zen_words``), and a third time as its documentation would have it (``zen_graph``).
Engines whose rules only say yes or no (business-rules, durable_rules) can't give a degree and are left
out; so is cel-python, the same language again and slower by orders of magnitude.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

import pytest

from bot.domain.knowledge import Pattern
from bot.engine.compile import compile_patterns, fold
from bot.engine.facts import Known
from bot.engine.operators import Direct
from tests.bench import words
from tests.bench.closures import Closures
from tests.bench.text import Dialect, Join, Text
from tests.bench.words import ZenWords

Patterns = tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A pattern table in one engine: ``judge``, which is timed, takes what ``prepare`` makes of what is known, and
    gives the lowest and the highest degree of every pattern in turn, or in pairs."""

    prepare: Callable[[Known], Any]
    judge: Callable[[Any], Any]


def compiled_source(patterns: Patterns) -> Table:
    judge = compile_patterns(patterns)
    return Table(lambda known: known, lambda known: judge(known.lo, known.hi, known.choices, known.seen, known.may))


def closures(patterns: Patterns) -> Table:
    pairs = fold(patterns, Closures())
    return Table(lambda known: known, lambda known: [(low(known), high(known)) for low, high in pairs])


def direct(patterns: Patterns) -> Table:
    return Table(lambda known: known, lambda known: fold(patterns, Direct(known)))


def zen_expression(patterns: Patterns) -> Table:
    text, expression = _written(patterns, Text(_ZEN_LIST))
    compiled = _installed("zen").compile_expression(expression)
    return Table(lambda known: {"facts": list(text.row(known).values())}, compiled.evaluate)


def zen_words(patterns: Patterns) -> Table:
    _, expression = _written(patterns, ZenWords(_ZEN))
    return Table(words.facts, _installed("zen").compile_expression(expression).evaluate)


def zen_graph(patterns: Patterns) -> Table:
    text, expression = _written(patterns, Text(_ZEN_LIST))
    rows = {"expressions": [{"id": "degrees", "key": "degrees", "value": expression}]}
    nodes = [
        {"id": "row", "name": "row", "type": "inputNode"},
        {"id": "table", "name": "table", "type": "expressionNode", "content": rows},
        {"id": "answer", "name": "answer", "type": "outputNode"},
    ]
    edges = [
        {"id": "in", "sourceId": "row", "targetId": "table", "type": "edge"},
        {"id": "out", "sourceId": "table", "targetId": "answer", "type": "edge"},
    ]
    decision = _installed("zen").ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))
    return Table(
        lambda known: {"facts": list(text.row(known).values())},
        lambda row: decision.evaluate(row)["result"]["degrees"],
    )


def rust_cel(patterns: Patterns) -> Table:
    cel = _installed("cel", "common-expression-language")
    text, expression = _written(patterns, Text(_RUST_CEL))

    def prepare(known: Known) -> Any:
        context = cel.Context()
        context.update(text.row(known))
        return context

    return Table(prepare, cel.compile(expression).execute)


def cpp_cel(patterns: Patterns) -> Table:
    cel = _installed("cel_expr_python.cel", "cel-expr-python")
    math = _installed("cel_expr_python.ext.ext_math", "cel-expr-python")
    text, expression = _written(patterns, Text(_CPP_CEL))
    types = {name: cel.Type.INT if name in text.numbers else cel.Type.BOOL for name in text.facts}
    environment = cel.NewEnv(variables=types, extensions=[math.ExtMath()])
    compiled = environment.compile(expression)
    return Table(lambda known: environment.Activation(text.row(known)), lambda row: compiled.eval(row).plain_value())


def rule_engine(patterns: Patterns) -> Table:
    engine = _installed("rule_engine", "rule-engine")
    text, expression = _written(patterns, Text(_RULE_ENGINE))
    rule = engine.Rule(expression, context=engine.Context(resolver=engine.resolve_item))
    return Table(text.row, rule.evaluate)


OURS = (compiled_source, closures, direct)
THIRD_PARTY = (zen_expression, zen_words, zen_graph, rust_cel, cpp_cel, rule_engine)


def _installed(module: str, package: str = "zen-engine") -> Any:
    """A third-party engine's module; without it the benchmark is skipped."""
    return pytest.importorskip(module, reason=f"{package} is not installed; requirements-bench.lock has it.")


def _written(patterns: Patterns, text: Text) -> tuple[Text, str]:
    return text, f"[{', '.join(degree for bounds in fold(patterns, text) for degree in bounds)}]"


def _called(name: str) -> Join:
    return lambda degrees: f"{name}({', '.join(degrees)})"


def _called_with_list(name: str) -> Join:
    return lambda degrees: f"{name}([{', '.join(degrees)}])"


def _chosen(sign: str) -> Join:
    """Where there is no function for it: one after the other, by comparing."""
    return lambda degrees: reduce(lambda a, b: f"({a} {sign} {b} ? {a} : {b})", degrees)


def _placed(at: int, _: str) -> str:
    return f"facts[{at}]"


def _truncated(numerator: str, divisor: int) -> str:
    return f"{numerator} / {divisor}"


def _floored(numerator: str, divisor: int) -> str:
    return f"floor({numerator} / {divisor})"


def _whole(numerator: str, divisor: int) -> str:
    return f"{numerator} // {divisor}"


_ZEN = Dialect(" and ", " or ", _floored, _called_with_list("min"), _called_with_list("max"))
_ZEN_LIST = replace(_ZEN, fact=_placed)
_RUST_CEL = Dialect(" && ", " || ", _truncated, _chosen("<="), _chosen(">="))
_CPP_CEL = Dialect(" && ", " || ", _truncated, _called("math.least"), _called("math.greatest"))
_RULE_ENGINE = Dialect(" and ", " or ", _whole, _chosen("<="), _chosen(">="))
