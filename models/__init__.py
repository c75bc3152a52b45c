"""Where the networks come from (manifest, fetch, conversion) and the only code that runs them."""

if __name__ != "handcontrol.models":
    raise ImportError("models/ is the package handcontrol.models: import it by that name")
