//! WebKitWebDriver as a child process, one for each window.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;
use tokio::net::TcpStream;

use super::{Start, eventually};

/// The connector that speaks to the driver.
pub(super) type Connector = HttpConnector;

/// A running driver; it ends with the test.
pub struct Driver {
    child: Child,
    address: SocketAddr,
    /// Where the program keeps what is the machine's rather than the profile's.
    _config: TempDir,
}

impl Driver {
    /// Starts the driver on a free port, with the environment the program is to have.
    pub(super) async fn start(start: &Start<'_>) -> anyhow::Result<Self> {
        let address = free_address()?;
        let config = remembered(start)?;
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={}", address.port()))
            .env("LOYPE_FIXED_CLOCK", start.clock)
            .env("LC_ALL", start.locale)
            .env("LANG", start.locale)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("NO_AT_BRIDGE", "1")
            .env("XDG_CONFIG_HOME", config.path())
            .stdout(Stdio::null())
            .spawn()
            .context("WebKitWebDriver is not installed: run `cargo xtask test window`")?;
        let driver = Self { child, address, _config: config };
        if !eventually(async || Ok(TcpStream::connect(address).await.is_ok())).await? {
            bail!("WebKitWebDriver does not answer");
        }
        Ok(driver)
    }

    /// Waits until the program it drove is gone: the next start on the same profile would hand over to it.
    ///
    /// # Errors
    /// When the program stays.
    pub(super) async fn until_alone(&self) -> anyhow::Result<()> {
        if eventually(async || Ok(!has_children(self.child.id())?)).await? {
            return Ok(());
        }
        bail!("the program is still there after its window was closed")
    }

    /// The driver's address.
    pub(super) fn address(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder that remembers the window's size. A display without a window manager changes none while the window is open.
fn remembered(start: &Start<'_>) -> anyhow::Result<TempDir> {
    let (width, height) = start.size;
    // As the program names itself apart for each profile.
    let mut hasher = DefaultHasher::new();
    Some(start.profile).hash(&mut hasher);
    let config = tempfile::tempdir()?;
    let folder = config.path().join(format!("no.loype.desktop.p{:016x}", hasher.finish()));
    let main = json!({
        "width": width, "height": height, "x": 0, "y": 0, "prev_x": 0, "prev_y": 0,
        "maximized": false, "visible": true, "decorated": true, "fullscreen": false,
    });
    fs::create_dir(&folder)?;
    fs::write(folder.join(".window-state.json"), json!({ "main": main }).to_string())?;
    Ok(config)
}

/// Whether a process has a child that still runs. Only Linux has the driver, so only its `/proc` is asked.
fn has_children(process: u32) -> anyhow::Result<bool> {
    let parent = format!("{process}");
    for entry in fs::read_dir("/proc")? {
        // What ends while one looks has no state any more.
        let Ok(state) = fs::read_to_string(entry?.path().join("stat")) else { continue };
        // The name in the middle may hold anything; after it come the state and the parent.
        let Some((_, rest)) = state.rsplit_once(") ") else { continue };
        let mut words = rest.split(' ');
        if words.next() != Some("Z") && words.next() == Some(parent.as_str()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A connector without encryption: the driver is on this machine.
pub(super) fn connector() -> Connector {
    HttpConnector::new()
}

/// A port nobody listens on. Another process could take it before the driver does; then the driver says so.
fn free_address() -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?)
}
