"""Faults of the signature, its certificates and its timestamp."""
import base64
import copy
import hashlib

import der
from bundle import SIGNATURE, Bundle, attributes, cms, content, field, p7s, signed_by
from der import (CA, CERT_SIGN, CERT_V1, CERT_V2, CONTENT_TYPE, KEY_AGREEMENT, MESSAGE_DIGEST, NON_REPUDIATION, NOT_CA,
                 NULL, SHA, SIGNING_TIME, TIMESTAMP, Certificate, Cms, attribute, ecdsa, ecdsa_parts, extension, integer,
                 issuer_serial, octets, oid, seq, set_of, signing_certificate, tlv, usage)

TSA = """[tsa]
default_tsa = here
[here]
serial = {folder}/serial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
"""


def purpose(kind):
    return extension("2.5.29.37", seq(oid(kind)))


def token(keys, value):
    """A timestamp token over the value, by a service of openssl's."""
    folder = keys.folder
    if "tsa" not in keys.made:
        purpose = extension("2.5.29.37", seq(oid("1.3.6.1.5.5.7.3.8")))
        keys.made["tsa"] = Certificate(der.name("Tidsstempel"), keys.key("tsa-key"), extensions=(NOT_CA, purpose, usage(NON_REPUDIATION)),
                                       validity=("200101000000Z", "490101000000Z"))
        body = base64.encodebytes(keys.made["tsa"].der).decode()
        (folder / "tsa.pem").write_text(f"-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n")
        (folder / "tsa.conf").write_text(TSA.format(folder=folder))
        (folder / "serial").write_text("01\n")
    (folder / "value").write_bytes(value)
    der.run("ts", "-query", "-data", folder / "value", "-sha256", "-cert", "-no_nonce", "-out", folder / "query")
    return der.run("ts", "-reply", "-config", folder / "tsa.conf", "-queryfile", folder / "query", "-signer", folder / "tsa.pem",
                   "-inkey", folder / "tsa-key.key", "-token_out")


def stamped(over=lambda value: value, change=lambda data: data, beside=lambda c: None):
    """A timestamp over what `over` makes of the signature value, bent by `change`; with what `beside` does to the rest."""
    def make(keys):
        def add_token(c):
            def keep(value):
                c.unsigned.append(attribute(TIMESTAMP, change(token(keys, over(value)))))
                return value
            c.value = keep
            beside(c)
        return cms(add_token)(keys)
    return make


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


def later(data):
    """Another year in the token's genTime: the first GeneralizedTime in it."""
    place = data.index(b"\x18\x0f20") + 2
    return data[:place] + b"2019" + data[place + 4:]


def stamped_and_more(keys):
    def add_both(c):
        def keep(value):
            c.unsigned += [attribute(TIMESTAMP, token(keys, value)), attribute("1.2.3.4", NULL)]
            return value
        c.value = keep
    return cms(add_both)(keys)


def integers(value, r=None, s=None):
    old = ecdsa_parts(value)
    return ecdsa(old[0] if r is None else r, old[1] if s is None else s)


def value(change):
    return cms(lambda c: setattr(c, "value", change))


def chained(keys, **more):
    """The signer issued by an embedded certificate that is made otherwise."""
    root, _, _ = keys.authority()
    parts = {"extensions": (CA, usage(CERT_SIGN)), **more}
    middle = Certificate(der.name("En utsteder"), keys.key("middle"), by=(root, keys.key("root")), **parts)
    leaf = Certificate(der.name("Eksempel AS", "123456785"), keys.key("leaf"), by=(middle, keys.key("middle")))
    return Bundle(leaf, [middle]).bytes()


def chain_changed(keys):
    """The bundle says which certificates go along; one byte of the one above the signer's is another."""
    _, middle, leaf = keys.authority()
    bent = copy.copy(middle)
    bent.der = middle.der[:-1] + bytes([middle.der[-1] ^ 1])
    bundle = Bundle(leaf, [bent])
    bundle.json = lambda j: j["signer"].update(chain=[middle.fingerprint()])
    return bundle.bytes()


def one(tag, data):
    """The parts of the element of this tag, whole."""
    assert data[0] == tag, (tag, data[:4])
    return split(data[2 + (data[1] & 0x7F if data[1] & 0x80 else 0):])


def split(data):
    parts = []
    while data:
        extra = data[1] & 0x7F if data[1] & 0x80 else 0
        length = int.from_bytes(data[2:2 + extra], "big") if extra else data[1]
        parts.append(data[:2 + extra + length])
        data = data[2 + extra + length:]
    return parts


def token_parts(change):
    """A timestamp that holds, with another part that its signature does not cover."""
    def bend(data):
        kind, content = one(0x30, data)
        parts = one(0x30, one(0xA0, content)[0])
        return seq(kind, tlv(0xA0, seq(*change(parts))))
    return stamped(change=bend)


def token_info(change):
    """The same of its `SignerInfo`."""
    return token_parts(lambda p: [*p[:-1], tlv(0x31, seq(*change(one(0x30, one(0x31, p[-1])[0]))))])


def token_certificates(change):
    def make(keys):
        return token_parts(lambda p: [*p[:3], tlv(0xA0, *sorted(change(keys, one(0xA0, p[3])))), *p[4:]])(keys)
    return make


