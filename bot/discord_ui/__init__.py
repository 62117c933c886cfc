"""Discord: commands, components, delivery."""
