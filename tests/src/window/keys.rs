//! Keys and pointer, as a person uses them.

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use std::time::Duration;

use super::Window;

impl Window {
    /// Presses one key, with the given keys held down.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn press(&self, held: &[Key], key: impl Into<char>) -> anyhow::Result<()> {
        let key = key.into();
        let mut actions = KeyActions::new("keys".to_owned());
        for key in held {
            actions = actions.then(KeyAction::Down { value: (*key).into() });
        }
        actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for key in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: (*key).into() });
        }
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Types a text into whatever has the focus.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn type_text(&self, text: &str) -> anyhow::Result<()> {
        for letter in text.chars() {
            self.press(&[], letter).await?;
        }
        Ok(())
    }

    /// Drags with the pointer from the middle of one element to the middle of another.
    ///
    /// # Errors
    /// When an element is gone.
    pub async fn drag(&self, from: &Element, to: &Element) -> anyhow::Result<()> {
        let (start, end) = (middle(from).await?, middle(to).await?);
        let move_to = |(x, y): (f64, f64), milliseconds| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(milliseconds)),
            x,
            y,
        };
        let between = ((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0);
        let actions = MouseActions::new("mouse".to_owned())
            .then(move_to(start, 0))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(move_to((start.0 + 12.0, start.1 + 12.0), 50))
            .then(move_to(between, 100))
            .then(move_to(end, 100))
            .then(move_to(end, 50))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        Ok(self.client.perform_actions(actions).await?)
    }
}

async fn middle(element: &Element) -> anyhow::Result<(f64, f64)> {
    let (x, y, width, height) = element.rectangle().await?;
    Ok((x + width / 2.0, y + height / 2.0))
}
