"""The layouts of the house, changed in a dialog with live pages."""
