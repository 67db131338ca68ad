#!/usr/bin/env python3
"""Containers that a clever person might bend: python3 hostile.py FOLDER

Unlike the vectors they may have several faults, be large, or attack the reader itself: its time and its memory. What
verdict each gets is of no account, as long as it is not "intact".
"""
import struct
import sys
from pathlib import Path

import der
from der import (CERT_V2, MESSAGE_DIGEST, NOT_CA, NULL, SIGNING_TIME, Certificate, Cms, attribute, extension, integer,
                 octets, oid, seq, set_of, signing_certificate, tlv)
from bundle import (MIMETYPE, SIGNATURE, Bundle, Keys, beside, cms, content, encoded, entries, entry,
                    manifest, p7s, raw, reference, replaced, signed_by)
from content_faults import CLOSE, OPEN, R
from zips import Entry, extra, pack


def end_of(whole, **fields):
    """The end record with other fields."""
    names = "disk directory_disk here count length at comment".split()
    old = dict(zip(names, struct.unpack_from("<HHHHIIH", whole, len(whole) - 18)))
    return whole[:-22] + struct.pack("<IHHHHIIH", 0x06054B50, *{**old, **fields}.values())


def two_directories(keys):
    good = Bundle(keys.own()).bytes()
    at_old = struct.unpack_from("<I", good, len(good) - 6)[0]
    bad = pack([Entry("soknad.pdf", b"annet")])
    start = struct.unpack_from("<I", bad, len(bad) - 6)[0]
    return good + bad[start:-22] + end_of(bad, at=at_old)[-22:]


def directory_in_an_attachment(keys):
    """The end record points at a directory inside a file; the true one stands unused before the end record."""
    forged = Entry("soknad.pdf", b"annet").central_record(0)
    bundle = Bundle(keys.own())
    bundle.files["vedlegg/03-x-1.bin"] = forged
    whole = bundle.bytes()
    return end_of(whole, at=whole.index(forged), length=len(forged), count=1, here=1)


def end_64_in_an_attachment(keys):
    forged = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 0x32D, 45, 0, 0, 1, 1, 46, 0)
    bundle = Bundle(keys.own())
    bundle.files["vedlegg/03-x-1.bin"] = forged
    whole = bundle.bytes()
    locator = struct.pack("<IIQI", 0x07064B50, 0, whole.index(forged), 1)
    return end_of(whole[:-22] + locator + whole[-22:], at=0xFFFFFFFF, length=0xFFFFFFFF, count=0xFFFF, here=0xFFFF)


def record_in_a_comment(keys):
    hidden = Entry("skjult.exe", b"MZ").central_record(0)
    return entry(central={"comment": hidden})(keys)


def header_in_an_extra_field(keys):
    inner = Entry("skjult.exe", b"MZ").local_header() + b"MZ"
    return entry(local={"extra": extra(0xCAFE, inner)})(keys)


def other_manifest_signed(keys):
    """The signature is over a second manifest that stands beside the first."""
    bundle, kept = Bundle(keys.own()), {}
    bundle.encoded = lambda text: kept.setdefault("m", text.encode())
    bundle.cms = lambda c: c.__dict__.update(Cms(kept["m"] + b"\n", c.signer).__dict__)
    bundle.entries = lambda items: [*items[:-1], Entry("META-INF/ASiCManifest002.xml", kept["m"] + b"\n"), items[-1]]
    return bundle.bytes()


def sums_signed(keys):
    bundle, kept = Bundle(keys.own()), {}
    bundle.sums = lambda text: kept.setdefault("sums", text)
    bundle.cms = lambda c: c.__dict__.update(Cms(kept["sums"].encode(), c.signer).__dict__)
    return bundle.bytes()


def signature_of_another_bundle(keys):
    other = Bundle(keys.own())
    other.files["soknad.pdf"] = b"noe annet"
    kept = {}
    other.p7s = lambda data: kept.setdefault("p7s", data)
    other.bytes()
    return p7s(lambda data: kept["p7s"])(keys)


def manifest_and_signature_of_another(keys):
    other, kept = Bundle(keys.own()), []
    other.files["soknad.pdf"] = b"noe annet"
    other.entries = lambda items: kept.extend(items[-2:]) or items
    other.bytes()
    return entries(lambda items: [*items[:-2], *kept])(keys)


def twin_certificates(keys):
    """Two certificates of one issuer and number; the signer's key is the second one's."""
    own = keys.own()
    twin = Certificate(own.subject, keys.key("other"), serial=own.serial)
    return cms(lambda c: c.certificates.append(twin.der))(keys)


def twin_signs(keys):
    own = keys.own()
    twin = Certificate(own.subject, keys.key("other"), serial=own.serial)

    def change(c):
        c.certificates.append(twin.der)
        c.key = keys.key("other")
    return cms(change)(keys)


