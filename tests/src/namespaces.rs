//! Commands in namespaces of their own: a machine without a network, a small disk that nobody else sees.
//!
//! Whoever runs the tests needs no root for it: a user namespace will do, or sudo without a password. In each of the
//! ways the command itself runs with the rights of whoever runs the tests, so that what it writes is theirs.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// What may start `unshare` here, in the order in which it is tried: nothing more for root, a user namespace, sudo.
const WAYS: [&[&str]; 3] = [
    &["unshare"],
    &["unshare", "--user", "--map-root-user"],
    &["sudo", "--non-interactive", "--preserve-env", "unshare"],
];

/// The words that put the rest of a command line into these namespaces, such as `--net` and `--mount`.
///
/// `prepare` is a shell script that runs there first and may mount; `args` are its `$1`, `$2` and so on. What it makes
/// must be open to everybody, because under sudo it runs as root and the command does not.
///
/// # Panics
/// When this machine lets nobody but root do that: the message says what was tried and what would help.
pub fn inside(namespaces: &[&str], prepare: &str, args: &[&str]) -> Vec<String> {
    let way = way();
    let script = format!("set -e\n{prepare}\nshift {}\nexec \"$@\"", args.len());
    let back = if way.contains(&"sudo") { as_before() } else { Vec::new() };
    let words = [way, namespaces, &["sh", "-c", &script, "sh"], args].concat();
    words.into_iter().map(str::to_owned).chain(back).collect()
}

/// From root under sudo back to whoever started it.
fn as_before() -> Vec<String> {
    let own = fs::metadata("/proc/self").unwrap();
    let (user, group) = (format!("--reuid={}", own.uid()), format!("--regid={}", own.gid()));
    ["setpriv", &user, &group, "--init-groups", "--"].map(str::to_owned).into()
}

/// The first of the ways that lets a command mount something, and be without a network, here.
fn way() -> &'static [&'static str] {
    static WAY: OnceLock<Result<&[&str], String>> = OnceLock::new();
    let found = WAY.get_or_init(|| {
        let mut refusals = Vec::new();
        for way in WAYS {
            match possible(way) {
                Ok(()) => return Ok(way),
                Err(said) => refusals.push(format!("\n  {}: {}", way.join(" "), said.trim())),
            }
        }
        Err(refusals.concat())
    });
    found.as_ref().unwrap_or_else(|refusals| {
        panic!(
            "This test needs a small disk, or no network, for one command, and may make neither here. Run it as root, \
             or allow user namespaces (sysctl user.max_user_namespaces above 0; on Ubuntu also \
             kernel.apparmor_restrict_unprivileged_userns=0), or sudo without a password. Tried:{refusals}"
        )
    })
}

fn possible(way: &[&str]) -> Result<(), String> {
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let mut command = Command::new(way[0]);
    command.args(&way[1..]).args(["--mount", "--net", "mount", "-t", "tmpfs", "tmpfs"]).arg(folder.path());
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &[String], command: &[&str]) -> String {
        let output = Command::new(&words[0]).args(&words[1..]).args(command).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    #[test]
    fn without_a_network_there_is_no_interface_but_the_loopback() {
        let others = "tail -n +3 /proc/net/dev | grep -cv lo: || true";
        assert_eq!(said(&inside(&["--net"], "", &[]), &["sh", "-c", others]).trim(), "0");
    }

    #[test]
    fn a_disk_is_seen_by_the_command_alone_and_what_is_written_belongs_to_whoever_runs_the_test() {
        let folder = TempDir::new().unwrap();
        let (disk, beside) = (folder.path().join("disk"), folder.path().join("beside"));
        fs::create_dir(&disk).unwrap();
        let words = inside(&["--mount"], "mount -t tmpfs -o mode=777 tmpfs \"$1\"", &[disk.to_str().unwrap()]);
        let script = "echo her > \"$1/fil\" && cat \"$1/fil\" && echo der > \"$2\"";
        let paths = [disk.to_str().unwrap(), beside.to_str().unwrap()];
        assert_eq!(said(&words, &["sh", "-c", script, "sh", paths[0], paths[1]]), "her\n");
        assert_eq!(fs::read_dir(&disk).unwrap().count(), 0);
        assert_eq!(fs::metadata(&beside).unwrap().uid(), fs::metadata("/proc/self").unwrap().uid());
    }
}
