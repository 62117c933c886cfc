"""What was reported."""
