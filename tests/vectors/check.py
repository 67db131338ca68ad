#!/usr/bin/env python3
"""A second verifier: python3 check.py FILE…  One line each: name, verdict, unzip, openssl, sha256sum.

Written apart from the Rust code and from generate.py, from the written form alone, with zipfile, expat, hashlib and
openssl. The last three columns say whether the stock tools, used as LES-MEG.txt says, find nothing wrong.
"""
import base64
import datetime
import hashlib
import json
import re
import struct
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.parsers import expat

INTACT, OTHER, CHANGED, REFUSED = "intact", "other-profile", "changed", "refused"
RANK = [INTACT, OTHER, CHANGED, REFUSED]
MANIFEST, SIGNATURE = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"
FOREIGN = re.compile(r"META-INF/(.*signature.*\.(xml|p7s)|.*evidencerecord.*|.*archivemanifest.*|.*timestamp.*"
                     r"|asicmanifest.*\.xml)$", re.I)


class Stop(Exception):
    """What is found is bad enough to look no further."""


class Finding:
    def __init__(self):
        self.verdict = INTACT

    def say(self, verdict):
        self.verdict = max(self.verdict, verdict, key=RANK.index)


# --- the zip: its records are read here, its contents by zipfile

def records(raw):
    """Every entry as (name, info, data), in the order of the file. Refuses what two readers could see differently."""
    place = raw.rfind(b"PK\5\6", -(22 + 65535))
    if place < 0 or len(raw) - place < 22:
        raise Stop(REFUSED)
    disk, start_disk, here, count, length, start, comment = struct.unpack_from("<HHHHIIH", raw, place + 4)
    if place + 22 + comment != len(raw) or disk or start_disk or here != count:
        raise Stop(REFUSED)
    tail = place
    if raw[place - 20:place - 16] == b"PK\6\7":
        tail = struct.unpack_from("<Q", raw, place - 12)[0]
        if raw[tail:tail + 4] != b"PK\6\6" or tail + 76 != place:
            raise Stop(REFUSED)
        size, _, _, *wide = struct.unpack_from("<QHHIIQQQQ", raw, tail + 4)
        if (size, wide) != (44, [0, 0, count, count, length, start]):
            raise Stop(REFUSED)
    if start + length != tail or count > 10_000:
        raise Stop(REFUSED)
    exact = comment == 0 and tail == place
    entries, at = [], start
    for _ in range(count):
        if raw[at:at + 4] != b"PK\1\2" or at + 46 > tail:
            raise Stop(REFUSED)
        field = struct.unpack_from("<HHHHHHIIIHHHHHII", raw, at + 4)
        names = ("made needed flags method time date crc packed size name extra comment disk internal external"
                 " offset").split()
        info = dict(zip(names, field))
        end = at + 46 + info["name"] + info["extra"] + info["comment"]
        if end > tail:
            raise Stop(REFUSED)
        info["raw"] = raw[at + 46:at + 46 + info["name"]]
        info["more"] = extras(raw[at + 46 + info["name"]:end - info["comment"]], info)
        entries.append(info)
        at = end
    if at != tail:
        raise Stop(REFUSED)
    exact &= entries == sorted(entries, key=lambda e: e["offset"])
    entries.sort(key=lambda e: e["offset"])
    at = 0
    for position, info in enumerate(entries):
        if info["offset"] != at or raw[at:at + 4] != b"PK\3\4":
            raise Stop(REFUSED)
        names = "needed flags method time date crc packed size name extra".split()
        local = dict(zip(names, struct.unpack_from("<HHHHHIIIHH", raw, at + 4)))
        local_needed = local.pop("needed")
        content = at + 30 + local["name"] + local["extra"]
        if raw[at + 30:at + 30 + local["name"]] != info["raw"]:
            raise Stop(REFUSED)
        local["raw"] = info["raw"]
        local["more"] = extras(raw[at + 30 + local["name"]:content], local)
        streamed = bool(info["flags"] & 8)
        keys = ["flags", "method", "time", "date"] + ([] if streamed else ["crc", "packed", "size"])
        if any(local[key] != info[key] for key in keys) or (info["method"] == 0 and info["packed"] != info["size"]):
            raise Stop(REFUSED)
        info["data"] = raw[content:content + info["packed"]]
        following = entries[position + 1]["offset"] if position + 1 < count else start
        at = content + info["packed"]
        if streamed:
            descriptor = struct.pack("<III", info["crc"], info["packed"], info["size"])
            if raw[at:following] not in (descriptor, b"PK\7\x08" + descriptor):
                raise Stop(REFUSED)
            at = following
        exact &= (local_needed, info["made"], info["needed"], info["flags"], info["method"]) == (20, 0x314, 20, 0, 0)
        exact &= (info["time"], info["date"], info["internal"]) == (0, 0x21, 0) and not info["more"] + local["more"]
        exact &= info["external"] == 0o100644 << 16 and info["comment"] == 0
        judge_entry(info)
    if at != start:
        raise Stop(REFUSED)
    return entries, exact


