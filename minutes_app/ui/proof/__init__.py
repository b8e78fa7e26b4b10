"""The proof in the window: what is to be settled before the minutes are issued."""
