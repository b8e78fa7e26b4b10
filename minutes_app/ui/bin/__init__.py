"""The place of the bin: meetings that were put away, to be brought back or deleted for good."""
