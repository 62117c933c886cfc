"""Typed values: situations, library entries, assessments, pages. No behaviour beyond their own checks."""
