"""The little of DER, X.509 and CMS that the vectors need, by hand: what is written here is meant to be bent.

Keys are made and signatures computed by openssl. Written apart from the Rust code.
"""
import hashlib
import subprocess
from pathlib import Path


def tlv(tag, *parts):
    body = b"".join(parts)
    n = len(body)
    if n < 0x80:
        return bytes([tag, n]) + body
    length = n.to_bytes((n.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def seq(*parts):
    return tlv(0x30, *parts)


def set_of(*parts):
    return tlv(0x31, *sorted(parts))


def integer(value):
    return tlv(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def octets(data):
    return tlv(4, data)


def bits(data):
    return tlv(3, b"\0" + data)


def oid(dotted):
    first, second, *rest = map(int, dotted.split("."))
    out = bytearray()
    for arc in [first * 40 + second, *rest]:
        piece = [arc & 0x7F]
        while arc := arc >> 7:
            piece.append(0x80 | arc & 0x7F)
        out += bytes(reversed(piece))
    return tlv(6, bytes(out))


NULL = b"\5\0"
SHA = {"sha1": "1.3.14.3.2.26", "md5": "1.2.840.113549.2.5", "sha256": "2.16.840.1.101.3.4.2.1",
       "sha384": "2.16.840.1.101.3.4.2.2", "sha512": "2.16.840.1.101.3.4.2.3"}
ECDSA = {"sha1": "1.2.840.10045.4.1", "sha256": "1.2.840.10045.4.3.2", "sha384": "1.2.840.10045.4.3.3",
         "sha512": "1.2.840.10045.4.3.4"}
RSA_CERT = {"sha1": "1.2.840.113549.1.1.5", "sha256": "1.2.840.113549.1.1.11", "sha512": "1.2.840.113549.1.1.13"}
RSA, PSS, ED25519 = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.3.101.112"
DATA, SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME = (f"1.2.840.113549.1.9.{n}" for n in (3, 4, 5))
CERT_V1, CERT_V2, TIMESTAMP = (f"1.2.840.113549.1.9.16.2.{n}" for n in (12, 47, 14))


class Key:
    """A private key in a file; `kind` is what openssl genpkey is asked for."""

    def __init__(self, folder, name, kind="EC", option="ec_paramgen_curve:P-256", md="sha256"):
        self.path, self.kind, self.md, self.pss = Path(folder) / f"{name}.key", kind, md, None
        options = ["-pkeyopt", option] if option else []
        run("genpkey", "-algorithm", kind, *options, "-out", self.path)
        self.spki = run("pkey", "-in", self.path, "-pubout", "-outform", "DER")

    def sign(self, message, md=None):
        if self.kind == "ED25519":
            scratch = self.path.with_suffix(".in")
            scratch.write_bytes(message)
            return run("pkeyutl", "-sign", "-inkey", self.path, "-rawin", "-in", scratch)
        options = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"] if self.pss else []
        return run("dgst", f"-{md or self.md}", "-sign", self.path, *options, data=message)

    def algorithm(self, md=None, certificate=False):
        md = md or self.md
        if self.kind == "EC":
            return seq(oid(ECDSA[md]))
        if self.kind == "ED25519":
            return seq(oid(ED25519))
        if self.pss:
            return seq(oid(PSS), self.pss)
        return seq(oid(RSA_CERT[md] if certificate else RSA), NULL)


def run(*args, data=None):
    done = subprocess.run(["openssl", *map(str, args)], input=data, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {args}: {done.stderr.decode()}")
    return done.stdout


def name(common, number=None):
    parts = [("2.5.4.6", 0x13, "NO"), ("2.5.4.10", 0x0C, common)]
    if number:
        parts.append(("2.5.4.97", 0x0C, f"NTRNO-{number}"))
    parts.append(("2.5.4.3", 0x0C, common))
    return seq(*(tlv(0x31, seq(oid(kind), tlv(tag, text.encode()))) for kind, tag, text in parts))


def extension(kind, value, critical=True):
    return seq(oid(kind), b"\1\1\xff" if critical else b"", octets(value))


NOT_CA = extension("2.5.29.19", seq())
CA = extension("2.5.29.19", seq(b"\1\1\xff"))


def usage(bit_string):
    return extension("2.5.29.15", bit_string)


NON_REPUDIATION, KEY_AGREEMENT, CERT_SIGN = b"\3\2\6\x40", b"\3\2\3\x08", b"\3\2\2\x04"


class Certificate:
    """An X.509 certificate; self-issued unless `by` (certificate, key) is given."""

    def __init__(self, subject, key, by=None, extensions=(NOT_CA, usage(NON_REPUDIATION)), md=None, serial=None,
                 validity=("260901000000Z", "310901000000Z"), signature=None):
        issuer_name, issuer_key = (by[0].subject, by[1]) if by else (subject, key)
        self.subject, self.key, self.issuer = subject, key, issuer_name
        self.serial = serial or int.from_bytes(hashlib.sha256(subject + key.spki).digest()[:15], "big")
        algorithm = issuer_key.algorithm(md, certificate=True)
        tbs = seq(tlv(0xA0, integer(2)), integer(self.serial), algorithm, issuer_name,
                  seq(*(tlv(0x17, moment.encode()) for moment in validity)), subject, key.spki,
                  tlv(0xA3, seq(*extensions)))
        self.der = seq(tbs, algorithm, bits(signature or issuer_key.sign(tbs, md)))

    def fingerprint(self):
        return hashlib.sha256(self.der).hexdigest()


def attribute(kind, *values):
    return seq(oid(kind), tlv(0x31, *values))


def signing_certificate(signer, md=None, digest=None, issuer_serial=b""):
    algorithm = seq(oid(SHA[md])) if md else b""
    return seq(seq(seq(algorithm, octets(digest or hashlib.new(md or "sha256", signer.der).digest()), issuer_serial)))


def issuer_serial(issuer, serial):
    return seq(seq(tlv(0xA4, issuer)), integer(serial))


class Cms:
    """A detached CMS signature over `content` as it should be; every part may be replaced before `der()`."""

    def __init__(self, content, signer, others=(), md=None):
        self.signer, self.key, self.md = signer, signer.key, md or signer.key.md
        self.certificates = [signer.der, *(other.der for other in others)]
        self.attributes = {
            CONTENT_TYPE: [oid(DATA)],
            MESSAGE_DIGEST: [octets(hashlib.new(self.md, content).digest())],
            SIGNING_TIME: [tlv(0x17, b"261014120000Z")],
            CERT_V2: [signing_certificate(signer)],
        }
        self.more_attributes = []  # whole attributes, beside those above
        self.sort = True
        self.content_type, self.content = DATA, None
        self.version, self.signer_version = 1, 1
        self.digest = seq(oid(SHA[self.md]))
        self.digests = None
        self.sid = seq(signer.issuer, integer(signer.serial))
        self.algorithm = self.key.algorithm(self.md)
        self.value = None  # a function of the true signature value
        self.signed_over = None  # instead of the attributes
        self.unsigned = []
        self.crls = b""
        self.more_signers = []

    def signer_info(self):
        attributes = [attribute(kind, *values) for kind, values in self.attributes.items()] + self.more_attributes
        body = b"".join(sorted(attributes) if self.sort else attributes)
        signed = tlv(0x31, body) if attributes else b""
        message = self.signed_over if self.signed_over is not None else signed
        value = self.key.sign(message, self.md if self.md != "md5" else None)
        if self.value:
            value = self.value(value)
        unsigned = tlv(0xA1, *sorted(self.unsigned)) if self.unsigned else b""
        return seq(integer(self.signer_version), self.sid, self.digest, tlv(0xA0, body) if attributes else b"",
                   self.algorithm, octets(value), unsigned)

    def der(self):
        content = tlv(0xA0, octets(self.content)) if self.content is not None else b""
        certificates = tlv(0xA0, *sorted(self.certificates)) if self.certificates else b""
        return seq(oid(SIGNED_DATA), tlv(0xA0, seq(
            integer(self.version), self.digests or set_of(self.digest), seq(oid(self.content_type), content),
            certificates, self.crls, set_of(self.signer_info(), *self.more_signers))))


P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def ecdsa_parts(value):
    at = 4
    r = int.from_bytes(value[at:at + value[3]], "big")
    at += value[3] + 2
    return r, int.from_bytes(value[at:], "big")


def ecdsa(r, s):
    return seq(integer(r), integer(s))
