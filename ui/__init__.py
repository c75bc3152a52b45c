"""Everything a person sees; the only Qt code."""

if __name__ != "handcontrol.ui":
    raise ImportError("ui/ is the package handcontrol.ui: import it by that name")
