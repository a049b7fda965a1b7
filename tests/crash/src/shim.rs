//! A file system for SQLite that fails on request: it stands before the system's own as the default one, and counts
//! everything that writes.
//!
//! A fault is armed for one thread and one plan, so that tests in other threads go on undisturbed. The methods of each
//! opened file are replaced by ours, which keep the original ones in a tail behind the file's own memory.
#![allow(unsafe_code, reason = "SQLite's door for file systems is a table of C functions; see Cargo.toml")]

use std::cell::RefCell;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::fs::File;
use std::io::Write as _;
use std::sync::OnceLock;

use rusqlite::ffi;

/// What the disk says when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No room left; half of what should have been written was.
    Full,
    /// The disk failed.
    Broken,
}

/// For how long it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lasts {
    /// At that one write only.
    Once,
    /// From that write on, until it is lifted.
    UntilLifted,
}

/// When and how the disk fails for this thread.
#[derive(Debug, Clone, Copy)]
struct Armed {
    /// The write, counted from 1, at which it fails; `u64::MAX` only counts.
    at: u64,
    fault: Fault,
    lasts: Lasts,
    seen: u64,
    fired: u64,
    /// While looking on, nothing is counted and nothing fails.
    paused: bool,
}

thread_local! {
    static ARMED: RefCell<Option<Armed>> = const { RefCell::new(None) };
}

/// Where each taking and giving back of SQLite's write lock is noted, when that is asked for.
static WRITERS: OnceLock<File> = OnceLock::new();

/// Arms a fault for this thread: the `at`th write from now fails.
pub(crate) fn arm(at: u64, fault: Fault, lasts: Lasts) {
    register();
    ARMED.set(Some(Armed { at, fault, lasts, seen: 0, fired: 0, paused: false }));
}

/// Counts the writes of this thread from now on; nothing fails.
pub(crate) fn count() {
    arm(u64::MAX, Fault::Full, Lasts::Once);
}

/// Lifts the fault; gives how many writes there were and how many of them failed.
pub(crate) fn lift() -> (u64, u64) {
    ARMED.take().map_or((0, 0), |armed| (armed.seen, armed.fired))
}

/// How many writes failed so far.
pub(crate) fn fired() -> u64 {
    ARMED.with_borrow(|armed| armed.map_or(0, |armed| armed.fired))
}

/// Runs something that neither counts nor fails.
pub(crate) fn undisturbed<T>(run: impl FnOnce() -> T) -> T {
    let pause = |paused| {
        ARMED.with_borrow_mut(|armed| {
            armed.as_mut().map(|armed| std::mem::replace(&mut armed.paused, paused)).unwrap_or(false)
        })
    };
    let was = pause(true);
    let result = run();
    pause(was);
    result
}

/// Notes in a file, opened to append, when this process takes the write lock (`+`) and gives it back (`-`).
pub(crate) fn note_writers(file: File) {
    register();
    // Set once by a process that does nothing else.
    let _ = WRITERS.set(file);
}

/// Whether the write that comes now fails.
fn comes() -> Option<Fault> {
    ARMED.with_borrow_mut(|armed| {
        let armed = armed.as_mut().filter(|armed| !armed.paused)?;
        armed.seen += 1;
        let fails = match armed.lasts {
            Lasts::Once => armed.seen == armed.at,
            Lasts::UntilLifted => armed.seen >= armed.at,
        };
        armed.fired += u64::from(fails);
        fails.then_some(armed.fault)
    })
}

/// What lies behind the memory of the system's own file.
#[repr(C)]
struct Tail {
    original: *const ffi::sqlite3_io_methods,
}

/// The system's file system and ours, made once and never freed: SQLite keeps pointers to both.
struct Systems {
    original: *mut ffi::sqlite3_vfs,
    /// Where the tail begins: behind the original's file, aligned for a pointer.
    tail_at: usize,
}

// SAFETY: both are written once before SQLite knows of them and only read afterwards.
unsafe impl Send for Systems {}
unsafe impl Sync for Systems {}

static SYSTEMS: OnceLock<Systems> = OnceLock::new();

/// Makes this file system the default one, once for the process.
pub(crate) fn register() {
    SYSTEMS.get_or_init(|| {
        // SAFETY: finding initialises SQLite; the default file system lives as long as the process. Ours is a copy of
        // it with four changed fields, leaked, so that SQLite's pointer to it stays good.
        unsafe {
            let original = ffi::sqlite3_vfs_find(std::ptr::null());
            let mut own = *original;
            let tail_at = (own.szOsFile as usize).next_multiple_of(align_of::<Tail>());
            own.szOsFile = (tail_at + size_of::<Tail>()) as c_int;
            own.zName = c"loype-faults".as_ptr();
            own.pNext = std::ptr::null_mut();
            own.xOpen = Some(open);
            own.xDelete = Some(delete);
            let systems = Systems { original, tail_at };
            ffi::sqlite3_vfs_register(Box::leak(Box::new(own)), 1);
            systems
        }
    });
}

