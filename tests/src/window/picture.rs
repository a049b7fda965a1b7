//! Pictures of the window, for a person to look at.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::Window;

/// Names the folder that pictures are left in; without it none are taken.
const PICTURES_ENV: &str = "LOYPE_PICTURES";

impl Window {
    /// Leaves a picture of the display where the person who runs the test asked for it, once nothing moves. The driver's own
    /// pictures never come where no screen card draws.
    ///
    /// # Errors
    /// When a picture was asked for and ImageMagick's `import` is not there or fails.
    pub async fn keep_picture(&self, name: &str) -> anyhow::Result<()> {
        let Some(folder) = std::env::var_os(PICTURES_ENV).map(PathBuf::from) else { return Ok(()) };
        let still = "document.getAnimations().every((animation) => animation.playState !== 'running')";
        self.until(still).await?;
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}.png", name.replace(", ", "-").replace(' ', "_")));
        let taken = Command::new("import").args(["-window", "root"]).arg(file).status();
        ensure!(taken.context("pictures need ImageMagick's import")?.success(), "no picture of {name}");
        Ok(())
    }
}
