//! Why a file could not be read at all.

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrackerError {
    /// It is larger, packed or unpacked, than is read.
    #[error("the file is too large")]
    TooLarge,
    /// A table has more rows than are read.
    #[error("the table has too many rows")]
    TooManyRows,
    /// A table has more columns or cells than are read.
    #[error("the table has too many columns")]
    TooManyColumns,
    /// It is of a kind that holds no table: a PDF, an old Excel file, a picture.
    #[error("the file is of another kind")]
    OtherKind,
    /// It says of itself what it is and is broken.
    #[error("the file is broken: {0}")]
    Broken(String),
    /// It can be read and holds no table.
    #[error("the file holds no table")]
    Empty,
}
