"""Reads the page as a screen reader is told of it, through AT-SPI, and writes it as one JSON list, a node before its children.

The list is empty while the window has told of no page. Debian's Python has the bindings.
"""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def children(node):
    return [child for child in map(node.get_child_at_index, range(node.get_child_count())) if child]


def page_in(node):
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        return node
    return next(filter(None, map(page_in, children(node))), None)


def words(node, states, attributes):
    """The name; its own text of what has none, but takes the focus or is read out as soon as it changes."""
    own = not node.get_name() and ("focusable" in states or "live" in attributes)
    return Atspi.Text.get_text(node, 0, -1) if own and "Text" in node.get_interfaces() else node.get_name()


def read(node, depth, into):
    states = [state.value_nick for state in node.get_state_set().get_states()]
    attributes = node.get_attributes()
    into.append(
        {
            "depth": depth,
            "role": node.get_role_name(),
            "name": words(node, states, attributes),
            "states": states,
            "attributes": attributes,
        }
    )
    # What is in a frame is a page of its own.
    framed = depth > 0 and node.get_role() == Atspi.Role.DOCUMENT_WEB
    for child in [] if framed else children(node):
        read(child, depth + 1, into)
    return into


Atspi.init()
page = page_in(Atspi.get_desktop(0))
print(json.dumps(read(page, 0, []) if page else []))
