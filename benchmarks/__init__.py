"""Measurements against the promised times; ``python -m benchmarks`` takes them all."""
