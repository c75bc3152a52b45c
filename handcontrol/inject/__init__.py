"""The only way out: a ledger of what is held, and the backends that press, move and scroll."""

from handcontrol.inject.base import Injector
from handcontrol.inject.ledger import Ledger
from handcontrol.inject.null import NullInjector
from handcontrol.inject.open import open_injector

__all__ = ["Injector", "Ledger", "NullInjector", "open_injector"]
