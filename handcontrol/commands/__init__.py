"""One module a command: each adds its arguments to the parser and runs with the objects it builds."""
