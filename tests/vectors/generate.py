#!/usr/bin/env python3
"""Makes the containers that vectors.tsv judges: python3 generate.py FOLDER

Each has exactly one fault, and everything else as it should be: where the fault is in something signed, it is signed
anew. The whole is made from the written form of a bundle alone, by Python's standard library and openssl.
"""
import sys
from pathlib import Path

import der
from bundle import Bundle, Keys, cms
from content_faults import CONTENT, MANIFESTS, SHAPE
from der import SIGNING_TIME, ecdsa, ecdsa_parts, tlv
from signature_faults import SIGNATURES, stamped
from zip_faults import LAYOUT, NAMES, ZIP
from zips import Entry, pack

VECTORS = {}
# The last October that a certificate of these vectors holds.
LATE = b"301014120000Z"


def vector(function):
    VECTORS[function.__name__.replace("_", "-")] = function
    return function


def add(name, function):
    assert name not in VECTORS, name
    VECTORS[name] = function


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


@vector
def intact_signed_in_the_future(keys):
    return cms(lambda c: c.attributes.update({SIGNING_TIME: [tlv(0x17, LATE)]}))(keys)


@vector
def intact_signed_after_its_timestamp(keys):
    return stamped(beside=lambda c: c.attributes.update({SIGNING_TIME: [tlv(0x17, LATE)]}))(keys)


@vector
def intact_with_a_timestamp(keys):
    return stamped()(keys)


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
