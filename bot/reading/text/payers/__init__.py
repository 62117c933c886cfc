"""Who pays, how much, until when, how surely and why."""
