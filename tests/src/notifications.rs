//! A stand-in for the desktop's notification service: it hears every notification on the session bus.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use zbus::{Connection, OwnedVariant, connection};

/// The service, as long as it is held.
#[derive(Debug)]
pub struct Notifications {
    heard: Arc<Mutex<Vec<Notification>>>,
    _connection: Connection,
}

/// What a person would have seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// Its first line.
    pub summary: String,
    /// What stands below.
    pub body: String,
}

impl Notifications {
    /// Takes the desktop's place on the session bus.
    ///
    /// # Errors
    /// When there is no session bus, or a desktop already shows notifications there.
    pub async fn listen() -> anyhow::Result<Self> {
        let heard = Arc::default();
        let service = Service { heard: Arc::clone(&heard) };
        let connection = connection::Builder::session()
            .serve_at("/org/freedesktop/Notifications", service)
            .name("org.freedesktop.Notifications")
            .build()
            .await
            .context("no session bus of its own: run `cargo xtask test window`")?;
        Ok(Self { heard, _connection: connection })
    }

    /// All that was heard, in order.
    pub fn heard(&self) -> Vec<Notification> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Service {
    heard: Arc<Mutex<Vec<Notification>>>,
}

/// The part of the desktop's specification that a program needs to show a notification.
#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        _program: &str,
        _replaces: u32,
        _icon: &str,
        summary: &str,
        body: &str,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedVariant>,
        _timeout: i32,
    ) -> u32 {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.push(Notification { summary: summary.to_owned(), body: body.to_owned() });
        u32::try_from(heard.len()).unwrap_or(u32::MAX)
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("loype-tests".to_owned(), "Løype".to_owned(), "1".to_owned(), "1.2".to_owned())
    }

    fn close_notification(&self, _id: u32) {}
}
