"""Single facts: sums, people, the next run, license, project, and what a project is."""
