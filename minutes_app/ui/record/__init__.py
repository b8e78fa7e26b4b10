"""The tab Record: who speaks, what was said in outline, and the line that it is typed into."""