def digest_unsigned(keys):
    def change(c):
        c.unsigned.append(attribute(MESSAGE_DIGEST, *c.attributes[MESSAGE_DIGEST]))
        c.attributes[MESSAGE_DIGEST] = [octets(bytes(32))]
    return cms(change)(keys)


def certificate_with_key(spki, **more):
    """The certificate says another key than the one that signs."""
    def make(keys):
        own = keys.own()

        class Stand:
            pss, kind, md, path = None, "EC", "sha256", own.key.path
            sign, algorithm = own.key.sign, own.key.algorithm
        stand = Stand()
        stand.spki = spki(own.key.spki)
        forged = Certificate(own.subject, stand, **more)
        return Bundle(forged).bytes()
    return make


def rsa_key(modulus, exponent):
    return seq(seq(oid(der.RSA), NULL), der.bits(seq(integer(modulus), integer(exponent))))


def explicit_curve(spki):
    field = seq(oid("1.2.840.10045.1.1"), integer(2**256 - 2**224 + 2**192 + 2**96 - 1))
    curve = seq(octets(bytes(32)), octets(bytes(32)))
    parameters = seq(integer(1), field, curve, octets(spki[-65:]), integer(der.P256_ORDER))
    return seq(seq(oid("1.2.840.10045.2.1"), parameters), der.bits(spki[-65:]))


