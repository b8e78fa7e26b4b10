"""Days as the State Council announced them, by date."""

from datetime import date

holidays: dict[date, str]
workdays: dict[date, str]
