"""Sentences, what keeps their words from being facts, and the frames that are looked for in them."""