def extras(data, info):
    at, kinds = 0, []
    while at < len(data):
        if at + 4 > len(data):
            raise Stop(REFUSED)
        kind, length = struct.unpack_from("<HH", data, at)
        body = data[at + 4:at + 4 + length]
        if len(body) < length or (kind == 1 and 1 in kinds) or (kind == 0x7075 and body[5:] != info["raw"]):
            raise Stop(REFUSED)
        if kind == 1:
            wide = [key for key in ("size", "packed") if info[key] == 0xFFFFFFFF]
            values = struct.unpack(f"<{length // 8}Q", body[:length // 8 * 8])
            if len(body) % 8 or len(values) < len(wide):
                raise Stop(REFUSED)
            if not wide and any(value != info[key] for value, key in zip(values, ("size", "packed"))):
                raise Stop(REFUSED)
            for key, value in zip(wide, values):
                info[key] = value
        kinds.append(kind)
        at += 4 + length
    return kinds


def judge_entry(info):
    """Dangers that one entry can hold by itself."""
    kind, name = info["external"] >> 16 & 0o170000, info["raw"].decode("utf-8", "replace")
    folder = name.endswith("/")
    wrong_kind = kind not in ((0, 0o040000) if folder else (0, 0o100000)) or info["external"] & 0x448
    parts = (name[:-1] if folder else name).split("/")
    device = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?$", re.I)
    hidden = any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in name)
    if (wrong_kind or (not folder and info["external"] & 0x10) or (folder and info["size"]) or info["disk"]
            or info["flags"] & 0x2041 or info["method"] == 99 or len(info["raw"]) > 512 or hidden
            or re.search(r"[\\:]", name) or info["size"] > 1032 * (info["packed"] + 1)
            or any(not part or part != part.rstrip(". ") or device.match(part) for part in parts)):
        raise Stop(REFUSED)


def collide(names):
    """Whether two names are one on some system, or one is a folder of the other."""
    def key(name):
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
        return folded.rstrip("/")
    keys = [key(name) for name in names]
    files = {key(name) for name in names if not name.endswith("/")}
    above = {k[:m.start()] for k in keys for m in re.finditer("/", k)}
    return len(set(keys)) < len(keys) or files & above


# --- the manifest

def parse_manifest(data, say):
    """The files that it names, with their digests; `None` when it cannot be compared."""
    text = data.decode("utf-8")
    found, path, state = {}, [], {}
    asic, dsig = "http://uri.etsi.org/02918/v1.2.1# ", "http://www.w3.org/2000/09/xmldsig# "
    allowed = {"": {asic + "ASiCManifest": set()},
               asic + "ASiCManifest": {asic + "SigReference": {"URI", "MimeType"},
                                       asic + "DataObjectReference": {"URI", "MimeType", "Rootfile"}},
               asic + "DataObjectReference": {dsig + "DigestMethod": {"Algorithm"}, dsig + "DigestValue": set()}}

    def start(name, attributes):
        if name.endswith("Extensions") and name.startswith(asic):
            say(OTHER)
            state["unknown"] = True
        elif attributes.keys() - allowed.get(path[-1] if path else "", {}).get(name, {None}) or \
                name not in allowed.get(path[-1] if path else "", {}):
            raise Stop(REFUSED)
        if name == asic + "SigReference":
            state["signatures"] = state.get("signatures", 0) + 1
            if attributes["URI"] != SIGNATURE or state["signatures"] > 1:
                say(OTHER)
                state["unknown"] = True
        if name == asic + "DataObjectReference":
            if not re.fullmatch(r"[A-Za-z0-9._/-]*", attributes["URI"]):
                say(OTHER)
                state["unknown"] = True
            if attributes["URI"] in found:
                raise Stop(REFUSED)
            state.update(uri=attributes["URI"], method=0, value=None)
        if name == dsig + "DigestMethod":
            state["method"] += 1
            algorithm = attributes["Algorithm"]
            if algorithm.endswith(("#sha1", "#md5")):
                raise Stop(REFUSED)
            if algorithm != "http://www.w3.org/2001/04/xmlenc#sha256":
                say(OTHER)
                state["unknown"] = True
        if name == dsig + "DigestValue":
            if state["value"] is not None:
                raise Stop(REFUSED)
            state["value"] = ""
        path.append(name)

    def end(name):
        path.pop()
        if name == asic + "DataObjectReference":
            if state["method"] != 1 or not state["value"]:
                raise Stop(REFUSED)
            digest = base64.b64decode(state["value"].strip(), validate=True)
            if base64.b64encode(digest).decode() != state["value"].strip():
                raise Stop(REFUSED)
            if len(digest) != 32 and not state.get("unknown"):
                raise Stop(REFUSED)
            found[state["uri"]] = digest

    def characters(chunk):
        if path and path[-1] == dsig + "DigestValue":
            state["value"] += chunk
        elif chunk.strip():
            raise Stop(REFUSED)

    def refuse(*_):
        raise Stop(REFUSED)

    declared = re.match(r"<\?xml[^>]*encoding=[\"']([^\"']*)", text.lstrip("\ufeff"))
    if declared and declared[1].lower() not in ("utf-8", "us-ascii", "iso-8859-1"):
        raise Stop(REFUSED)
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, characters
    parser.StartDoctypeDeclHandler = parser.ProcessingInstructionHandler = parser.StartCdataSectionHandler = refuse
    parser.Parse(data, True)
    if not found or not state.get("signatures"):
        raise Stop(REFUSED)
    lines = [f'<asic:DataObjectReference URI="{name}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
             f"<ds:DigestValue>{base64.b64encode(digest).decode()}</ds:DigestValue></asic:DataObjectReference>\n"
             for name, digest in found.items()]
    written = ('<?xml version="1.0" encoding="UTF-8"?>\n<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
               f' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n<asic:SigReference URI="{SIGNATURE}"'
               f' MimeType="application/pkcs7-signature"/>\n{"".join(lines)}</asic:ASiCManifest>\n')
    if text != written:
        say(OTHER)
    return None if state.get("unknown") else found


# --- the signature, through openssl's eyes

class Node:
    def __init__(self, offset, depth, header, length, kind, text):
        self.offset, self.depth, self.header, self.length = offset, depth, header, length
        self.kind, self.text, self.children = kind, text, []

    def der(self, data):
        return data[self.offset:self.offset + self.header + self.length]


def openssl(*args, data=None):
    return subprocess.run(["openssl", *args], input=data, capture_output=True, check=False)


LINE = re.compile(r"\s*(\d+):d=(\d+)\s+hl=(\d+)\s+l=\s*(\d+|inf)\s+(?:cons|prim):\s*(.*?)\s*(?::(.*))?$")


def tree(data):
    """The DER as openssl reads it. Refuses what is no single element, says "other" of BER."""
    if data[:1] == b"\x30" and data[1:2] == b"\x80":
        raise Stop(OTHER)
    said = openssl("asn1parse", "-inform", "DER", data=data)
    lines = said.stdout.decode("utf-8", "replace").splitlines()
    if said.returncode or not lines:
        raise Stop(REFUSED)
    stack, root = [], None
    for line in lines:
        found = LINE.match(line)
        if not found:
            raise Stop(REFUSED)
        offset, depth, header, length = found[1], found[2], found[3], found[4]
        if length == "inf":
            raise Stop(OTHER)
        kind = found[5].removesuffix("[HEX DUMP]").strip()
        node = Node(int(offset), int(depth), int(header), int(length), kind, found[6] or "")
        needed = 2 if node.length < 128 else 2 + (node.length.bit_length() + 7) // 8
        if node.header != needed:
            raise Stop(OTHER)
        del stack[node.depth:]
        if stack:
            stack[-1].children.append(node)
        elif root:
            raise Stop(REFUSED)
        else:
            root = node
        stack.append(node)
    if root.header + root.length != len(data) or len(lines) > 8000 or max(map(depth_of, lines)) > 40:
        raise Stop(REFUSED)
    return root


def depth_of(line):
    return int(LINE.match(line)[2])


WEAK = {"sha1", "md5", "ecdsa-with-SHA1", "sha1WithRSAEncryption", "md5WithRSAEncryption"}
HASHES = {"sha256": 32, "sha384": 48, "sha512": 64}


def check_signature(data, content, say):
    root = tree(data)
    kinds = [child.kind for child in root.children]
    if kinds != ["OBJECT", "cont [ 0 ]"] or root.children[0].text != "pkcs7-signedData":
        raise Stop(REFUSED)
    fields = root.children[1].children[0].children
    version, digests, encapsulated, *middle, signers = fields
    if len(encapsulated.children) > 1:
        raise Stop(REFUSED)
    if len(signers.children) > 1 or any(node.kind == "cont [ 1 ]" for node in middle):
        raise Stop(OTHER)
    if not signers.children:
        raise Stop(REFUSED)
    info = signers.children[0].children
    if info[1].kind != "SEQUENCE":
        raise Stop(OTHER)
    certificates = [node.der(data) for node in middle[0].children] if middle else []
    signer_id = b"".join(node.der(data) for node in info[1].children)
    described = [(der, describe(der)) for der in certificates]
    matching = [pair for pair in described if pair[1]["issuer"] + pair[1]["serial"] == signer_id]
    if not matching:
        raise Stop(REFUSED)
    signer, about = matching[0]
    digest = info[2].children[0].text
    if digest in WEAK:
        raise Stop(REFUSED)
    if info[3].kind != "cont [ 0 ]":
        raise Stop(REFUSED)
    attributes = {}
    for node in info[3].children:
        name = node.children[0].text
        values = node.children[1].children
        if name in attributes or len(values) != 1:
            raise Stop(REFUSED)
        attributes[name] = values[0]
    if not {"contentType", "messageDigest"} <= attributes.keys():
        raise Stop(REFUSED)
    if attributes["contentType"].text != encapsulated.children[0].text:
        raise Stop(REFUSED)
    if "id-smime-aa-signingCertificateV2" not in attributes:
        raise Stop(REFUSED)
    identifiers = attributes["id-smime-aa-signingCertificateV2"].children[0].children
    if not identifiers:
        raise Stop(REFUSED)
    identifier = identifiers[0].children
    identifier = list(identifier)
    algorithm = "sha256" if identifier[0].kind == "OCTET STRING" else identifier.pop(0).children[0].text
    if algorithm in WEAK:
        raise Stop(REFUSED)
    bound = identifier[0].der(data)[identifier[0].header:] == hashlib.new(algorithm, signer).digest()
    if len(identifier) > 1:
        names, serial = identifier[1].children
        bound &= names.children[0].children[0].der(data) + serial.der(data) == about["issuer"] + about["serial"]
    if not bound:
        say(CHANGED)
    stated = attributes["messageDigest"].der(data)[2:]
    if stated != hashlib.new(digest, content).digest():
        say(CHANGED)
    if "signingTime" in attributes and not re.fullmatch(r"\d\d(0\d|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])[0-5]\d{3}Z|\d{14}Z",
                                                        attributes["signingTime"].text):
        raise Stop(REFUSED)
    signing = info[4].children[0].text
    if signing == "rsassaPss" and not [n for n in info[4].children[1].children if n.kind == "cont [ 0 ]"]:
        raise Stop(REFUSED)
    strong = {"ecdsa-with-SHA256": "sha256", "ecdsa-with-SHA384": "sha384", "ecdsa-with-SHA512": "sha512",
              "rsaEncryption": digest}
    if signing in strong and strong[signing] != digest:
        raise Stop(REFUSED)
    check_certificates(signer, about, described, say)
    if about["key"] in ("P-256", "P-384") or about["key"].startswith("RSA"):
        if signing in strong and not verified(data, content, info, signer, digest, about):
            say(CHANGED)
    judge_form(data, fields, info, attributes, about, digest, described, signing, say)
    if signing not in strong:
        say(OTHER)
    unsigned = [node for node in info[6:]]
    if unsigned:
        names = [node.children[0].text for node in unsigned[0].children]
        values = unsigned[0].children[0].children[1].children
        stamped = names == ["id-smime-aa-timeStampToken"] and len(values) == 1
        say(judge_token(values[0].der(data), info[5].der(data)[info[5].header:]) if stamped else OTHER)


def judge_token(token, value):
    """Whether the timestamp is one, and is over this signature value: by openssl ts."""
    judged = judge_unsigned(token)
    if judged:
        return judged
    with tempfile.TemporaryDirectory() as folder:
        path, chain = f"{folder}/token", f"{folder}/chain.pem"
        Path(path).write_bytes(token)
        if openssl("ts", "-reply", "-token_in", "-in", path, "-text").returncode:
            return REFUSED
        openssl("pkcs7", "-inform", "DER", "-in", path, "-print_certs", "-out", chain)
        said = openssl("ts", "-verify", "-digest", hashlib.sha256(value).hexdigest(), "-in", path, "-token_in", "-CAfile", chain,
                       "-partial_chain")
        return INTACT if said.returncode == 0 else CHANGED


def judge_unsigned(token):
    """What a token's own signature does not cover: it has one form, and holds no certificate that leads nowhere."""
    root = tree(token)
    if root.children[0].text != "pkcs7-signedData":
        return REFUSED
    version, digests, _, *between, infos = root.children[1].children[0].children
    if version.text != "03" or len(digests.children) != 1 or len(infos.children) != 1 or len(between) > 1:
        return REFUSED
    info = infos.children[0].children
    bare = [algorithm.children for algorithm in (digests.children[0], info[2], info[4])]
    if any(len(parts) > 1 and parts[1].kind != "NULL" for parts in bare) or bare[2][0].text.startswith("ecdsa") and len(bare[2]) > 1:
        return REFUSED
    if bare[0][0].text != bare[1][0].text:
        return REFUSED
    by_name = info[1].kind == "SEQUENCE"
    if info[0].text != ("01" if by_name else "03") or len(info) > 6 or not between:
        return CHANGED if not between else REFUSED
    described = {node.der(token): describe(node.der(token)) for node in between[0].children}
    signer_id = b"".join(node.der(token) for node in info[1].children)
    known = [pair for pair in described.items() if pair[1]["issuer"] + pair[1]["serial"] == signer_id][:1]
    left = [pair for pair in described.items() if pair not in known]
    while above := [pair for pair in left if any(
            pair[1]["subject"] == below[1]["issuer"] and issued(below[0], pair[0]) for below in known)]:
        known += above
        left = [pair for pair in left if pair not in above]
    return CHANGED if left else None


def describe(der):
    """Issuer and serial number in DER, key, extensions: by openssl."""
    top = tree(der).children[0].children
    top = top[1:] if top[0].kind == "cont [ 0 ]" else top
    text = openssl("x509", "-inform", "DER", "-noout", "-text", "-certopt", "no_header", data=der)
    if text.returncode:
        raise Stop(REFUSED)
    text = text.stdout.decode("utf-8", "replace")
    bits = re.search(r"Public-Key: \((\d+) bit\)", text)
    curve = re.search(r"NIST CURVE: (\S+)", text)
    rsa = "Public Key Algorithm: rsaEncryption" in text
    key = curve[1] if curve else f"RSA {bits[1]}" if rsa else "other"
    return {"issuer": top[2].der(der), "serial": top[0].der(der), "subject": top[4].der(der), "key": key, "text": text,
            "extensions": top[6].children[0].children if len(top) > 6 else []}


def check_certificates(signer, about, described, say):
    names = [node.children[0].text for node in about["extensions"]]
    if len(set(names)) < len(names):
        raise Stop(REFUSED)
    for node in about["extensions"]:
        if len(node.children) == 3 and node.children[1].text not in ("255",):
            raise Stop(REFUSED)
        known = ("Basic Constraints", "Key Usage", "Extended Key Usage", "Subject Alternative Name", "Certificate Policies")
        if len(node.children) == 3 and not any(node.children[0].text.endswith(name) for name in known):
            raise Stop(REFUSED)
    basic = re.search(r"X509v3 Basic Constraints:.*\n\s*(.*)", about["text"])
    if about["subject"] == b"\x30\0" or basic and not re.match("CA:(TRUE|FALSE)", basic[1]):
        raise Stop(REFUSED)
    purposes = re.search(r"X509v3 Extended Key Usage:.*\n\s*(.*)", about["text"])
    elsewhere = {"TLS Web Server Authentication", "Code Signing", "Time Stamping", "OCSP Signing"}
    if purposes and set(purposes[1].split(", ")) <= elsewhere:
        raise Stop(REFUSED)
    if any(re.search("sha1|md5", re.search(r"Signature Algorithm: (\S+)", one["text"])[1], re.I) for _, one in described):
        raise Stop(REFUSED)
    usage = re.search(r"X509v3 Key Usage:.*\n\s*(.*)", about["text"])
    if usage and not re.search("Digital Signature|Non Repudiation", usage[1]):
        raise Stop(REFUSED)
    if about["key"].startswith("RSA") and int(about["key"].split()[1]) < 2048:
        raise Stop(REFUSED)
    if any(never_valid(one["text"]) for _, one in described):
        raise Stop(REFUSED)
    # every certificate that is there must lead on from the signer
    at, current = 0, (signer, about)
    left = [pair for pair in described if pair[0] != signer]
    if len(left) + 1 < len(described):
        raise Stop(REFUSED)
    if about["issuer"] == about["subject"]:
        if about["key"].startswith(("P-", "RSA")) and not issued(signer, signer):
            raise Stop(REFUSED)
    while left and at < len(described):
        above = [pair for pair in left if pair[1]["subject"] == current[1]["issuer"]]
        if not above or "CA:TRUE" not in above[0][1]["text"]:
            raise Stop(REFUSED)
        if not issued(current[0], above[0][0]):
            raise Stop(REFUSED)
        current = above[0]
        left.remove(current)
        if current[1]["issuer"] == current[1]["subject"]:
            say(OTHER)
        at += 1


def never_valid(text):
    first, last = (re.search(rf"Not {when}\s*: (.*) GMT", text)[1] for when in ("Before", "After"))
    moment = lambda written: datetime.datetime.strptime(written, "%b %d %H:%M:%S %Y")
    return moment(last) < moment(first)


def issued(lower, upper):
    with tempfile.TemporaryDirectory() as folder:
        pem(lower, f"{folder}/l.pem")
        pem(upper, f"{folder}/u.pem")
        said = openssl("verify", "-no_check_time", "-partial_chain", "-check_ss_sig", "-trusted", f"{folder}/u.pem",
                       f"{folder}/l.pem")
        return b"signature failure" not in said.stderr + said.stdout


def pem(der, path):
    body = base64.encodebytes(der).decode()
    Path(path).write_text(f"-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n")


def verified(data, content, info, signer, digest, about):
    """The signature value over the attributes, by openssl dgst: the attributes as a SET, in the order of DER."""
    attributes = sorted(node.der(data) for node in info[3].children)
    body = b"".join(attributes)
    length = bytes([len(body)]) if len(body) < 128 else b"\x81" + bytes([len(body)]) if len(body) < 256 else b"\x82" + struct.pack(">H", len(body))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "message").write_bytes(b"\x31" + length + body)
        Path(folder, "value").write_bytes(info[5].der(data)[info[5].header:])
        pem(signer, f"{folder}/signer.pem")
        Path(folder, "key.pem").write_bytes(openssl("x509", "-in", f"{folder}/signer.pem", "-noout", "-pubkey").stdout)
        try:
            if about["key"].startswith("P-"):
                tree(info[5].der(data)[info[5].header:])
        except Stop:
            return False
        said = openssl("dgst", f"-{digest}", "-verify", f"{folder}/key.pem", "-signature", f"{folder}/value",
                       f"{folder}/message")
        return said.returncode == 0


