"""What people type or upload, turned into situations."""
