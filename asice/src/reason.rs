//! Why a container is not intact: a closed list of codes with arguments, each with the verdict it leads to.
//!
//! This module must never hold a sentence for a human reader; texts belong to whoever shows the report.

/// What a verification found, from best to worst: the worst reason decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Digests and signature hold, and the container has exactly the form that this crate writes.
    Intact,
    /// A sound container or zip of another form (`XAdES`, ASiC-S, compressed entries, foreign `CAdES`). Nothing is said about whether it holds.
    OtherProfile,
    /// Something that is signed does not match the signature.
    Changed,
    /// Hostile, malformed or too weak to mean anything.
    Refused,
}

macro_rules! reasons {
    ($( $(#[$doc:meta])* $variant:ident $({ $($field:ident),+ })? => $verdict:ident, $code:literal; )+) => {
        /// One reason why a container is not intact.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Reason {
            $(
                $(#[$doc])*
                $variant $({
                    $(
                        #[doc = "The argument of the same name in [`Reason::args`]."]
                        $field: String
                    ),+
                })?
            ),+
        }

        impl Reason {
            /// The stable code, in kebab-case.
            pub fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code ),+ }
            }

            /// The verdict that this reason alone leads to; never [`Verdict::Intact`].
            pub fn verdict(&self) -> Verdict {
                match self { $( Self::$variant { .. } => Verdict::$verdict ),+ }
            }

            /// The arguments by name, such as the entry that the reason is about.
            pub fn args(&self) -> Vec<(&'static str, String)> {
                match self {
                    $( Self::$variant $({ $($field),+ })? => vec![$( $( (stringify!($field), $field.clone()) ),+ )?] ),+
                }
            }
        }

        /// Every code that [`Reason::code`] can give.
        pub const ALL_CODES: &[&str] = &[$( $code ),+];
    };
}