def judge_form(data, fields, info, attributes, about, digest, described, signing, say):
    """Whether the signature has the one form of a bundle."""
    ours = ["contentType", "messageDigest", "signingTime", "id-smime-aa-signingCertificateV2"]
    order = [node.der(data) for node in info[3].children]
    bound = attributes["id-smime-aa-signingCertificateV2"]
    plain = [[child.kind for child in one.children] for one in bound.children[0].children] == [["OCTET STRING"]]
    plain &= [child.kind for child in info[4].children[1:]] == (["NULL"] if about["key"].startswith("RSA") else [])
    plain &= len(bound.children) == 1
    right_hash = {"P-256": "sha256", "P-384": "sha384"}.get(about["key"], digest)
    large = about["key"].startswith("RSA") and int(about["key"].split()[1]) > 4096
    if (set(attributes) != set(ours) or order != sorted(order) or not plain or large
            or about["key"] not in ("P-256", "P-384") and not about["key"].startswith("RSA")
            or right_hash != digest or fields[0].text != "01" or info[0].text != "01"
            or fields[1].der(data)[2:] != info[2].der(data) or len(info[2].children) != 1
            or fields[2].children[0].text != "pkcs7-data" or attributes["signingTime"].kind != "UTCTIME"
            or [der for der, _ in described] != sorted(der for der, _ in described)):
        say(OTHER)


