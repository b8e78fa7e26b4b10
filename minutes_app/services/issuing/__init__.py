"""Minutes that leave the house: issued and corrected, kept as versions, told from copies.

``service`` issues and corrects, and ``files`` writes what goes out. ``versions`` keeps and puts
back, ``comparing`` lays two beside each other. ``chain`` is the seal of each, ``seals`` looks
whether all of them hold, ``verifying`` tells what a file is that came back. The lock itself is
``storage.lock``.
"""