reasons! {
    // --- the zip itself
    /// There is no zip end record.
    NotAZip => Refused, "not-a-zip";
    /// A zip record is cut off, points outside the file or holds an impossible value.
    ZipMalformed => Refused, "zip-malformed";
    /// Two end records both fit, so two readers could see two different archives.
    ZipAmbiguous => Refused, "zip-ambiguous";
    /// Bytes follow the end record.
    TrailingBytes => Refused, "trailing-bytes";
    /// Bytes stand before the first entry.
    LeadingBytes => Refused, "leading-bytes";
    /// Bytes between entries belong to none of them.
    Gap { entry } => Refused, "zip-gap";
    /// Two entries share bytes.
    Overlap { entry } => Refused, "zip-overlap";
    /// The central directory and the local header say different things.
    HeadersDisagree { entry } => Refused, "headers-disagree";
    /// The archive is split over several disks.
    SeveralDisks => Refused, "several-disks";
    /// An entry is encrypted.
    Encrypted { entry } => Refused, "entry-encrypted";
    /// An entry is a link, a device or something else that is no plain file.
    NotAFile { entry } => Refused, "entry-not-a-file";
    /// An entry name could write outside the target folder, or mean different files on different systems.
    UnsafeName { entry } => Refused, "name-unsafe";
    /// Two names fall together on some system.
    DuplicateName { entry } => Refused, "name-duplicate";
    /// More entries than this crate reads.
    TooManyEntries { count } => Refused, "too-many-entries";
    /// An entry, or the sum of them, is larger than this crate reads.
    TooLarge { entry } => Refused, "too-large";
    /// An entry claims to unpack to more than any honest data does.
    ImpossibleRatio { entry } => Refused, "impossible-ratio";
    /// The checksum in the zip does not fit the data, though the data is otherwise what was signed, or not signed at all.
    CrcMismatch { entry } => Refused, "crc-mismatch";
    /// An `ASiC-E` container without manifest and signature.
    Unsigned => Refused, "unsigned";

    // --- the manifest
    /// The manifest is not well-formed, or lacks what it must hold.
    ManifestMalformed => Refused, "manifest-malformed";
    /// The manifest has a document type declaration.
    ManifestDoctype => Refused, "manifest-doctype";
    /// The manifest holds an element or attribute that the standard does not know.
    ManifestUnknown { element } => Refused, "manifest-unknown-element";
    /// The manifest names one file twice.
    ManifestDuplicate { entry } => Refused, "manifest-duplicate";
    /// A digest algorithm that can be forged.
    WeakAlgorithm { algorithm } => Refused, "weak-algorithm";
    /// The list of checksums in the container says something else than the manifest.
    ChecksumsDisagree { entry } => Refused, "checksums-disagree";

    // --- the signature
    /// The signature is no DER-encoded CMS `SignedData`, or lacks what it must hold.
    SignatureMalformed => Refused, "signature-malformed";
    /// Bytes follow the signature in its file.
    SignatureTrailingBytes => Refused, "signature-trailing-bytes";
    /// The signature carries content of its own.
    SignatureAttached => Refused, "signature-attached-content";
    /// No attribute signing-certificate-v2: the certificate could be exchanged.
    SigningCertificateMissing => Refused, "signing-certificate-missing";
    /// The signer's certificate is not in the signature.
    SignerCertificateMissing => Refused, "signer-certificate-missing";
    /// A certificate in the signature belongs to no one in the chain.
    CertificateUnrelated => Refused, "certificate-unrelated";
    /// The certificate has a critical extension that this crate does not know.
    CriticalExtension { oid } => Refused, "certificate-critical-extension";
    /// The certificate's key is not meant for signatures.
    KeyUsage => Refused, "certificate-key-usage";
    /// The key is too short.
    WeakKey { bits } => Refused, "weak-key";
    /// Nothing is signed but the manifest itself: no attributes that bind time and certificate.
    SignedAttributesMissing => Refused, "signed-attributes-missing";
    /// The signed content type is not the one that the signature states (RFC 5652, 11.1).
    SignatureContentType => Refused, "signature-content-type";
    /// The certificate names itself as its issuer, but its own key did not sign it.
    CertificateInvalid => Refused, "certificate-invalid";
    /// A certificate's time of validity ends before it begins (RFC 5280, 4.1.2.5).
    CertificateNeverValid => Refused, "certificate-never-valid";
    /// The timestamp cannot be read, or is made with means too weak to prove anything.
    TimestampMalformed => Refused, "timestamp-malformed";

    // --- what is signed does not match
    /// A file is not what was signed.
    EntryChanged { entry } => Changed, "entry-changed";
    /// A file that was signed is gone.
    EntryMissing { entry } => Changed, "entry-missing";
    /// A file was not there when the container was signed.
    EntryExtra { entry } => Changed, "entry-extra";
    /// The manifest is not what was signed.
    ManifestChanged => Changed, "manifest-changed";
    /// The manifest is gone.
    ManifestMissing => Changed, "manifest-missing";
    /// The signature is gone.
    SignatureMissing => Changed, "signature-missing";
    /// The signature file is damaged: its own checksum does not fit.
    SignatureDamaged => Changed, "signature-damaged";
    /// The signature does not fit the signer's key.
    SignatureInvalid => Changed, "signature-invalid";
    /// The certificate in the signature is not the one that signed.
    SigningCertificateMismatch => Changed, "signing-certificate-mismatch";
    /// The timestamp belongs to another signature, or its own signature does not hold.
    TimestampInvalid => Changed, "timestamp-invalid";

    // --- another form
    /// A sound zip, but no `ASiC` container.
    NotAsic => OtherProfile, "not-asic";
    /// The entry `mimetype` names another kind of container.
    OtherMimetype => OtherProfile, "other-mimetype";
    /// The entry `mimetype` is missing or not the first.
    MimetypeNotFirst => OtherProfile, "mimetype-not-first";
    /// An entry is compressed.
    Compressed { entry } => OtherProfile, "entry-compressed";
    /// An entry name holds other characters than `A-Z a-z 0-9 . _ - /`.
    OtherName { entry } => OtherProfile, "name-other-characters";
    /// An entry is a directory.
    Directory { entry } => OtherProfile, "entry-directory";
    /// The archive or an entry has a comment.
    ZipComment => OtherProfile, "zip-comment";
    /// A zip record has times, attributes, extra fields or an order that this crate does not write.
    ZipForm { entry } => OtherProfile, "zip-form";
    /// Signed with `XAdES`.
    Xades => OtherProfile, "xades";
    /// Holds an evidence record.
    EvidenceRecord => OtherProfile, "evidence-record";
    /// Holds an archive timestamp.
    ArchiveTimestamp => OtherProfile, "archive-timestamp";
    /// Holds several manifests or signatures, or names them otherwise.
    OtherSignatureFiles => OtherProfile, "other-signature-files";
    /// The manifest is well-formed, but not written as this crate writes it.
    ManifestForm => OtherProfile, "manifest-form";
    /// A digest algorithm that this crate does not check.
    OtherAlgorithm { algorithm } => OtherProfile, "other-algorithm";
    /// The signature is encoded in BER, or its sets stand in another order than ours.
    SignatureEncoding => OtherProfile, "signature-encoding";
    /// The signature has other attributes or fields than this crate writes.
    SignatureForm => OtherProfile, "signature-form";
    /// The signature has unsigned attributes other than one timestamp: a level beyond B-T.
    UnsignedAttributes => OtherProfile, "unsigned-attributes";
    /// Several signers in one signature.
    SeveralSigners => OtherProfile, "several-signers";
}
