"""Pure functions from a situation and a library to an assessment. No clock, no files, whole numbers only."""
