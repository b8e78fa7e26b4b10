"""The language of searches: what was typed, as a tree and the places where it is wrong."""
