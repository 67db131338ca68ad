"""Faults of the zip: its records, its names, and which entries it has."""
import bz2
import struct
import zlib

from bundle import MANIFEST, MIMETYPE, SIGNATURE, Bundle, at, beside, content, end, entries, entry, raw, renamed
from zips import Entry, extra, pack

def bent_end(keys, **by):
    whole = bytearray(Bundle(keys.own()).bytes())
    for name, place in (("length", -10), ("at", -6)):
        old = struct.unpack_from("<I", whole, len(whole) + place)[0]
        struct.pack_into("<I", whole, len(whole) + place, old + by.get(name, 0))
    return bytes(whole)


def hidden_entry(keys):
    return entry(before=Entry("skjult.exe", b"MZ").local_header() + b"MZ")(keys)


def nested(keys):
    inner = Entry("vedlegg/03-ny-1.txt", b"inni")
    outer = inner.local_header() + inner.data

    def change(items):
        place = at(items, "SHA256SUMS")
        offset = sum(len(e.local_header()) + len(e.packed) for e in items[:place])
        shell = Entry("vedlegg/03-ytre-1.bin", outer)
        hidden = Entry("vedlegg/03-ny-1.txt", b"inni", central={"offset": offset + len(shell.local_header())})
        hidden.local_header, hidden.packed = (lambda: b""), b""
        items[place:place] = [shell, hidden]
    return entries(change)(keys)


def deflate(data):
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush()


def deflate_entry(e):
    if e.name != b"mimetype":
        e.packed = deflate(e.data)
        e.local["method"] = e.central["method"] = 8


def compressed(keys, method, pack_with):
    return entry(both={"method": method}, packed=lambda e: pack_with(e.data))(keys)


def described(keys, record):
    def change(items):
        e = items[at(items, "soknad.pdf")]
        e.local.update({"flags": 8, "crc": 0, "size": 0, "packed": 0})
        e.central["flags"] = 8
        e.after = record(e)
    return entries(change)(keys)


def in_directory(keys):
    """A digital signature of the directory (APPNOTE 4.3.13), counted in."""
    whole, record = Bundle(keys.own()).bytes(), b"PK\5\5\2\0xx"
    end = bytearray(whole[-22:])
    struct.pack_into("<I", end, 12, struct.unpack_from("<I", end, 12)[0] + len(record))
    return whole[:-22] + record + bytes(end)


def own_block(e):
    """Deflated without getting smaller: the bytes stand there as they are."""
    return b"\1" + struct.pack("<HH", len(e.data), len(e.data) ^ 0xFFFF) + e.data


