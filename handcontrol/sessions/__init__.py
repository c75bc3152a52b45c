"""Recorded Steps: written without loss, read back to the bit."""
