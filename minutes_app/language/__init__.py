"""The translation catalogue: source words to the words of the chosen language, without Qt."""
