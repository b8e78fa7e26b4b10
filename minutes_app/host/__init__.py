"""What this machine and installation offer: data folders, shipped resources, fonts, libraries."""
