#!/usr/bin/env python3
"""Containers that are signed by the book, and hostile in what they hold: python3 hostile_contents.py FOLDER COUNT

Mimetype, manifest and signature are as in any bundle, over all that is in it: whoever refuses one of these looked at the
names, the sizes or the way in which the entries are packed. The same number makes the same containers, but for the keys.
"""
import random
import sys
import zlib
from pathlib import Path

from bundle import Bundle, Keys

NAMES = [
    "../ut.txt", "../../../../tmp/ringperm-hostile", "/etc/passwd", "C:\\Windows\\win.ini", "c:ut.txt",
    "\\\\server\\andel\\ut.txt", "mappe\\ut.txt", ".", "..", "mappe/../../ut.txt", "./ut.txt", "mappe//ut.txt", "CON",
    "nul.txt", "LPT1.pdf", "ut.txt.", "ut.txt ", "ut\u202efdp.exe", "ut\n.txt", "META-INF/../ut.txt",
    "vedlegg/../../ut.txt", "vedlegg/CON.pdf", "~/../.bashrc",
]


def names(bundle, chance):
    for name in chance.sample(NAMES, chance.randint(1, 3)):
        bundle.files[name] = b"PK"


def decomposed(bundle, chance):
    """A name that leads nowhere, in letters that are put together of two: no bundle of ours writes it so."""
    bundle.files[chance.choice(["e\u0301n.txt", "vedlegg/A\u030ase.txt"])] = b"PK"


def bomb(bundle, chance):
    """An entry unpacks to a thousand times its size, and its true size, checksum and digest are given."""
    bundle.files["soknad.pdf"] = bytes(chance.randint(1, 24) << 20)

    def packed(items):
        for item in items:
            if item.name == b"soknad.pdf":
                packer = zlib.compressobj(9, zlib.DEFLATED, -15)
                item.packed = packer.compress(item.data) + packer.flush()
                for record in (item.local, item.central):
                    record["method"] = 8
        return items
    bundle.entries = packed


def many(bundle, chance):
    """More entries than any bundle has, small as they are."""
    bundle.files.update({f"vedlegg/{number:05}-{chance.randint(0, 9)}.txt": b"" for number in range(10_001)})


def twins(bundle, chance):
    """Names that are one and the same on some system."""
    one, other = chance.choice([("vedlegg/a.docx", "vedlegg/A.docx"), ("vedlegg/\u00e9n.txt", "vedlegg/e\u0301n.txt"),
                                ("vedlegg/ß.txt", "vedlegg/SS.txt"), ("vedlegg/a", "vedlegg/a/b.txt")])
    bundle.files[one], bundle.files[other] = b"en", b"to"


def twice(bundle, chance):
    """Two entries of one name, of which the signature is about the one or the other."""
    def doubled(items):
        at = next(index for index, item in enumerate(items) if item.name == b"soknad.pdf")
        other = type(items[at])("soknad.pdf", b"annet")
        return [*items[:at + chance.randint(0, 1)], other, *items[at + 1:], items[at]][:len(items) + 1]
    bundle.entries = doubled


def overlapping(bundle, chance):
    """Two entries share their bytes."""
    kept = []
    bundle.entries = lambda items: kept.extend(items) or items
    bundle.zip["order"] = lambda records: [*records, kept[2].central_record(chance.randint(0, 400))]


KINDS = [names, names, bomb, twins, twice, overlapping, decomposed]


def main():
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    keys = Keys(folder / "keys")
    (folder / "sound.zip").write_bytes(Bundle(keys.own()).bytes())
    for number in range(count):
        chance = random.Random(number)
        bundle = Bundle(keys.own())
        # One of them alone: each is of a megabyte.
        kind = many if number == 2 else KINDS[number % len(KINDS)]
        kind(bundle, chance)
        (folder / f"{number:03}-{kind.__name__}.zip").write_bytes(bundle.bytes())


if __name__ == "__main__":
    main()
