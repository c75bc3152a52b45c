"""Intents in, due Actions out: where the pointer goes, how fast, and when exactly; the only maker of moves."""
