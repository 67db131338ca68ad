//! Gives every command a permission of its own; what has none cannot be called from the page.

fn main() {
    println!("cargo::rerun-if-changed=commands.txt");
    let list = std::fs::read_to_string("commands.txt").unwrap_or_default();
    let commands: Vec<&'static str> =
        list.lines().filter(|line| !line.is_empty()).map(|line| &*line.to_owned().leak()).collect();
    let manifest = tauri_build::AppManifest::new().commands(commands.leak());
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
