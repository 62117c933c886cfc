"""Frames of amounts and time as running prose says them."""

from bot.reading.text.frames import Frame, frame

MONEY_OF_PROSE: tuple[Frame, ...] = (
    frame("monthly_cost", "(?:costs|cost) (?:us|me) (?:{FILL} ){0,3}{M}"),
    frame("reserves", "(?:fund|paypal|account|jar|tin|pot|kitty|piggy bank|box|wallet) (?:with|holds|has"
        "|contains) (?:{FILL} ){0,2}{M} (?:in it|left|in there|inside)"),
    frame("reserves", "(?:keeps|holds|has) (?:our|the|an) account \\( {M} on <D>"),
    frame("runway", "(?:obligations|bills|commitments|salaries|costs) can be (?:met|covered|paid) for "
        "(?:another |the next )?{T}"),
)  # fmt: skip
"""Rows that follow those of ``table_money``."""