SIGNATURES = {
    "certificate-for-web-servers": signed_by(extensions=(NOT_CA, usage(NON_REPUDIATION), purpose("1.3.6.1.5.5.7.3.1"))),
    "certificate-for-timestamps": signed_by(extensions=(NOT_CA, usage(NON_REPUDIATION), purpose("1.3.6.1.5.5.7.3.8"))),
    "certificate-constraints-nonsense": signed_by(extensions=(extension("2.5.29.19", NULL), usage(NON_REPUDIATION))),
    "certificate-usage-nonsense": signed_by(extensions=(NOT_CA, usage(b"\3\1\0"))),
    "certificate-of-nobody": lambda keys: Bundle(Certificate(seq(), keys.key("p256"))).bytes(),
    "chain-by-no-authority": lambda keys: chained(keys, extensions=(NOT_CA, usage(NON_REPUDIATION))),
    "chain-sha1": lambda keys: chained(keys, md="sha1"),
    "chain-changed": chain_changed,
    "certificate-of-other-kind": cms(lambda c: c.certificates.append(tlv(0xA3, oid("1.2.3"), NULL))),
    "signing-certificate-more": cms(lambda c: c.attributes.update({CERT_V2: [seq(seq(seq(octets(hashlib.sha256(c.signer.der).digest())), seq(octets(bytes(32)))))]})),
    "signing-certificate-second": cms(lambda c: c.attributes.update({CERT_V2: [seq(seq(seq(octets(bytes(32))), seq(octets(hashlib.sha256(c.signer.der).digest()))))]})),
    "signing-time-with-zone": attributes(lambda a: a.update({SIGNING_TIME: [tlv(0x17, b"261014120000+0100")]})),
    "signing-time-without-seconds": attributes(lambda a: a.update({SIGNING_TIME: [tlv(0x17, b"2610141200Z")]})),
    "algorithm-with-null": field(algorithm=seq(oid(der.ECDSA["sha256"]), NULL)),
    "content-empty": field(content=b""),
    "timestamp-version": token_parts(lambda p: [integer(1), *p[1:]]),
    "timestamp-no-digests": token_parts(lambda p: [p[0], tlv(0x31), *p[2:]]),
    "timestamp-digests-other": token_parts(lambda p: [p[0], set_of(seq(oid(SHA["sha512"]))), *p[2:]]),
    "timestamp-digests-more": token_parts(lambda p: [p[0], set_of(seq(oid(SHA["sha256"]), NULL), seq(oid(SHA["sha1"]))), *p[2:]]),
    "timestamp-digest-with-parameters": token_parts(lambda p: [p[0], set_of(seq(oid(SHA["sha256"]), octets(b"x"))), *p[2:]]),
    "timestamp-revocation-list": token_parts(lambda p: [*p[:4], tlv(0xA1, seq(b"\4\1x")), *p[4:]]),
    "timestamp-signer-version": token_info(lambda p: [integer(3), *p[1:]]),
    "timestamp-signer-digest-with-parameters": token_info(lambda p: [*p[:2], seq(oid(SHA["sha256"]), octets(b"x")), *p[3:]]),
    "timestamp-algorithm-with-null": token_info(lambda p: [*p[:4], seq(oid(der.ECDSA["sha256"]), NULL), *p[5:]]),
    "timestamp-unsigned-attribute": token_info(lambda p: [*p, tlv(0xA1, attribute("1.2.3.4", NULL))]),
    "timestamp-certificate-unrelated": token_certificates(lambda keys, own: [*own, Certificate(der.name("Ukjent"), keys.key("other")).der]),
    "timestamp-certificate-of-the-signer": token_certificates(lambda keys, own: [*own, keys.own().der]),
    "timestamp-certificate-above-nobody": token_certificates(lambda keys, own: [*own, keys.authority()[1].der]),
    "timestamp-certificate-of-other-kind": token_certificates(lambda keys, own: [*own, tlv(0xA3, oid("1.2.3"), NULL)]),
    "timestamp-certificates-in-two-places": token_parts(lambda p: [*p[:4], p[3], *p[4:]]),
    "timestamp-no-certificate": token_parts(lambda p: [*p[:3], *p[4:]]),
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
    "certificate-never-valid": signed_by(validity=("310901000000Z", "260901000000Z")),
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
    "timestamp-of-another": stamped(over=lambda value: b"noe annet"),
    "timestamp-of-manifest": stamped(over=lambda value: hashlib.sha256(value).digest()),
    "timestamp-changed": stamped(change=lambda data: data[:-1] + bytes([data[-1] ^ 1])),
    "timestamp-time-changed": stamped(change=lambda data: later(data)),
    "timestamp-and-more": lambda keys: stamped_and_more(keys),
    "timestamp-of-two-values": cms(lambda c: c.unsigned.append(attribute(TIMESTAMP, seq(integer(1)), seq(integer(2))))),
    "set-too-long": field(digests=lambda c: set_of(*(seq(oid(SHA["sha256"]), integer(n)) for n in range(9000)))),
    "nested-too-deep": cms(lambda c: c.unsigned.append(attribute("1.2.3.4", nest(200)))),
}
