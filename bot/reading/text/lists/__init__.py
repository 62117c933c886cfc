"""Lists of payers: items with their figures, in one line or in many."""
