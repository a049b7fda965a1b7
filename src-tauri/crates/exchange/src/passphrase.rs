//! Files locked by a passphrase, in the age format (age-encryption.org/v1), so that other programs open them too.

use std::io::{self, BufReader, Read, Seek, Write};
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

/// What an age file begins with.
pub const MARK: &[u8] = b"age-encryption.org/v1";

/// How much work a passphrase costs, as a power of two: what the age tool itself asks for (256 MiB, about a second).
const WORK: u8 = 18;
/// The most work a file may ask for: four times that. More would be a stranger's way to hold the machine up.
const MAX_WORK: u8 = 20;

/// Why a locked file can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// The passphrase is another.
    #[error("the passphrase does not open the file")]
    Wrong,
    /// It is no age file, is damaged, or is locked by a key rather than a passphrase.
    #[error("the file can't be unlocked: {0}")]
    Unreadable(String),
    /// Reading failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A writer whose words only the passphrase opens. Nothing is whole before [`Locked::finish`].
pub struct Locked<W: Write>(age::stream::StreamWriter<W>);

impl<W: Write> Locked<W> {
    /// Locks what is written from here on.
    ///
    /// # Errors
    /// When `out` can't be written.
    pub fn new(out: W, passphrase: &str) -> io::Result<Self> {
        let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        recipient.set_work_factor(WORK);
        let recipient: &dyn age::Recipient = &recipient;
        let encryptor = Encryptor::with_recipients(iter::once(recipient)).map_err(io::Error::other)?;
        Ok(Self(encryptor.wrap_output(out)?))
    }

    /// Writes the end.
    ///
    /// # Errors
    /// When `out` can't be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Locked<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What a locked file holds. It is unlocked piece by piece as it is read; a piece that was changed is an error.
///
/// # Errors
/// [`LockError`].
pub fn unlocked<R: Read + Seek>(file: R, passphrase: &str) -> Result<impl Read + Seek + use<R>, LockError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MAX_WORK);
    let identity: &dyn age::Identity = &identity;
    let decryptor = Decryptor::new_buffered(BufReader::new(file)).map_err(refused)?;
    decryptor.decrypt(iter::once(identity)).map_err(refused)
}

fn refused(error: DecryptError) -> LockError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => LockError::Wrong,
        DecryptError::Io(error) => LockError::Io(error),
        other => LockError::Unreadable(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn locked(text: &[u8], passphrase: &str) -> Vec<u8> {
        let mut writer = Locked::new(Vec::new(), passphrase).unwrap();
        writer.write_all(text).unwrap();
        writer.finish().unwrap()
    }

    #[test]
    fn only_the_passphrase_opens_it() {
        let text = "blåbærsyltetøy ".repeat(10_000);
        let file = locked(text.as_bytes(), "mørk høst 42");
        assert!(file.starts_with(MARK));
        let mut read = String::new();
        unlocked(Cursor::new(&file), "mørk høst 42").unwrap().read_to_string(&mut read).unwrap();
        assert_eq!(read, text);
        assert!(matches!(unlocked(Cursor::new(&file), "mork host 42").map(drop), Err(LockError::Wrong)));

        let mut changed = file.clone();
        let at = changed.len() - 20;
        changed[at] ^= 1;
        let mut reader = unlocked(Cursor::new(&changed), "mørk høst 42").unwrap();
        assert!(reader.read_to_end(&mut Vec::new()).is_err(), "a changed piece is no answer");
        let mut reader = unlocked(Cursor::new(&file[..file.len() / 2]), "mørk høst 42").unwrap();
        assert!(reader.read_to_end(&mut Vec::new()).is_err(), "nor is half of it");
    }

    #[test]
    fn what_is_no_such_file_or_asks_for_too_much_work_is_refused() {
        let file = locked(b"x", "p");
        let text = String::from_utf8_lossy(&file[..80]).into_owned();
        let heavy = [text.replace(" 18\n", " 30\n").into_bytes(), file[80..].to_vec()].concat();
        for file in [b"".to_vec(), b"PK\x03\x04".to_vec(), MARK.to_vec(), heavy] {
            let refused = unlocked(Cursor::new(file), "p").map(drop);
            assert!(matches!(refused, Err(LockError::Unreadable(_) | LockError::Io(_))), "{refused:?}");
        }
    }
}
