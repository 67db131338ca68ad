"""The table of documents: what was put into each file, and making those that are missing."""

import fnmatch
import json
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "documents"
TABLE = FOLDER / "expected.json"

_rows = []
_asked = sys.argv[1:]

NOTHING_PERSONAL = {"personal_numbers": 0}


def add(name, made_by, make, /, **expected):
    """Registers a file. `make(path)` writes it, when it is not there or when its name is asked for.

    `expected` is what was put into the file, in the shape of what `ringperm inspect` gives, and beside it:
    `absent` (facts that the file does not state), `items_there` and `items_not_there` (the items of a contract),
    `must` and `must_not` (codes of findings), `args` (more arguments of the command), `type_not` (where only this much
    is certain). `readable` is `yes`, `partly`, `no`, a list of these, or `any`: then the rest is compared only where
    the answer is yes. A personal number in a file is `personal_numbers`, and a finding about it is understood.
    """
    path = FOLDER / name
    if not path.exists() or any(fnmatch.fnmatch(name, pattern) for pattern in _asked):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        try:
            make(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        print(f"{path.stat().st_size:>8}  {name}")
    assert all(row["file"] != name for row in _rows), f"{name} is there twice"
    expected.setdefault("readable", "yes")
    if expected["readable"] == "no":
        expected.update(type="other", facts={})
        expected["personal_numbers"] = expected["account_numbers"] = None
    elif isinstance(expected["readable"], str):
        expected.setdefault("personal_numbers", 0)
        expected.setdefault("account_numbers", 0)
    _rows.append({"file": name, "made_by": made_by, **expected})


def write_table():
    """One line a document, so that a change is one line."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, sort_keys=False) for row in _rows)
    TABLE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    known = {row["file"] for row in _rows} | {TABLE.name, "kursbevis.jpg", ".gitattributes"}
    strays = sorted(p.name for p in FOLDER.iterdir() if p.name not in known)
    size = sum(p.stat().st_size for p in FOLDER.iterdir())
    print(f"{len(_rows)} documents, {size / 1e6:.2f} MB; in no row: {strays}")
