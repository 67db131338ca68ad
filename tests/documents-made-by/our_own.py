"""What the program itself prints, by printpdf: lists and an application that name every kind of document and are none.

`RINGPERM` names the program; by default it is the one that cargo built.
"""

import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from corpus import add
from identifiers import COMPANY

PROGRAM = os.environ.get("RINGPERM", str(Path(__file__).resolve().parents[2] / "target/debug/ringperm"))
NEITHER = {"type": "other", "facts": {}, "absent": ["arrears_nok", "issued"], "must_not": ["personal-number", "facts-missing"]}


def _after(folder, *last):
    """A store with a company and a first application, and then this command."""
    for words in [("company", "add", COMPANY, "--name", "Eksempel AS"), ("submission", "start", "initial"), last]:
        subprocess.run(
            [PROGRAM, "--store", f"{folder}/store", "--today", "2026-11-22", *map(str, words)],
            check=True,
            env={**os.environ, "RINGPERM_PASSPHRASE": "fire blåbær på øya"},
            stdout=subprocess.DEVNULL,
        )


def listed(path, what):
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "list.pdf"
        _after(folder, "list", made, "--what", what)
        shutil.copy(made, path)


def application(path):
    with tempfile.TemporaryDirectory() as folder:
        _after(folder, "identity", "create", "--name", "Kari Nordmann")
        bundle = Path(folder) / "bundle.zip"
        subprocess.run(
            [PROGRAM, "--store", f"{folder}/store", "--today", "2026-11-22", "export", bundle, "--allow-incomplete"],
            check=True,
            env={**os.environ, "RINGPERM_PASSPHRASE": "fire blåbær på øya"},
            stdout=subprocess.DEVNULL,
        )
        with zipfile.ZipFile(bundle) as files:
            path.write_bytes(files.read(next(name for name in files.namelist() if name.endswith("soknad.pdf"))))


def all_of_them():
    for what in ("checklist", "blank", "self-check"):
        add(f"egen-{what}.pdf", "printpdf", lambda p, w=what: listed(p, w), **NEITHER)
    add("egen-soknad.pdf", "printpdf", application, **NEITHER)
