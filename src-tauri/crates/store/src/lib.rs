//! The one door to the SQLite profile file: schema, write step, undo journal, search, settings.
