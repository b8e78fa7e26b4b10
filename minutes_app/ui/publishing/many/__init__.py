"""Papers of many meetings at once: what is wanted, the work, and what became of it."""
