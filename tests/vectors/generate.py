#!/usr/bin/env python3
"""Makes the containers that vectors.tsv judges: python3 generate.py FOLDER

Each has exactly one fault, and everything else as it should be: where the fault is in something signed, it is signed
anew. The whole is made from the written form of a bundle alone, by Python's standard library and openssl.
"""
import base64
import bz2
import copy
import hashlib
import json
import struct
import sys
import zlib
from pathlib import Path

import der
from der import (CA, CERT_SIGN, CERT_V1, CERT_V2, CONTENT_TYPE, KEY_AGREEMENT, MESSAGE_DIGEST, NON_REPUDIATION, NOT_CA,
                 NULL, SHA, SIGNING_TIME, TIMESTAMP, Certificate, Cms, Key, attribute, ecdsa, ecdsa_parts, extension,
                 integer, issuer_serial, octets, oid, seq, set_of, signing_certificate, tlv, usage)
from zips import Entry, extra, pack

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
MANIFEST, SIGNATURE = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"
ASIC, DSIG = "http://uri.etsi.org/02918/v1.2.1#", "http://www.w3.org/2000/09/xmldsig#"
XMLENC = "http://www.w3.org/2001/04/xmlenc#"
SHA256 = XMLENC + "sha256"
VECTORS = {}


def vector(function):
    VECTORS[function.__name__.replace("_", "-")] = function
    return function


def add(name, function):
    assert name not in VECTORS, name
    VECTORS[name] = function