# --- the whole

def check(path):
    finding = Finding()
    try:
        examine(Path(path), finding)
    except Stop as stop:
        finding.say(stop.args[0])
    except (UnicodeDecodeError, ValueError, KeyError, IndexError, expat.ExpatError, struct.error, zipfile.BadZipFile):
        finding.say(REFUSED)
    return finding.verdict


def examine(path, finding):
    say = finding.say
    raw = path.read_bytes()
    entries, exact = records(raw)
    if not exact:
        say(OTHER)
    names = [info["raw"].decode("utf-8", "replace") for info in entries]
    if collide(names):
        raise Stop(REFUSED)
    if any(not re.fullmatch(r"[A-Za-z0-9._/-]+", name) for name in names):
        say(OTHER)
    if any(info["method"] for info in entries):
        say(OTHER)
    contents, damaged = {}, []
    if entries:
        with zipfile.ZipFile(path) as archive:
            for info, name in zip(entries, names):
                if info["method"]:
                    continue
                contents[name] = info["data"]
                try:
                    archive.read(archive.getinfo(name))
                except (zipfile.BadZipFile, KeyError):
                    damaged.append(name)
    meta = [name for name in names if name.upper().startswith("META-INF/")]
    foreign = [name for name in meta if name not in (MANIFEST, SIGNATURE) and FOREIGN.match(name)]
    if foreign:
        say(OTHER)
    mimetype = contents.get("mimetype")
    if mimetype is None and MANIFEST not in names and SIGNATURE not in names:
        raise Stop(OTHER)
    if names[0] != "mimetype" or mimetype != b"application/vnd.etsi.asic-e+zip":
        say(OTHER)
    if mimetype is not None and "mimetype" in damaged:
        raise Stop(REFUSED)
    if MANIFEST not in names or SIGNATURE not in names:
        if not foreign:
            both = MANIFEST not in names and SIGNATURE not in names
            sealed = mimetype == b"application/vnd.etsi.asic-e+zip"
            say((REFUSED if sealed else OTHER) if both else CHANGED)
        return
    if names[-2:] != [MANIFEST, SIGNATURE]:
        say(OTHER)
    if set(meta) - {MANIFEST, SIGNATURE} and not foreign:
        say(CHANGED)
    if MANIFEST not in contents or SIGNATURE not in contents:
        return
    if SIGNATURE in damaged:
        say(CHANGED)
    else:
        try:
            check_signature(contents[SIGNATURE], contents[MANIFEST], say)
        except Stop as stop:
            say(stop.args[0])
    if MANIFEST in damaged:
        raise Stop(REFUSED)
    signed = parse_manifest(contents[MANIFEST], say)
    if signed is None:
        return
    files = [name for name in names if name not in ("mimetype", MANIFEST, SIGNATURE) and name not in meta and not name.endswith("/")]
    same = True
    for name in files:
        if name not in signed or name in contents and hashlib.sha256(contents[name]).digest() != signed[name]:
            same = False
        elif name in damaged:
            raise Stop(REFUSED)
    if set(signed) - set(names) or not same:
        say(CHANGED)
        return
    if list(signed) != files:
        say(OTHER)
    if finding.verdict != CHANGED:
        check_shape(files, contents, signed, say)


