"""Hands in, named gestures out; the built-in gestures are data."""

if __name__ != "handcontrol.gestures":
    raise ImportError("gestures/ is the package handcontrol.gestures: import it by that name")