ZIP = {
    "directory-signed": lambda keys: in_directory(keys),
    "directory-names-one-twice": end(order=lambda records: [*records[:3], records[2], *records[3:]]),
    "directory-leaves-the-last-out": end(order=lambda records: records[:-1]),
    "deflated-as-it-is": lambda keys: entry(both={"method": 8}, packed=own_block)(keys),
    "deflated-mimetype": lambda keys: entry(both={"method": 8}, packed=own_block, name="mimetype")(keys),
    "descriptor-mimetype": entry(both={"flags": 8}, name="mimetype", after=lambda e: struct.pack("<IIII", 0x08074B50, zlib.crc32(e.data), len(e.data), len(e.data))),
    "end-twice": raw(lambda b: b + b[-22:]),
    "end-twice-in-comment": raw(lambda b: b[:-2] + struct.pack("<H", 22) + b[-22:]),
    "end-comment-cut": end(end={"comment": 5}),
    "end-counts-saturated": end(end={"here": 0xFFFF, "count": 0xFFFF}),
    "spanned-mark": raw(lambda b: b"PK00" + b),
    "suffix-zeros": raw(lambda b: b + bytes(512)),
    "whole-twice": raw(lambda b: b + b),
    "extra-java": entry(central={"extra": extra(0xCAFE, b"")}),
    "extra-mimetype": entry(local={"extra": extra(0x7875, bytes(8))}, name="mimetype"),
    "extra-second-name-cut": entry(central={"extra": extra(0x7075, b"\1")}),
    "extra-second-name-version": entry(central={"extra": extra(0x7075, b"\2\0\0\0\0annet.exe")}),
    "zip64-place-not-needed": entry(central={"offset": 0xFFFFFFFF, "extra": extra(1, struct.pack("<Q", 0))}, name="mimetype"),
    "zip64-local-alone": entry(local={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF, "extra": extra(1, struct.pack("<QQ", 25, 25))}),
    "zip64-end-saturated": end(end_64={}, end={"here": 0xFFFF, "count": 0xFFFF, "length": 0xFFFFFFFF, "at": 0xFFFFFFFF}),
    "zip64-two-disks": end(end_64={}, locator={"disks": 2}),
    "fifo": entry(central={"external": 0o010644 << 16}),
    "folder-mode": entry(central={"external": 0o040755 << 16}),
    "nothing": raw(lambda b: b""),
    "text": raw(lambda b: b"Ingen zip. " * 9),
    "cut-end-record": raw(lambda b: b[:-22]),
    "cut-half": raw(lambda b: b[:len(b) // 2]),
    "cut-one-byte": raw(lambda b: b[:-1]),
    "prefix": raw(lambda b: b"#!/bin/sh\n" + b),
    "prefix-counted-in": end(prefix=b"MZ\x90\0"),
    "suffix": raw(lambda b: b + b"\n"),
    "suffix-second-zip": raw(lambda b: b + pack([Entry("soknad.pdf", b"annet")])),
    "comment": end(comment=b"hei"),
    "comment-with-end-record": end(comment=b"PK\5\6" + bytes(18)),
    "comment-with-misfitting-end-record": end(comment=b"PK\5\6" + bytes(18) + b"xy"),
    "entry-comment": entry(central={"comment": b"hei"}),
    "count-too-high": end(end={"here": 12, "count": 12}),
    "count-too-low": end(end={"here": 9, "count": 9}),
    "counts-differ": end(end={"here": 9}),
    "directory-too-short": lambda keys: bent_end(keys, length=-1),
    "directory-too-long": lambda keys: bent_end(keys, length=1),
    "directory-elsewhere": lambda keys: bent_end(keys, at=-10),
    "second-disk": end(end={"disk": 1}),
    "directory-on-second-disk": end(end={"directory_disk": 1}),
    "entry-on-second-disk": entry(central={"disk": 1}),
    "gap-between": entry(before=b"skjult"),
    "gap-before-directory": end(gap=b"skjult"),
    "hidden-entry": lambda keys: hidden_entry(keys),
    "overlap-same-data": entry(central={"offset": 0}),
    "overlap-nested": lambda keys: nested(keys),
    "local-name-differs": entry(local={"name": b"soknad.pdF"}),
    "local-size-differs": entry(local={"size": 3, "packed": 3}),
    "local-crc-differs": entry(local={"crc": 1}),
    "local-method-differs": entry(local={"method": 8}),
    "local-flags-differ": entry(local={"flags": 2}),
    "local-time-differs": entry(local={"time": 1}),
    "local-version-differs": entry(local={"needed": 10}),
    "crc-wrong": entry(both={"crc": 1}),
    "crc-wrong-mimetype": entry(both={"crc": 1}, name="mimetype"),
    "crc-wrong-signature": entry(both={"crc": 1}, name=SIGNATURE),
    "crc-wrong-manifest": entry(both={"crc": 1}, name=MANIFEST),
    "time": entry(both={"time": 0x6000}),
    "date": entry(both={"date": 0x5B4E}),
    "encrypted": entry(both={"flags": 1}),
    "encrypted-strongly": entry(both={"flags": 0x41}),
    "encrypted-directory": entry(both={"flags": 0x2000}),
    "encrypted-aes": entry(both={"method": 99, "extra": extra(0x9901, b"\2\0AE\3\0\0")}),
    "deflated": lambda keys: compressed(keys, 8, deflate),
    "deflated-all": entries(lambda i: [deflate_entry(e) for e in i] and None),
    "bzip2": lambda keys: compressed(keys, 12, bz2.compress),
    "method-unknown": entry(both={"method": 77}),
    "ratio-impossible": entry(both={"method": 8, "size": 0x7F000000}),
    "stored-sizes-differ": entry(both={"size": 9999}),
    "descriptor": lambda keys: described(keys, lambda e: struct.pack("<IIII", 0x08074B50, zlib.crc32(e.data), len(e.data), len(e.data))),
    "descriptor-unmarked": lambda keys: described(keys, lambda e: struct.pack("<III", zlib.crc32(e.data), len(e.data), len(e.data))),
    "descriptor-wrong": lambda keys: described(keys, lambda e: struct.pack("<IIII", 0x08074B50, 7, len(e.data), len(e.data))),
    "descriptor-missing": lambda keys: described(keys, lambda e: b""),
    "extra-central": entry(central={"extra": extra(0x5455, b"\1\0\0\0\0")}),
    "extra-local": entry(local={"extra": extra(0x5455, b"\1\0\0\0\0")}),
    "extra-padding": entry(local={"extra": extra(0xD935, bytes(60))}),
    "extra-cut": entry(central={"extra": b"UT\x09\0\1"}),
    "extra-second-name": entry(central={"extra": extra(0x7075, b"\1" + struct.pack("<I", zlib.crc32(b"soknad.pdf")) + b"annet.exe")}),
    "extra-second-name-local": entry(local={"extra": extra(0x7075, b"\1" + struct.pack("<I", zlib.crc32(b"soknad.pdf")) + b"annet.exe")}),
    "extra-same-name": entry(central={"extra": extra(0x7075, b"\1" + struct.pack("<I", zlib.crc32(b"soknad.pdf")) + b"soknad.pdf")}),
    "zip64-twice": entry(central={"extra": extra(1, b"") * 2}),
    "zip64-not-needed": entry(central={"extra": extra(1, struct.pack("<QQ", 25, 25))}),
    "zip64-says-otherwise": entry(central={"extra": extra(1, struct.pack("<QQ", 7, 7))}),
    "zip64-short": entry(central={"size": 0xFFFFFFFF, "extra": extra(1, b"\1\0\0\0")}),
    "zip64-size-hidden": entry(both={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF, "extra": extra(1, struct.pack("<QQ", 25, 25))}),
    "zip64-end-not-needed": end(end_64={}),
    "zip64-end-says-otherwise": end(end_64={"count": 3, "here": 3}),
    "zip64-end-extended": end(end_64={"size": 45}),
    "zip64-locator-alone": end(locator={"at": 0}),
    "zip64-locator-elsewhere": end(end_64={}, locator={"at": 0}),
    "zip64-too-large": entry(both={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF, "extra": extra(1, struct.pack("<QQ", 65 << 30, 65 << 30))}),
    "flag-utf8": entry(both={"flags": 0x800}),
    "version-needed": entry(both={"needed": 45}),
    "made-on-dos": entry(central={"made": 0x0014, "external": 0x20}),
    "executable": entry(central={"external": 0o100755 << 16}),
    "set-user-id": entry(central={"external": 0o104644 << 16}),
    "text-attribute": entry(central={"internal": 1}),
    "symbolic-link": entry(central={"external": 0o120777 << 16}),
    "symbolic-link-from-dos": entry(central={"made": 0x0014, "external": 0o120777 << 16}),
    "device": entry(central={"external": 0o060644 << 16}),
    "reparse-point": entry(central={"made": 0x0B14, "external": 0x400}),
    "volume-label": entry(central={"external": 0o100644 << 16 | 8}),
    "folder-attribute": entry(central={"external": 0o100644 << 16 | 0x10}),
    "folder": entries(lambda i: i.insert(4, Entry("vedlegg/", b"", central={"external": 0o040755 << 16 | 0x10}))),
    "folder-with-content": entries(lambda i: i.insert(4, Entry("vedlegg/", b"x", central={"external": 0o040755 << 16}))),
    "directory-in-another-order": end(order=lambda records: records[::-1]),
    "too-many-entries": entries(lambda i: i.extend(Entry(f"vedlegg/{n}", b"") for n in range(10_001))),
}

NAMES = {
    "climbs": renamed("../soknad.pdf"),
    "climbs-inside": renamed("vedlegg/../../soknad.pdf"),
    "absolute": renamed("/soknad.pdf"),
    "drive": renamed("C:soknad.pdf"),
    "stream": renamed("soknad.pdf::$DATA"),
    "backslash": renamed("vedlegg\\soknad.pdf"),
    "network-share": renamed("\\\\server\\soknad.pdf"),
    "line-break": renamed("soknad.pdf\n"),
    "escape": renamed("\x1b[2Jsoknad.pdf"),
    "nul-byte": renamed(b"soknad.pdf\0.exe"),
    "direction": renamed("soknad\u202efdp.exe"),
    "invisible": renamed("sok\u200bnad.pdf"),
    "soft-hyphen": renamed("sok\u00adnad.pdf"),
    "tag-character": renamed("soknad\U000e0061.pdf"),
    "trailing-dot": renamed("soknad.pdf."),
    "trailing-space": renamed("soknad.pdf "),
    "trailing-dot-in-folder": renamed("vedlegg./soknad.pdf"),
    "device": renamed("nul.pdf"),
    "device-numbered": renamed("vedlegg/COM1"),
    "device-superscript": renamed("com¹.txt"),
    "empty": renamed(""),
    "empty-part": renamed("vedlegg//soknad.pdf"),
    "own-folder": renamed("./soknad.pdf"),
    "too-long": renamed("a" * 513),
    "not-utf8": renamed(b"s\xf8knad.pdf"),
    "not-ascii": renamed("søknad.pdf"),
    "blank": renamed("min soknad.pdf"),
    "tilde": renamed("SOKNAD~1.PDF"),
    "twice": beside("soknad.pdf", b"annet"),
    "twice-same-content": beside("soknad.pdf", b"%PDF-1.7\nikke en hel PDF\n"),
    "twice-by-case": beside("Soknad.PDF"),
    "twice-by-long-s": beside("\u017foknad.pdf"),
    "twice-by-kelvin": beside("so\u212anad.pdf"),
    "twice-by-composition": entries(lambda i: i.extend([Entry("a\u030a.txt", b""), Entry("å.txt", b"")])),
    "file-where-a-folder-is": beside("vedlegg"),
    "file-as-folder": beside("soknad.pdf/skjult.exe"),
    "mimetype-by-case": beside("MIMETYPE"),
    "manifest-by-case": beside("meta-inf/asicmanifest001.XML"),
}

LAYOUT = {
    "mimetype-missing": entries(lambda i: i[1:]),
    "mimetype-second": entries(lambda i: [i[1], i[0], *i[2:]]),
    "mimetype-line-break": content("mimetype", lambda b: b + b"\n"),
    "mimetype-mark": content("mimetype", lambda b: b"\xef\xbb\xbf" + b),
    "mimetype-case": content("mimetype", bytes.upper),
    "mimetype-empty": content("mimetype", lambda b: b""),
    "mimetype-long": content("mimetype", lambda b: b * 20),
    "asic-s": content("mimetype", lambda b: b.replace(b"asic-e", b"asic-s")),
    "opendocument": lambda keys: pack([Entry("mimetype", b"application/vnd.oasis.opendocument.text"), Entry("content.xml", b"<a/>")]),
    "plain-zip": lambda keys: pack([Entry("brev.txt", b"Hei")]),
    "empty-zip": lambda keys: pack([]),
    "xades": lambda keys: pack([Entry("mimetype", MIMETYPE), Entry("avtale.txt", b"Avtale"), Entry("META-INF/manifest.xml", b"<m/>"), Entry("META-INF/signatures0.xml", b"<s/>")]),
    "xades-beside": beside("META-INF/signatures0.xml"),
    "evidence-record": beside("META-INF/evidencerecord.ers"),
    "archive-manifest": beside("META-INF/ASiCArchiveManifest001.xml"),
    "timestamp-file": beside("META-INF/timestamp.tst"),
    "second-signature": beside("META-INF/signature002.p7s"),
    "second-manifest": beside("META-INF/ASiCManifest002.xml"),
    "extra-in-meta-inf": beside("META-INF/container.txt"),
    "extra-in-meta-inf-lower-case": beside("meta-inf/container.txt"),
    "extra-below-meta-inf": beside("META-INF/a/b.txt"),
    "manifest-missing": entries(lambda i: [e for e in i if e.name != MANIFEST.encode()]),
    "signature-missing": entries(lambda i: i[:-1]),
    "unsigned": entries(lambda i: i[:-2]),
    "signature-before-manifest": entries(lambda i: [*i[:-2], i[-1], i[-2]]),
    "signature-first": entries(lambda i: [i[0], i[-1], *i[1:-1]]),
}
