//! Signs files with a company certificate: `cargo run --example sign -- seal.p12 out.zip report.pdf …`.
//!
//! The passphrase of the file is read from `PASSPHRASE`. What is written is checked at the end, as a receiver would.

use std::error::Error;
use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::SystemTime;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(seal), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: sign SEAL.p12 OUT.zip FILE…".into());
    };
    let passphrase = std::env::var("PASSPHRASE").unwrap_or_default();
    let identity = asice::Identity::from_p12(&fs::read(seal)?, &passphrase)?;

    let mut bytes = 0;
    let mut progress = |so_far| {
        bytes = so_far;
        ControlFlow::Continue(())
    };
    let mut writer = asice::Writer::new(File::create(&out)?)?.watched(&mut progress);
    for path in arguments {
        let name = Path::new(&path).file_name().and_then(|name| name.to_str()).ok_or("a file without a name")?;
        let file = File::open(&path)?;
        let size = file.metadata()?.len();
        writer.add_sized(name, size, &mut &file)?;
    }
    writer.sign(&identity, SystemTime::now())?;

    let report = asice::verify(File::open(&out)?, &[], &mut |_| ControlFlow::Continue(()))?;
    if report.verdict != asice::Verdict::Intact {
        return Err(format!("not intact: {:?}", report.reasons).into());
    }
    say(bytes)?;
    Ok(())
}

/// Says how much was signed.
fn say(bytes: u64) -> std::io::Result<()> {
    use std::io::Write;
    writeln!(std::io::stderr(), "{bytes} bytes signed")
}
