"""Use cases: the only interface through which anything is written; knows no Qt."""
