"""From characters to tokens: figures, dates and amounts put together, and lists and tables laid out as lines."""
