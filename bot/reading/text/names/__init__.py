"""Names in the tokens: payers known and unknown, offices, words for payers."""