fn systems() -> &'static Systems {
    // Our functions are called only through a file system that was registered.
    SYSTEMS.get_or_init(|| unreachable!("registered before it is used"))
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    let systems = systems();
    // SAFETY: SQLite gives memory of `szOsFile` bytes, which the original's file and our tail fit into; the name is
    // null or ends with a zero byte.
    unsafe {
        (*file).pMethods = std::ptr::null();
        let makes = flags & ffi::SQLITE_OPEN_CREATE != 0
            && !name.is_null()
            && !std::path::Path::new(&*CStr::from_ptr(name).to_string_lossy()).exists();
        if makes && comes().is_some() {
            return ffi::SQLITE_CANTOPEN;
        }
        let Some(original) = (*systems.original).xOpen else { return ffi::SQLITE_CANTOPEN };
        let result = original(systems.original, name, file, flags, out);
        if !(*file).pMethods.is_null() {
            (*tail(file)).original = (*file).pMethods;
            (*file).pMethods = methods((*file).pMethods);
        }
        result
    }
}

unsafe extern "C" fn delete(_: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    let systems = systems();
    if comes().is_some() {
        return ffi::SQLITE_IOERR_DELETE;
    }
    // SAFETY: the original's own function with what SQLite gave us.
    unsafe {
        match (*systems.original).xDelete {
            Some(original) => original(systems.original, name, sync),
            None => ffi::SQLITE_IOERR_DELETE,
        }
    }
}

/// The original methods with ours in place of those that write or lock. The system has a few tables of methods; ours
/// are made once for each and kept.
fn methods(original: *const ffi::sqlite3_io_methods) -> *const ffi::sqlite3_io_methods {
    static MADE: std::sync::Mutex<Vec<(usize, usize)>> = std::sync::Mutex::new(Vec::new());
    let mut made = MADE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some((_, own)) = made.iter().find(|(known, _)| *known == original as usize) {
        return *own as *const _;
    }
    // SAFETY: the table is a constant of the system's file system.
    let mut own = unsafe { *original };
    own.xWrite = Some(write);
    own.xTruncate = Some(truncate);
    own.xSync = Some(sync);
    own.xShmMap = own.xShmMap.map(|_| shm_map as _);
    own.xShmLock = own.xShmLock.map(|_| shm_lock as _);
    let own = std::ptr::from_ref(Box::leak(Box::new(own)));
    made.push((original as usize, own as usize));
    own
}

unsafe fn tail(file: *mut ffi::sqlite3_file) -> *mut Tail {
    // SAFETY: within the memory SQLite gave for this file, aligned when it was measured.
    unsafe { file.byte_add(systems().tail_at).cast() }
}

unsafe fn original(file: *mut ffi::sqlite3_file) -> ffi::sqlite3_io_methods {
    // SAFETY: the tail was written when the file was opened.
    unsafe { *(*tail(file)).original }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    length: c_int,
    offset: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: the original's own function with what SQLite gave us, or half of it.
    unsafe {
        let Some(original) = original(file).xWrite else { return ffi::SQLITE_IOERR_WRITE };
        match comes() {
            None => original(file, bytes, length, offset),
            Some(Fault::Full) => {
                original(file, bytes, length / 2, offset);
                ffi::SQLITE_FULL
            }
            Some(Fault::Broken) => ffi::SQLITE_IOERR_WRITE,
        }
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: ffi::sqlite3_int64) -> c_int {
    // SAFETY: as above.
    unsafe {
        match (comes(), original(file).xTruncate) {
            (None, Some(original)) => original(file, size),
            _ => ffi::SQLITE_IOERR_TRUNCATE,
        }
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: as above.
    unsafe {
        match (comes(), original(file).xSync) {
            (None, Some(original)) => original(file, flags),
            _ => ffi::SQLITE_IOERR_FSYNC,
        }
    }
}

unsafe extern "C" fn shm_map(
    file: *mut ffi::sqlite3_file,
    region: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    // SAFETY: as above.
    unsafe {
        let fails = extend != 0 && comes().is_some();
        match original(file).xShmMap {
            Some(original) if !fails => original(file, region, size, extend, out),
            _ => {
                *out = std::ptr::null_mut();
                ffi::SQLITE_IOERR_SHMSIZE
            }
        }
    }
}

unsafe extern "C" fn shm_lock(file: *mut ffi::sqlite3_file, offset: c_int, n: c_int, flags: c_int) -> c_int {
    // The log's write lock is the first one (sqlite.org/walformat.html, 2.3.1).
    let is_writer = offset == 0 && n == 1 && flags & ffi::SQLITE_SHM_EXCLUSIVE != 0;
    let note = |sign: &str| {
        if let Some(mut file) = WRITERS.get().filter(|_| is_writer) {
            // One write of a few bytes to a file opened to append comes whole.
            let _ = file.write_all(format!("{sign} {}\n", std::process::id()).as_bytes());
        }
    };
    if flags & ffi::SQLITE_SHM_UNLOCK != 0 {
        note("-");
    }
    // SAFETY: as above.
    let result = unsafe {
        original(file).xShmLock.map_or(ffi::SQLITE_IOERR_SHMLOCK, |original| original(file, offset, n, flags))
    };
    if flags & ffi::SQLITE_SHM_LOCK != 0 && result == ffi::SQLITE_OK {
        note("+");
    }
    result
}
