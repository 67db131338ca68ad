//! A window with one heading in it, and nothing else: what `cargo xtask bench window` measures the program's window against.

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default().run(tauri::generate_context!())
}
