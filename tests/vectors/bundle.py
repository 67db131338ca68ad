"""A bundle that is intact until something is done to it, and the places where something can be done."""
import base64
import hashlib
import json
from pathlib import Path

import der
from der import CA, CERT_SIGN, Certificate, Cms, Key, usage
from zips import Entry, pack

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
MANIFEST, SIGNATURE = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"
ASIC, DSIG = "http://uri.etsi.org/02918/v1.2.1#", "http://www.w3.org/2000/09/xmldsig#"
XMLENC = "http://www.w3.org/2001/04/xmlenc#"
SHA256 = XMLENC + "sha256"


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
        self.text = lambda text: text
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
                files["soknad.json"] = self.text(json.dumps(data)).encode()
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


def manifest(change):
    return fault("manifest", change)


def encoded(change):
    return fault("encoded", change)


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


def field(**fields):
    def change(c):
        for name, new in fields.items():
            setattr(c, name, new(c) if callable(new) else new)
    return cms(change)
