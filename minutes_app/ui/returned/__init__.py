"""The leader's pencil in the window: changes of a paper that came back, beside their entries."""
