"""The place Tasks: the ledger of supervised tasks of all meetings."""
