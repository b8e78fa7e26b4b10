"""The tab People of a meeting: who came, in protocol order, with the offices of that day."""
