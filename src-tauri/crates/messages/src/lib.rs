//! Every sentence a person reads, in English and bokmål, as Fluent catalogues with typed keys.
