//! Whether a folder lies on another machine, or is put there by another program: what is locked and synced in it is then
//! kept by somebody else, and may be promised only.
//!
//! Must never keep anybody from opening a store: only locks that do not work do that.

use std::path::{Component, Path, Prefix};

/// Whether the folder is reached over a network, or through another program, as far as the system tells: on Linux by the
/// type of its file system, on Windows by the name that it really has. A folder that is asked about on macOS never is.
pub(super) fn is_share(folder: &Path) -> bool {
    on_network_file_system(folder) || has_network_name(folder)
}

/// `\\server\share`, also behind a drive letter: the real name of such a drive begins with its server.
fn has_network_name(folder: &Path) -> bool {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let first = real.components().next();
    matches!(first, Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

/// File systems of other machines: those that linux/magic.h has a number for.
#[cfg(target_os = "linux")]
const NETWORK: [u32; 12] = [
    0x6969,      // NFS_SUPER_MAGIC
    0x517B,      // SMB_SUPER_MAGIC
    0xFF53_4D42, // CIFS_SUPER_MAGIC
    0xFE53_4D42, // SMB2_SUPER_MAGIC
    0x0102_1997, // V9FS_MAGIC: also what WSL shows of the Windows drives
    0x00C3_6400, // CEPH_SUPER_MAGIC
    0x5346_414F, // AFS_SUPER_MAGIC
    0x6B41_4653, // AFS_FS_MAGIC
    0x7375_7245, // CODA_SUPER_MAGIC
    0x564C,      // NCP_SUPER_MAGIC
    0x786F_4256, // what VirtualBox shares with its guests: VBOXSF_SUPER_MAGIC of its own module
    0x0BD0_0BD0, // LUSTRE_SUPER_MAGIC
];

/// FUSE: a program answers, such as sshfs, or what a desktop opens shares with.
#[cfg(target_os = "linux")]
const FUSE: u32 = 0x6573_5546;

#[cfg(target_os = "linux")]
fn on_network_file_system(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let Ok(kind) = rustix::fs::statfs(folder).map(|there| u32::try_from(there.f_type).unwrap_or_default()) else {
        return false;
    };
    // A program that reads a disk of this machine (NTFS, exFAT) gives the number of that disk; others have none.
    let on_disk = || folder.metadata().is_ok_and(|there| rustix::fs::major(there.dev()) != 0);
    NETWORK.contains(&kind) || kind == FUSE && !on_disk()
}

#[cfg(not(target_os = "linux"))]
fn on_network_file_system(_folder: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn an_ordinary_folder_and_one_that_is_not_there_are_no_share() {
        let folder = tempfile::TempDir::new().unwrap();
        assert!(!is_share(folder.path()));
        assert!(!is_share(&folder.path().join("finnes-ikke")));
        assert!(!is_share(Path::new("/proc")));
    }

    #[test]
    #[cfg(windows)]
    fn a_name_with_a_server_is_a_share() {
        assert!(is_share(Path::new(r"\\tjener\felles\Ringperm")));
        assert!(!is_share(Path::new(r"C:\Users")));
    }
}