def check_shape(files, contents, signed, say):
    """What a bundle asks beyond a container: its files, and that the two lists say the same."""
    if "SHA256SUMS" in contents:
        lines = contents["SHA256SUMS"].decode("ascii").split("\n")
        stated = [line.split("  ", 1) for line in lines[:-1]]
        truth = [[signed[name].hex(), name] for name in signed if name not in ("SHA256SUMS", "mimetype", MANIFEST, SIGNATURE)]
        if lines[-1] or sorted(stated) != sorted(truth):
            raise Stop(REFUSED)
    if [*files[:4], files[-1]] != ["LES-MEG.txt", "soknad.pdf", "soknad.html", "soknad.json", "SHA256SUMS"] or \
            any(not re.fullmatch(rf"vedlegg/{number:02}-([a-z0-9]+(-[a-z0-9]+)*)?-[1-9][0-9]*\.[a-z0-9]{{1,8}}", name)
                for number, name in enumerate(files[4:-1], 1)):
        say(OTHER)
        return
    if any(name not in contents for name in files):
        return
    twice = []

    def once(pairs):
        twice.extend(pairs[at][0] for at in range(len(pairs)) if pairs[at][0] in dict(pairs[:at]))
        return dict(pairs)

    def no_number(_):
        raise ValueError

    text = contents["soknad.json"].decode("utf-8")
    try:
        first = json.loads(text, parse_constant=no_number)
    except RecursionError:
        raise Stop(REFUSED) from None
    except ValueError:
        say(OTHER)
        return
    if first.get("format") != "ringperm-soknad" or first.get("version") != 1 or not isinstance(first["version"], int):
        say(OTHER)
        return
    data = json.loads(text, object_pairs_hook=once)
    # half a character, or a number without end, is none
    json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8")
    if twice:
        raise Stop(REFUSED)
    there = [{"file": n, "size": len(contents[n]), "sha256": hashlib.sha256(contents[n]).hexdigest()} for n in files[4:-1]]
    tops = tree(contents[SIGNATURE]).children[1].children[0].children
    prints = {hashlib.sha256(node.der(contents[SIGNATURE])).hexdigest() for node in tops[3].children}
    signer = data.get("signer") or {}
    if data["attachments"] != there or signer.get("fingerprint") not in prints:
        raise Stop(REFUSED)
    if "chain" in signer and ({signer["fingerprint"], *signer["chain"]} != prints or len(signer["chain"]) + 1 != len(prints)):
        raise Stop(REFUSED)


# --- the stock tools, as a receiver would use them

def tools(path):
    with tempfile.TemporaryDirectory() as folder:
        def runs(*command, cwd=folder):
            done = subprocess.run(command, cwd=cwd, capture_output=True, stdin=subprocess.DEVNULL, check=False)
            return done.returncode == 0
        whole = runs("unzip", "-tqq", str(path.resolve()))
        runs("unzip", "-qqo", str(path.resolve()), "-d", "b")
        inside = Path(folder, "b")
        inside.mkdir(exist_ok=True)
        signature = "b/" + SIGNATURE
        signed = runs("openssl", "pkcs7", "-inform", "DER", "-in", signature, "-print_certs", "-out", "signer.pem") and runs(
            "openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", signature, "-content",
            "b/" + MANIFEST, "-CAfile", "signer.pem", "-partial_chain", "-no_check_time", "-purpose", "any", "-out",
            "/dev/null")
        sums = runs("sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS", cwd=inside)
        return ["ok" if good else "no" for good in (whole, signed, sums)]


def line(path):
    return "\t".join([path.stem, check(path), *tools(path)])


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as pool:
        for row in pool.map(line, map(Path, sys.argv[1:])):
            print(row)
