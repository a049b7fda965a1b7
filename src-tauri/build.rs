//! Tells Tauri the one command the window may call; anything else is refused before it reaches our code.

fn main() {
    // The interface is taken into the binary: a new one must not leave an old binary standing.
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("the window could not be set up: {error:#}");
    }
}
