"""What the product does: one method for each thing a person asks for."""
