"""A meeting on paper: its layouts, its words set by hand, its files.

``shelf`` is the layouts there are, ``layouts`` changes those of the house. ``publishing`` makes one
paper, ``batch`` those of many meetings, ``file_names`` says what they are called. ``wording`` keeps
words that were set by hand, ``loosening`` saves them where their entry goes.
"""
