"""Words of the language, by what they do: classes, common words, cues, sources of money, numbers, first names."""
