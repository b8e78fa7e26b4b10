"""The live preview: the pages that the typesetter makes for the PDF, painted in the window."""
