"""The place People: the directory of people and bodies, with offices from day to day."""