EC = seq(oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7"))
MANY = 200

HOSTILE = {
    "polyglot-pdf": lambda k: b"%PDF-1.7\n" + Bundle(k.own()).bytes() + b"\n%%EOF",
    "polyglot-script": raw(lambda b: b"#!/bin/sh\nexit\n" + b),
    "polyglot-html-behind": raw(lambda b: b + b"<script>alert(1)</script>"),
    "two-directories": two_directories,
    "directory-in-an-attachment": directory_in_an_attachment,
    "zip64-end-in-an-attachment": end_64_in_an_attachment,
    "record-in-a-comment": record_in_a_comment,
    "header-in-an-extra-field": header_in_an_extra_field,
    "bundle-in-a-bundle": lambda k: pack([Entry("mimetype", MIMETYPE), Entry("soknad.zip", Bundle(k.own()).bytes())]),
    "end-records-without-end": lambda k: (b"PK\5\6" + bytes(18)) * 300_000,
    "end-records-in-a-comment": lambda k: pack([Entry("a", b"")], comment=b"PK\5\6" * 16_000),
    "end-signature-only": lambda k: b"PK\5\6" * 5,
    "empty-size-with-checksum": entry(both={"crc": 1}, name="vedlegg/02-avtale-1.txt"),
    "shadow-full-width": beside("\uff53oknad.pdf"),
    "shadow-hyphen": beside("META\u2011INF/signature001.p7s"),
    "shadow-own-folder": beside("META-INF/./signature001.p7s"),
    "shadow-backslash": beside("META-INF\\signature001.p7s"),
    "shadow-mac-double": beside("__MACOSX/._soknad.pdf"),
    "shadow-desktop": beside("desktop.ini"),
    "shadow-by-trailing-slash": entries(lambda i: i.insert(3, Entry("soknad.pdf/", b""))),
    "manifest-utf7": encoded(lambda t: t.replace('"UTF-8"', '"UTF-7"').replace("<asic:SigR", "+ADw-asic:SigR", 1).encode()),
    "manifest-base": manifest(replaced(OPEN, OPEN + ' xml:base="https://example.com/"')),
    "manifest-include": manifest(replaced(CLOSE, '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>' + CLOSE)),
    "manifest-prefix-bound-anew": manifest(replaced(R, R.replace(">", ' xmlns:ds="urn:a">'))),
    "manifest-name-by-reference": manifest(lambda t: t.replace(CLOSE, reference("soknad&#46;pdf", b"annet") + CLOSE)),
    "manifest-deep": manifest(replaced(CLOSE, "<asic:DataObjectReference URI='a'>" * 50_000 + CLOSE)),
    "manifest-long-name": manifest(replaced(R, R.replace("soknad.pdf", "a" * 3_900_000))),
    "manifest-long-comment": manifest(replaced(CLOSE, "<!--" + "a" * 3_900_000 + "-->" + CLOSE)),
    "manifest-many-references": manifest(replaced(CLOSE, "".join(reference(f"a{n}", b"") for n in range(20_000)) + CLOSE)),
    "manifest-many-attributes": manifest(replaced(R, R.replace(">", "".join(f' a{n}="b"' for n in range(40_000)) + ">"))),
    "manifest-many-namespaces": manifest(replaced(R, R.replace(">", "".join(f' xmlns:a{n}="b"' for n in range(200_000)) + ">"))),
    "manifest-too-long": manifest(lambda t: t + " " * 4_200_000),
    "manifest-many-entities": manifest(replaced(R, R.replace("soknad.pdf", "&#65;" * 700_000))),
    "other-manifest-signed": other_manifest_signed,
    "sums-signed": sums_signed,
    "sums-long": lambda k: long_sums(k),
    "signature-of-another-bundle": signature_of_another_bundle,
    "manifest-and-signature-of-another": manifest_and_signature_of_another,
    "twin-certificates": twin_certificates,
    "twin-signs": twin_signs,
    "digest-in-an-unsigned-attribute": digest_unsigned,
    "attributes-in-a-set-of-sets": cms(lambda c: c.more_attributes.append(set_of(attribute(SIGNING_TIME, tlv(0x17, b"200101000000Z"))))),
    "attribute-huge": cms(lambda c: c.more_attributes.append(attribute("1.2.3", octets(bytes(900_000))))),
    "signature-too-large": p7s(lambda b: b + bytes(1_100_000)),
    "signature-of-zeros": content(SIGNATURE, lambda b: bytes(1_000_000)),
    "signature-of-nulls": content(SIGNATURE, lambda b: tlv(0x30, NULL * 500_000)),
    "signature-of-sets": content(SIGNATURE, lambda b: tlv(0x31, b"\x31\0" * 500_000)),
    "signature-length-huge": content(SIGNATURE, lambda b: b"\x30\x84\xff\xff\xff\xff" + b),
    "many-certificates": cms(lambda c: c.certificates.extend(c.certificates[0] + b"" for _ in range(MANY))),
    "many-issuers": lambda k: many_issuers(k),
    "certificate-many-extensions": signed_by(extensions=tuple(extension(f"1.2.3.{n}", NULL, False) for n in range(3000))),
    "certificate-huge-number": signed_by(serial=1 << 9000),
    "certificate-point-at-infinity": certificate_with_key(lambda s: seq(EC, der.bits(b"\0"))),
    "certificate-point-off-the-curve": certificate_with_key(lambda s: seq(EC, der.bits(b"\4" + b"\1" * 64))),
    "certificate-explicit-curve": certificate_with_key(explicit_curve),
    "certificate-rsa-exponent-one": certificate_with_key(lambda s: rsa_key((1 << 2047) + 1, 1)),
    "certificate-rsa-exponent-huge": certificate_with_key(lambda s: rsa_key((1 << 2047) + 1, (1 << 2040) + 1)),
    "certificate-rsa-modulus-huge": certificate_with_key(lambda s: rsa_key((1 << 800_000) + 1, 65537)),
    "certificate-rsa-modulus-zero": certificate_with_key(lambda s: rsa_key(0, 3)),
    "certificate-extension-twice": signed_by(extensions=(NOT_CA, NOT_CA)),
    "signing-time-year-zero": cms(lambda c: c.attributes.update({SIGNING_TIME: [tlv(0x18, b"00000101000000Z")]})),
    "signing-certificates-many": cms(lambda c: c.attributes.update({CERT_V2: [seq(seq(*(seq(octets(bytes(32))) for _ in range(2500))))]})),
    "signing-certificate-second": cms(lambda c: c.attributes.update({CERT_V2: [seq(seq(seq(octets(bytes(32))), signing_certificate(c.signer)[4:]))]})),
    "ten-thousand-entries": lambda k: pack([Entry("mimetype", MIMETYPE), *(Entry(f"vedlegg/{n:04}{'a' * 230}", b"") for n in range(9_990))]),
    "directory-too-long": lambda k: pack([Entry(f"{n:04}{'a' * 500}", b"") for n in range(9_000)]),
    "extra-fields-everywhere": lambda k: pack([Entry(f"{n}", b"", local={"extra": extra(0xCAFE, bytes(60_000))}) for n in range(400)]),
    "folded-names": lambda k: pack([Entry(("\u0390" * 200 + f"{n}").encode(), b"") for n in range(5_000)]),
    "deep-folders": lambda k: pack([Entry("a/" * 250 + f"{n}", b"") for n in range(5_000)]),
}


def long_sums(keys):
    bundle = Bundle(keys.own())
    bundle.sums = lambda text: text + "".join(f"{'0' * 64}  vedlegg/{n}\n" for n in range(50_000))
    return bundle.bytes()


def many_issuers(keys):
    """Every certificate has the name of the signer's issuer: each would have to be tried."""
    root, middle, leaf = keys.authority()
    twins = [Certificate(middle.subject, keys.key("other"), serial=n + 1) for n in range(MANY)]
    return Bundle(leaf, [middle, *twins]).bytes()


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    keys = Keys(folder / "keys")
    for label, make in HOSTILE.items():
        (folder / f"{label}.zip").write_bytes(make(keys))


if __name__ == "__main__":
    main()
