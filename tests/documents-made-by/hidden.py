"""What the documents with personal numbers have in common: a contract, and a number somewhere in it."""

from contracts_text import contract
from corpus import add
from identifiers import serial

# For files that hold no contract.
SHEET = {"type": "other"}

_numbers = serial()


def number():
    """A personal number that no other document has."""
    return next(_numbers)


def hide(name, made_by, make, count=1, **more):
    """A contract with `count` personal numbers in it; `make(path)` puts them there."""
    add(f"personnummer-{name}", made_by, make, personal_numbers=count, **{"type": "arbeidsavtale", **more})


def body(*extra):
    """A contract with these paragraphs before the signatures."""
    return contract("nb", extra=extra)
