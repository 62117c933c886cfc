"""Free text to facts, by rules alone and in one pass a step.

``tokens`` takes the text apart (``spelling`` mends slips of the fingers), ``figures`` and ``names`` put it together
again (``compounds`` are words for payers made of two), ``sentences`` and ``moods`` say which words may make facts,
``frames`` over them (the ``table_`` files) find single facts and signals, ``mentions``, ``evidence``, ``unnamed``,
``gifts``, ``owners`` and ``payers`` who pays, and ``answer`` what was understood and what was not.
"""

from bot.reading.text.reader import read_text

__all__ = ["read_text"]