class Keys:
    """Keys and certificates, each made when first asked for."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.made = {}

    def key(self, name, *args):
        if name not in self.made:
            self.made[name] = Key(self.folder, name, *args)
        return self.made[name]

    def own(self, name="p256", *args, **more):
        """A self-issued certificate of a key of this kind."""
        label = ("own", name)
        if label not in self.made or more:
            made = Certificate(der.name("Eksempel AS", "123456785"), self.key(name, *args), **more)
            if more:
                return made
            self.made[label] = made
        return self.made[label]

    def authority(self):
        """A root, an authority below it, and the signer that this one issued."""
        if "chain" not in self.made:
            ca = (CA, usage(CERT_SIGN))
            root = Certificate(der.name("Rot"), self.key("root"), extensions=ca)
            middle = Certificate(der.name("Utsteder"), self.key("middle"), by=(root, self.key("root")), extensions=ca)
            leaf = Certificate(der.name("Eksempel AS", "123456785"), self.key("leaf"), by=(middle, self.key("middle")))
            self.made["chain"] = (root, middle, leaf)
        return self.made["chain"]


class Bundle:
    """A bundle that is intact until something is done to it."""

    def __init__(self, signer, others=()):
        self.signer, self.others = signer, others
        self.files = {
            "LES-MEG.txt": b"Du trenger ikke noe program.\n",
            "soknad.pdf": b"%PDF-1.7\nikke en hel PDF\n",
            "soknad.html": b"<!doctype html><title>S</title>\n",
            "vedlegg/01-skatteattest-1.pdf": b"%PDF-1.7\nskatteattest\n",
            "vedlegg/02-avtale-1.txt": b"",
        }
        self.json = lambda value: None
        self.sums = lambda text: text
        self.manifest = lambda text: text
        self.encoded = lambda text: text.encode()
        self.cms = lambda cms: None
        self.p7s = lambda data: data
        self.entries = lambda entries: entries
        self.zip = {}

    def data(self):
        return {"format": "ringperm-soknad", "version": 1, "signer": {"fingerprint": self.signer.fingerprint()},
                "attachments": [{"file": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                                for name, data in self.files.items() if name.startswith("vedlegg/")]}

    def bytes(self):
        data = self.data()
        self.json(data)
        files = {}
        for name, content in self.files.items():
            if name.startswith("vedlegg/") and "soknad.json" not in files:
                files["soknad.json"] = json.dumps(data).encode()
            files[name] = content
        files = {name: content for name, content in files.items() if content is not None}
        sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
        sums = self.sums(sums)
        if sums is not None:
            files["SHA256SUMS"] = sums.encode()
        manifest = self.encoded(self.manifest(manifest_of(files)))
        cms = Cms(manifest, self.signer, self.others)
        self.cms(cms)
        signature = self.p7s(cms.der())
        entries = [Entry("mimetype", MIMETYPE), *(Entry(name, content) for name, content in files.items()),
                   Entry(MANIFEST, manifest), Entry(SIGNATURE, signature)]
        return pack(self.entries(entries), **self.zip)


def reference(name, content):
    digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
    return (f'<asic:DataObjectReference URI="{name}"><ds:DigestMethod Algorithm="{SHA256}"/>'
            f"<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>\n")


def manifest_of(files):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<asic:ASiCManifest xmlns:asic="{ASIC}" xmlns:ds="{DSIG}">\n'
            f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>\n'
            + "".join(reference(*file) for file in files.items()) + "</asic:ASiCManifest>\n")


# --- sound bundles: the form leaves these open

@vector
def intact(keys):
    return Bundle(keys.own()).bytes()


@vector
def intact_p384(keys):
    return Bundle(keys.own("p384", "EC", "ec_paramgen_curve:P-384", "sha384")).bytes()


@vector
def intact_rsa_2048(keys):
    return Bundle(keys.own("rsa2048", "RSA", "rsa_keygen_bits:2048")).bytes()


@vector
def intact_rsa_4096(keys):
    return Bundle(keys.own("rsa4096", "RSA", "rsa_keygen_bits:4096")).bytes()


@vector
def intact_chain(keys):
    _, middle, leaf = keys.authority()
    return Bundle(leaf, [middle]).bytes()


@vector
def intact_signed_after_expiry(keys):
    return Bundle(keys.own(validity=("200101000000Z", "250101000000Z"))).bytes()


@vector
def intact_high_s(keys):
    def high(value):
        r, s = ecdsa_parts(value)
        return ecdsa(r, max(s, der.P256_ORDER - s))
    return cms(lambda c: setattr(c, "value", high))(keys)


@vector
def intact_with_a_zip_inside(keys):
    bundle = Bundle(keys.own())
    bundle.files["vedlegg/03-regneark-1.xlsx"] = pack([Entry("xl/a.xml", b"<a/>")])
    return bundle.bytes()


# --- one place where each kind of fault is brought in

def fault(field, change):
    def make(keys):
        bundle = Bundle(keys.own())
        setattr(bundle, field, change)
        return bundle.bytes()
    return make


def cms(change):
    return fault("cms", change)


def end(**fields):
    return fault("zip", fields)


def raw(change):
    return lambda keys: change(Bundle(keys.own()).bytes())


def entry(local=None, central=None, both=None, name="soknad.pdf", **more):
    """Bends the records of one entry."""
    def change(entries):
        found = next(e for e in entries if e.name == name.encode())
        found.local.update({**(both or {}), **(local or {})})
        found.central.update({**(both or {}), **(central or {})})
        for key, value in more.items():
            setattr(found, key, value(found) if callable(value) else value)
        return entries
    return fault("entries", change)


def entries(change):
    def changed(items):
        return change(items) or items
    return fault("entries", changed)


def at(items, name):
    return next(index for index, item in enumerate(items) if item.name == name.encode())


def content(name, change):
    """The content is another, the records fit it."""
    def changed(items):
        item = items[at(items, name)]
        item.data = item.packed = change(item.data)
    return entries(changed)


def renamed(new):
    """A file that is signed under a good name stands under a bad one."""
    return entries(lambda items: setattr(items[at(items, "soknad.pdf")], "name", new if isinstance(new, bytes) else new.encode()))


def beside(new, data=b"x"):
    return entries(lambda items: items.insert(at(items, "SHA256SUMS"), Entry(new, data)))


def replaced(old, new, count=1):
    def change(text):
        assert old in text, old
        return text.replace(old, new, count)
    return change


ZIP = {
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

CONTENT = {
    "file-changed": content("soknad.pdf", lambda b: b.replace(b"hel", b"hul")),
    "file-longer": content("soknad.pdf", lambda b: b + b" "),
    "file-emptied": content("soknad.pdf", lambda b: b""),
    "empty-file-filled": content("vedlegg/02-avtale-1.txt", lambda b: b"x"),
    "file-missing": entries(lambda i: [e for e in i if e.name != b"vedlegg/01-skatteattest-1.pdf"]),
    "file-added": beside("vedlegg/03-ny-1.pdf"),
    "file-added-empty": beside("vedlegg/03-ny-1.pdf", b""),
    "file-renamed": renamed("soknad2.pdf"),
    "contents-exchanged": entries(lambda i: exchanged(i, "vedlegg/01-skatteattest-1.pdf", "soknad.pdf")),
    "order-changed": entries(lambda i: [*i[:2], i[3], i[2], *i[4:]]),
    "sums-changed": content("SHA256SUMS", lambda b: b"0" + b[1:] if b[:1] != b"0" else b"1" + b[1:]),
    "sums-wrong-digest": fault("sums", lambda t: ("0" if t[0] != "0" else "1") + t[1:]),
    "sums-extra-line": fault("sums", lambda t: t + f"{'0' * 64}  vedlegg/03-ny-1.pdf\n"),
    "sums-missing-line": fault("sums", lambda t: t.split("\n", 1)[1]),
    "sums-line-twice": fault("sums", lambda t: t.split("\n", 1)[0] + "\n" + t),
    "sums-no-last-line-break": fault("sums", lambda t: t[:-1]),
    "sums-upper-case": fault("sums", lambda t: t[:64].upper() + t[64:] if t[:64] != t[:64].upper() else t),
    "sums-escaped": fault("sums", lambda t: "\\" + t),
    "sums-carriage-return": fault("sums", replaced("\n", "\r\n", -1)),
    "sums-other-path": fault("sums", replaced("  soknad.pdf", "  ./soknad.pdf")),
}

R = "<asic:DataObjectReference URI=\"soknad.pdf\">"
OPEN, CLOSE = "<asic:ASiCManifest", "</asic:ASiCManifest>\n"
METHOD = f'<ds:DigestMethod Algorithm="{SHA256}"/>'


def manifest(change):
    return fault("manifest", change)


def encoded(change):
    return fault("encoded", change)


MANIFESTS = {
    "changed": content(MANIFEST, lambda b: b.replace(b"soknad.pdf", b"soknad.PDF")),
    "digest-changed": content(MANIFEST, lambda b: swapped_digest(b)),
    "empty": manifest(lambda t: ""),
    "cut": manifest(lambda t: t[:-8]),
    "not-xml": manifest(lambda t: "hei"),
    "doctype": manifest(replaced(OPEN, "<!DOCTYPE asic:ASiCManifest>" + OPEN)),
    "entity": manifest(lambda t: replaced(R, R.replace("soknad.pdf", "&a;"))(replaced(OPEN, '<!DOCTYPE a [<!ENTITY a "soknad.pdf">]>' + OPEN)(t))),
    "entity-external": manifest(replaced(OPEN, '<!DOCTYPE a SYSTEM "file:///etc/passwd">' + OPEN)),
    "entity-bomb": manifest(replaced(OPEN, '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + OPEN)),
    "entity-unknown": manifest(replaced(R, R.replace("soknad.pdf", "&a;"))),
    "character-reference": manifest(replaced(R, R.replace("soknad", "s&#111;knad"))),
    "unknown-element": manifest(replaced("<asic:SigR", "<asic:More/><asic:SigR")),
    "unknown-element-inside": manifest(replaced(R, R + "<ds:Transforms/>")),
    "unknown-attribute": manifest(replaced(R, R.replace(" URI", ' Id="a" URI'))),
    "other-namespace": manifest(replaced("02918/v1.2.1#", "02918/v9.9.9#")),
    "no-namespace": manifest(replaced(f'xmlns:asic="{ASIC}"', 'xmlns:asic="urn:a"')),
    "digest-in-other-namespace": manifest(replaced("xmlns:ds=\"" + DSIG, "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig11#")),
    "default-namespace": manifest(lambda t: t.replace("asic:", "").replace("xmlns:asic", "xmlns").replace(f'xmlns:asic="{ASIC}"', f'xmlns="{ASIC}"')),
    "names-twice": manifest(lambda t: t.replace(CLOSE, reference("soknad.pdf", b"%PDF-1.7\nikke en hel PDF\n") + CLOSE)),
    "names-twice-other-digest": manifest(lambda t: t.replace(CLOSE, reference("soknad.pdf", b"annet") + CLOSE)),
    "names-nothing": manifest(lambda t: t[:t.index("<asic:Data")] + CLOSE),
    "names-missing-file": manifest(lambda t: t.replace(CLOSE, reference("vedlegg/09-borte-1.pdf", b"") + CLOSE)),
    "names-one-less": manifest(lambda t: t[:t.index(R)] + t[t.index("<asic:Data", t.index(R) + 9):]),
    "names-mimetype": manifest(lambda t: t.replace(CLOSE, reference("mimetype", MIMETYPE) + CLOSE)),
    "names-in-another-order": manifest(lambda t: moved_line(t)),
    "sha1": manifest(replaced(SHA256, DSIG + "sha1")),
    "md5": manifest(replaced(SHA256, "http://www.w3.org/2001/04/xmldsig-more#md5")),
    "sha512": manifest(replaced(SHA256, XMLENC + "sha512")),
    "algorithm-unknown": manifest(replaced(SHA256, "urn:none")),
    "algorithm-empty": manifest(replaced(SHA256, "")),
    "percent-encoded": manifest(replaced(R, R.replace("soknad.pdf", "soknad%2Epdf"))),
    "percent-encoded-climb": manifest(replaced(R, R.replace("soknad.pdf", "%2E%2E/soknad.pdf"))),
    "uri-with-dot": manifest(replaced(R, R.replace("soknad.pdf", "./soknad.pdf"))),
    "uri-absolute": manifest(replaced(R, R.replace("soknad.pdf", "/soknad.pdf"))),
    "uri-of-the-net": manifest(replaced(R, R.replace("soknad.pdf", "https://example.com/soknad.pdf"))),
    "uri-empty": manifest(replaced(R, R.replace("soknad.pdf", ""))),
    "uri-missing": manifest(replaced(R, "<asic:DataObjectReference>")),
    "uri-twice": manifest(replaced(R, R.replace(">", ' URI="annet.pdf">'))),
    "uri-not-ascii": manifest(replaced(R, R.replace("soknad", "søknad"))),
    "uri-blank": manifest(replaced(R, R.replace("soknad.pdf", " soknad.pdf "))),
    "comment": manifest(replaced("<asic:SigR", "<!-- hei --><asic:SigR")),
    "comment-in-digest": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue><!-- hei -->")),
    "instruction": manifest(replaced("<asic:SigR", "<?hei du?><asic:SigR")),
    "stylesheet": manifest(replaced(OPEN, '<?xml-stylesheet href="a.xsl"?>' + OPEN)),
    "cdata": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue><![CDATA[]]>")),
    "text": manifest(replaced("<asic:SigR", "hei<asic:SigR")),
    "text-behind": manifest(lambda t: t + "hei"),
    "second-root": manifest(lambda t: t + "<asic:ASiCManifest/>"),
    "mark": encoded(lambda t: b"\xef\xbb\xbf" + t.encode()),
    "utf16": encoded(lambda t: t.encode("utf-16")),
    "says-utf7": manifest(replaced('"UTF-8"', '"UTF-7"')),
    "says-utf16": manifest(replaced('"UTF-8"', '"UTF-16"')),
    "says-latin1": manifest(replaced('"UTF-8"', '"ISO-8859-1"')),
    "not-utf8": encoded(lambda t: t.replace("soknad", "s\xf8knad", 1).encode("latin-1")),
    "nul-byte": manifest(replaced("<asic:SigR", "\0<asic:SigR")),
    "declaration-twice": manifest(lambda t: t.split("\n", 1)[0] + "\n" + t),
    "declaration-missing": manifest(lambda t: t.split("\n", 1)[1]),
    "xml-1.1": manifest(replaced('version="1.0"', 'version="1.1"')),
    "carriage-returns": manifest(replaced("\n", "\r\n", -1)),
    "single-quotes": manifest(replaced('"', "'", -1)),
    "indented": manifest(replaced("<asic:SigR", "  <asic:SigR")),
    "last-line-break-missing": manifest(lambda t: t[:-1]),
    "digest-not-base64": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue>!")),
    "digest-short": manifest(lambda t: short_digest(t)),
    "digest-spaced": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue> ")),
    "digest-twice": manifest(replaced("</ds:DigestValue>", "</ds:DigestValue><ds:DigestValue>" + "A" * 43 + "=</ds:DigestValue>")),
    "digest-missing": manifest(lambda t: t[:t.index("<ds:DigestValue>")] + t[t.index("</ds:DigestValue>") + 17:]),
    "method-missing": manifest(replaced(METHOD, "")),
    "method-twice": manifest(replaced(METHOD, METHOD * 2)),
    "method-behind-value": manifest(lambda t: t.replace(METHOD, "", 1).replace("</ds:DigestValue>", "</ds:DigestValue>" + METHOD, 1)),
    "no-signature-reference": manifest(lambda t: "\n".join(line for line in t.split("\n") if "SigRef" not in line)),
    "two-signature-references": manifest(lambda t: t.replace("<asic:SigReference", f'<asic:SigReference URI="{SIGNATURE}"/><asic:SigReference', 1)),
    "other-signature-reference": manifest(replaced("signature001", "signature002")),
    "media-type": manifest(replaced(R, R.replace(">", ' MimeType="application/pdf">'))),
    "root-file": manifest(replaced(R, R.replace(">", ' Rootfile="true">'))),
    "extensions": manifest(replaced(CLOSE, "<asic:ASiCManifestExtensions/>" + CLOSE)),
}


def attributes(change):
    return cms(lambda c: change(c.attributes))


def signed_by(*args, change=None, **more):
    def make(keys):
        bundle = Bundle(keys.own(*args, **more))
        if change:
            bundle.cms = change
        return bundle.bytes()
    return make


def p7s(change):
    return fault("p7s", change)


def integers(value, r=None, s=None):
    old = ecdsa_parts(value)
    return ecdsa(old[0] if r is None else r, old[1] if s is None else s)


def value(change):
    return cms(lambda c: setattr(c, "value", change))


def field(**fields):
    def change(c):
        for name, new in fields.items():
            setattr(c, name, new(c) if callable(new) else new)
    return cms(change)


SIGNATURES = {
    "empty": content(SIGNATURE, lambda b: b""),
    "text": content(SIGNATURE, lambda b: b"hei"),
    "pem": content(SIGNATURE, lambda b: b"-----BEGIN CMS-----\n" + base64.encodebytes(b) + b"-----END CMS-----\n"),
    "cut": content(SIGNATURE, lambda b: b[:-1]),
    "trailing-byte": p7s(lambda b: b + b"\0"),
    "trailing-second-signature": p7s(lambda b: b + b),
    "ber-indefinite": p7s(lambda b: b"\x30\x80" + b[4:] + b"\0\0"),
    "ber-long-length": p7s(lambda b: b"\x30\x83\0" + b[2:]),
    "ber-boolean": signed_by(signature=None, extensions=(extension("2.5.29.19", seq()).replace(b"\1\1\xff", b"\1\1\1"), usage(NON_REPUDIATION))),
    "not-signed-data": p7s(lambda b: b.replace(oid(der.SIGNED_DATA), oid(der.DATA), 1)),
    "attached": lambda keys: attached(keys),
    "two-signers": lambda keys: two_signers(keys),
    "no-signers": lambda keys: no_signers(keys),
    "no-attributes": lambda keys: plain_signature(keys),
    "no-content-type": attributes(lambda a: a.pop(CONTENT_TYPE)),
    "no-message-digest": attributes(lambda a: a.pop(MESSAGE_DIGEST)),
    "no-signing-time": attributes(lambda a: a.pop(SIGNING_TIME)),
    "no-signing-certificate": attributes(lambda a: a.pop(CERT_V2)),
    "signing-certificate-v1": cms(lambda c: (c.attributes.pop(CERT_V2), c.attributes.update({CERT_V1: [seq(seq(seq(octets(hashlib.sha1(c.signer.der).digest()))))]}))),
    "signing-certificate-wrong": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, digest=bytes(32))]})),
    "signing-certificate-short": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, digest=hashlib.sha256(c.signer.der).digest()[:16])]})),
    "signing-certificate-sha1": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, "sha1")]})),
    "signing-certificate-sha512": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, "sha512")]})),
    "signing-certificate-empty": attributes(lambda a: a.update({CERT_V2: [seq(seq())]})),
    "signing-certificate-with-issuer": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, issuer_serial=issuer_serial(c.signer.issuer, c.signer.serial))]})),
    "signing-certificate-wrong-issuer": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, issuer_serial=issuer_serial(der.name("En annen"), c.signer.serial))]})),
    "signing-certificate-wrong-serial": cms(lambda c: c.attributes.update({CERT_V2: [signing_certificate(c.signer, issuer_serial=issuer_serial(c.signer.issuer, 7))]})),
    "content-type-wrong": attributes(lambda a: a.update({CONTENT_TYPE: [oid("1.2.840.113549.1.9.16.1.4")]})),
    "content-type-other": cms(lambda c: (c.attributes.update({CONTENT_TYPE: [oid("1.2.3.4")]}), setattr(c, "content_type", "1.2.3.4"), setattr(c, "version", 3))),
    "message-digest-wrong": attributes(lambda a: a.update({MESSAGE_DIGEST: [octets(bytes(32))]})),
    "message-digest-short": attributes(lambda a: a.update({MESSAGE_DIGEST: [octets(b"")]})),
    "attributes-unsorted": lambda keys: unsorted_attributes(keys),
    "attribute-twice": cms(lambda c: c.more_attributes.append(attribute(SIGNING_TIME, tlv(0x17, b"200101000000Z")))),
    "attribute-two-values": attributes(lambda a: a[MESSAGE_DIGEST].append(octets(bytes(32)))),
    "attribute-no-value": attributes(lambda a: a.update({SIGNING_TIME: []})),
    "attribute-more": cms(lambda c: c.more_attributes.append(attribute("1.2.840.113549.1.9.16.2.15", seq(oid("1.2.3"))))),
    "signing-time-generalised": attributes(lambda a: a.update({SIGNING_TIME: [tlv(0x18, b"20261014120000Z")]})),
    "signing-time-nonsense": attributes(lambda a: a.update({SIGNING_TIME: [tlv(0x17, b"269914120000Z")]})),
    "unsigned-unknown": cms(lambda c: c.unsigned.append(attribute("1.2.3.4", NULL))),
    "unsigned-archive-timestamp": cms(lambda c: c.unsigned.append(attribute("0.4.0.1733.2.4", seq()))),
    "counter-signature": cms(lambda c: c.unsigned.append(attribute("1.2.840.113549.1.9.6", seq()))),
    "value-flipped": value(lambda v: integers(v, s=ecdsa_parts(v)[1] ^ 2)),
    "value-empty": value(lambda v: b""),
    "value-r-zero": value(lambda v: integers(v, r=0)),
    "value-s-zero": value(lambda v: integers(v, s=0)),
    "value-s-above-order": value(lambda v: integers(v, s=ecdsa_parts(v)[1] + der.P256_ORDER)),
    "value-padded": value(lambda v: seq(b"\2\x21\0" + ecdsa_parts(v)[0].to_bytes(32, "big"), b"\2\x22\0\0" + ecdsa_parts(v)[1].to_bytes(32, "big"))),
    "value-trailing-byte": value(lambda v: v + b"\0"),
    "value-raw": value(lambda v: b"".join(part.to_bytes(32, "big") for part in ecdsa_parts(v))),
    "value-of-content": lambda keys: signed_over_content(keys),
    "by-another-key": lambda keys: by_another_key(keys),
    "certificate-exchanged": lambda keys: certificate_exchanged(keys),
    "certificate-missing": field(certificates=[]),
    "certificate-of-another": lambda keys: certificate_of_another(keys),
    "certificate-unrelated": lambda keys: Bundle(keys.own(), [keys.authority()[1]]).bytes(),
    "certificate-self-signature-wrong": signed_by(signature=ecdsa(5, 7)),
    "certificate-sha1": lambda keys: issued(keys, md="sha1"),
    "certificate-root-embedded": lambda keys: Bundle(keys.authority()[2], [keys.authority()[1], keys.authority()[0]]).bytes(),
    "certificate-twice": lambda keys: Bundle(keys.own(), [keys.own()]).bytes(),
    "certificate-critical-extension": signed_by(extensions=(NOT_CA, extension("1.2.3.4", NULL))),
    "certificate-extension-twice": signed_by(extensions=(NOT_CA, usage(NON_REPUDIATION), usage(KEY_AGREEMENT))),
    "certificate-key-agreement": signed_by(extensions=(NOT_CA, usage(KEY_AGREEMENT))),
    "certificate-only-issues": signed_by(extensions=(CA, usage(CERT_SIGN))),
    "sha1": lambda keys: digested(keys, "sha1"),
    "md5": field(digest=seq(oid(SHA["md5"]))),
    "digest-and-algorithm-differ": field(digest=seq(oid(SHA["sha512"]))),
    "rsa-1024": signed_by("rsa1024", "RSA", "rsa_keygen_bits:1024"),
    "rsa-2040": signed_by("rsa2040", "RSA", "rsa_keygen_bits:2040"),
    "rsa-5120": signed_by("rsa5120", "RSA", "rsa_keygen_bits:5120"),
    "rsa-pss": lambda keys: pss(keys, "sha256"),
    "rsa-pss-sha1": lambda keys: pss(keys, None),
    "rsa-value-flipped": signed_by("rsa2048", "RSA", "rsa_keygen_bits:2048", change=lambda c: setattr(c, "value", lambda v: v[:-1] + bytes([v[-1] ^ 1]))),
    "p521": signed_by("p521", "EC", "ec_paramgen_curve:P-521", "sha512"),
    "secp256k1": signed_by("k1", "EC", "ec_paramgen_curve:secp256k1"),
    "ed25519": signed_by("ed", "ED25519", None, "sha512"),
    "p256-sha512": lambda keys: digested(keys, "sha512"),
    "digest-with-null": field(digest=seq(oid(SHA["sha256"]), NULL)),
    "version-three": field(version=3),
    "key-identifier": field(sid=tlv(0x80, b"12345678901234567890"), signer_version=3),
    "revocation-list": field(crls=tlv(0xA1, seq())),
    "digests-more": field(digests=set_of(seq(oid(SHA["sha256"])), seq(oid(SHA["sha512"])))),
    "timestamp-nonsense": cms(lambda c: c.unsigned.append(attribute(TIMESTAMP, seq(integer(1))))),
    "timestamp-of-two-values": cms(lambda c: c.unsigned.append(attribute(TIMESTAMP, seq(integer(1)), seq(integer(2))))),
    "set-too-long": field(digests=lambda c: set_of(*(seq(oid(SHA["sha256"]), integer(n)) for n in range(9000)))),
    "nested-too-deep": cms(lambda c: c.unsigned.append(attribute("1.2.3.4", nest(200)))),
}


def own_json(change):
    return fault("json", change)


def without(name):
    def make(keys):
        bundle = Bundle(keys.own())
        bundle.files[name] = None
        return bundle.bytes()
    return make


SHAPE = {
    "attachment-digest": own_json(lambda j: j["attachments"][0].update(sha256="0" * 64)),
    "attachment-size": own_json(lambda j: j["attachments"][0].update(size=1)),
    "attachment-name": own_json(lambda j: j["attachments"][0].update(file="vedlegg/01-annet-1.pdf")),
    "attachment-left-out": own_json(lambda j: j["attachments"].pop()),
    "attachments-exchanged": own_json(lambda j: j["attachments"].reverse()),
    "signer": own_json(lambda j: j["signer"].update(fingerprint="0" * 64)),
    "no-signer": own_json(lambda j: j.pop("signer")),
    "other-format": own_json(lambda j: j.update(format="noe-annet")),
    "no-format": own_json(lambda j: j.pop("format")),
    "no-html": without("soknad.html"),
    "no-read-me": without("LES-MEG.txt"),
    "no-sums": fault("sums", lambda t: None),
    "elsewhere": lambda keys: elsewhere(keys),
}

# --- faults that take more than a line

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


def exchanged(items, one, other):
    a, b = items[at(items, one)], items[at(items, other)]
    a.data, b.data, a.packed, b.packed = b.data, a.data, b.data, a.data


def swapped_digest(data):
    pieces = data.split(b"<ds:DigestValue>")
    pieces[1], pieces[2] = pieces[2][:44] + pieces[1][44:], pieces[1][:44] + pieces[2][44:]
    return b"<ds:DigestValue>".join(pieces)


def moved_line(text):
    lines = text.split("\n")
    lines[3], lines[4] = lines[4], lines[3]
    return "\n".join(lines)


def short_digest(text):
    place = text.index("<ds:DigestValue>") + 16
    return text[:place] + "AAAA" + text[place + 44:]


def attached(keys):
    bundle = Bundle(keys.own())
    kept = {}
    bundle.encoded = lambda text: kept.setdefault("manifest", text.encode())
    bundle.cms = lambda c: setattr(c, "content", kept["manifest"])
    return bundle.bytes()


def two_signers(keys):
    bundle, kept = Bundle(keys.own()), {}
    bundle.encoded = lambda text: kept.setdefault("manifest", text.encode())

    def change(c):
        other = Cms(kept["manifest"], Certificate(der.name("Den andre AS"), keys.key("other")))
        c.certificates += other.certificates
        c.more_signers.append(other.signer_info())
    bundle.cms = change
    return bundle.bytes()


def no_signers(keys):
    def change(c):
        c.der = lambda: seq(oid(der.SIGNED_DATA), tlv(0xA0, seq(
            integer(1), set_of(c.digest), seq(oid(der.DATA)), tlv(0xA0, *c.certificates), set_of())))
    return cms(change)(keys)


def plain_signature(keys):
    bundle, kept = Bundle(keys.own()), {}
    bundle.encoded = lambda text: kept.setdefault("manifest", text.encode())

    def change(c):
        c.attributes = {}
        c.signed_over = kept["manifest"]
    bundle.cms = change
    return bundle.bytes()


def unsorted_attributes(keys):
    def change(c):
        c.attributes = dict(sorted(c.attributes.items(), key=lambda a: attribute(a[0], *a[1]), reverse=True))
        c.sort = False
    return cms(change)(keys)


def signed_over_content(keys):
    bundle, kept = Bundle(keys.own()), {}
    bundle.encoded = lambda text: kept.setdefault("manifest", text.encode())
    bundle.cms = lambda c: setattr(c, "signed_over", kept["manifest"])
    return bundle.bytes()


def by_another_key(keys):
    return cms(lambda c: setattr(c, "key", keys.key("other")))(keys)


def certificate_exchanged(keys):
    """Same holder, issuer, number and key; only the time of validity is another."""
    own = keys.own()
    other = Certificate(own.subject, own.key, serial=own.serial, validity=("260901000000Z", "360901000000Z"))
    return cms(lambda c: setattr(c, "certificates", [other.der]))(keys)


def certificate_of_another(keys):
    other = Certificate(der.name("Den andre AS"), keys.key("other"))
    return cms(lambda c: setattr(c, "certificates", [other.der]))(keys)


def issued(keys, **more):
    _, middle, _ = keys.authority()
    leaf = Certificate(der.name("Eksempel AS", "123456785"), keys.key("leaf"), by=(middle, keys.key("middle")), **more)
    return Bundle(leaf, [middle]).bytes()


def digested(keys, md):
    bundle, kept = Bundle(keys.own()), {}
    bundle.encoded = lambda text: kept.setdefault("manifest", text.encode())
    bundle.cms = lambda c: c.__dict__.update(Cms(kept["manifest"], c.signer, md=md).__dict__)
    return bundle.bytes()


def pss(keys, md):
    own = keys.own("rsa2048", "RSA", "rsa_keygen_bits:2048")
    key = copy.copy(own.key)
    mgf = seq(oid("1.2.840.113549.1.1.8"), seq(oid(SHA["sha256"]), NULL))
    key.pss = seq(tlv(0xA0, seq(oid(SHA["sha256"]), NULL)), tlv(0xA1, mgf), tlv(0xA2, integer(32))) if md else seq()

    def change(c):
        c.key, c.algorithm = key, key.algorithm()
    bundle = Bundle(own)
    bundle.cms = change
    return bundle.bytes()


def nest(depth):
    inner = NULL
    for _ in range(depth):
        inner = seq(inner)
    return inner


def elsewhere(keys):
    bundle = Bundle(keys.own())
    bundle.files["bilag/01-annet-1.pdf"] = b"x"
    return bundle.bytes()


for prefix, table in (("zip", ZIP), ("name", NAMES), ("layout", LAYOUT), ("content", CONTENT), ("manifest", MANIFESTS),
                      ("signature", SIGNATURES), ("shape", SHAPE)):
    for label, make in table.items():
        add(f"{prefix}-{label}", make)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    keys = Keys(folder / "keys")
    for label, make in VECTORS.items():
        (folder / f"{label}.zip").write_bytes(make(keys))


if __name__ == "__main__":
    main()
