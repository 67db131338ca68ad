/** How a bundle is checked with stock tools: what LES-MEG.txt and docs/bundle.md say. Line by line, as they are copied. */
export const UNPACK = ["unzip -d pakke soknad.zip && cd pakke"];

export const WHO = [
  "openssl pkcs7 -inform DER -in META-INF/signature001.p7s -print_certs -out signer.pem",
  "openssl x509 -in signer.pem -noout -subject -fingerprint -sha256",
];

export const SIGNATURE = [
  "openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s \\",
  "  -content META-INF/ASiCManifest001.xml -CAfile signer.pem -partial_chain \\",
  "  -no_check_time -purpose any -out /dev/null",
];

export const LIST = ['grep -c "$(openssl dgst -sha256 -binary SHA256SUMS | openssl base64)" \\', "  META-INF/ASiCManifest001.xml"];

export const FILES = ["sha256sum -c SHA256SUMS"];

export const FILES_MACOS = ["shasum -a 256 -c SHA256SUMS"];

export const FILE_WINDOWS = ["certutil -hashfile soknad.pdf SHA256"];

export const DOCTOR = ["ringperm doctor"];
