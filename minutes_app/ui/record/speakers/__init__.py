"""Who is speaking: slots with their keys, collective voices, and picking others by name."""
