"""The dictionary of the house: short letters that become words in the capture line.

``entries`` is pure: what is a short form, what pasted lines hold, what clashes; ``table`` shows the
dictionary and lets it be edited in place; ``dialog`` puts them together.
"""
