"""A zip by hand, in the one form of a bundle, where every field of every record may be bent.

Field order and numbers: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16. Written apart from the Rust code.
"""
import struct
import zlib


class Entry:
    """One entry. `local` and `central` replace single fields of its records; `both` replaces them in both."""

    def __init__(self, name, data, *, local=None, central=None, both=None, before=b"", after=b"", packed=None):
        self.name = name if isinstance(name, bytes) else name.encode()
        self.data, self.before, self.after = data, before, after
        self.packed = data if packed is None else packed
        self.local = {**(both or {}), **(local or {})}
        self.central = {**(both or {}), **(central or {})}

    def fields(self, over, offset=None):
        field = {"made": 0x0314, "needed": 20, "flags": 0, "method": 0, "time": 0, "date": 0x21,
                 "crc": zlib.crc32(self.data), "packed": len(self.packed), "size": len(self.data), "name": self.name,
                 "extra": b"", "comment": b"", "disk": 0, "internal": 0, "external": 0o100644 << 16, "offset": offset}
        assert not over.keys() - field.keys(), over
        return {**field, **over}

    def local_header(self):
        f = self.fields(self.local)
        return struct.pack("<IHHHHHIIIHH", 0x04034B50, f["needed"], f["flags"], f["method"], f["time"], f["date"],
                           f["crc"], f["packed"], f["size"], len(f["name"]), len(f["extra"])) + f["name"] + f["extra"]

    def central_record(self, offset):
        f = self.fields(self.central, offset)
        return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, f["made"], f["needed"], f["flags"], f["method"], f["time"],
                           f["date"], f["crc"], f["packed"], f["size"], len(f["name"]), len(f["extra"]),
                           len(f["comment"]), f["disk"], f["internal"], f["external"],
                           f["offset"]) + f["name"] + f["extra"] + f["comment"]


def pack(entries, *, prefix=b"", gap=b"", end=None, end_64=None, locator=None, comment=b"", suffix=b"", order=None):
    """The archive. `end`, `end_64` and `locator` replace fields; the last two also bring their records in."""
    out, records = bytearray(prefix), []
    for entry in entries:
        out += entry.before
        records.append(entry.central_record(len(out)))
        out += entry.local_header() + entry.packed + entry.after
    out += gap
    directory = b"".join(order(records) if order else records)
    at = len(out)
    out += directory
    if end_64 is not None:
        f = {"size": 44, "made": 0x032D, "needed": 45, "disk": 0, "directory_disk": 0, "here": len(records),
             "count": len(records), "length": len(directory), "at": at, **end_64}
        record_at = len(out)
        out += struct.pack("<IQHHIIQQQQ", 0x06064B50, *f.values())
        f = {"disk": 0, "at": record_at, "disks": 1, **(locator or {})}
        out += struct.pack("<IIQI", 0x07064B50, *f.values())
    elif locator is not None:
        out += struct.pack("<IIQI", 0x07064B50, 0, locator["at"], 1)
    f = {"disk": 0, "directory_disk": 0, "here": len(records), "count": len(records), "length": len(directory),
         "at": at, "comment": len(comment), **(end or {})}
    out += struct.pack("<IHHHHIIH", 0x06054B50, *f.values()) + comment + suffix
    return bytes(out)


def extra(kind, content):
    return struct.pack("<HH", kind, len(content)) + content
