"""Threads, commands and shutdown: the rooms joined into one running engine."""
