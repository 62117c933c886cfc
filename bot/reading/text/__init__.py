"""Free text to facts: tokens, sentences, what a sentence is said to be, frames over its tokens, then the payers."""

from bot.reading.text.reader import read_text

__all__ = ["read_text"]
