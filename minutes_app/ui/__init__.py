"""The window: models, views, actions, theme and background work; no SQL and no rules."""
