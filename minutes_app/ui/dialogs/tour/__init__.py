"""The tour of the capture line: five lines are typed, read as in a meeting, and kept nowhere.

``steps`` says what each asks for and when it is done; ``dialog`` has the line to practise in.
"""
