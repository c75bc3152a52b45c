"""What should happen, in which application and mode: the grammar, the file and the pure engine."""
