"""The only way out: a ledger of what is held, and the backends that press, move and scroll."""
