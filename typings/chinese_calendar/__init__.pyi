"""The part of chinesecalendar that the program uses."""
