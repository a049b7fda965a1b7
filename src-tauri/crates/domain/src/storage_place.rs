//! Folders where a database does not stand well: synced by a service, or on another machine.
//!
//! A service that copies files while they are written can bring back an old half of one; SQLite's log needs shared memory,
//! which network file systems do not give (sqlite.org/wal.html, "all processes must be on the same host"). Reports of
//! what was lost that way: keepassxc #9695, #6072, #1777, logseq #8442.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of place a person should know about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StoragePlace {
    /// A service copies the folder to its own machines and back.
    Synced {
        /// The service as people call it.
        service: String,
    },
    /// The folder lies on another machine.
    Network {
        /// The kind of connection, as the system calls it.
        system: String,
    },
    /// A memory stick or card, whose file system knows no owners and may be pulled out.
    Removable {
        /// The file system.
        system: String,
    },
}

/// How services name their folders: the beginning of one part of the path, in lower case, and the service.
const SERVICES: [(&str, &str); 20] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("icloud", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("google drive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google disk", "Google Drive"),
    ("my drive", "Google Drive"),
    ("min disk", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("proton drive", "Proton Drive"),
    ("protondrive", "Proton Drive"),
    ("jottacloud", "Jottacloud"),
    ("mega", "MEGA"),
    ("syncthing", "Syncthing"),
    ("box sync", "Box"),
];

/// Files that a service leaves in the folder it syncs, and the service.
pub const MARKERS: [(&str, &str); 7] = [
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".owncloudsync.log", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".sync_folder_settings", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
];

/// File systems of other machines, as Linux names them.
const NETWORK: [&str; 18] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "smb2",
    "afs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "ncpfs",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.curlftpfs",
];

/// File systems mounted by a program that speaks with a service.
const SERVICE_SYSTEMS: [(&str, &str); 4] = [
    ("fuse.google-drive-ocamlfuse", "Google Drive"),
    ("fuse.onedriver", "OneDrive"),
    ("fuse.dropbox", "Dropbox"),
    ("fuse.pcloud.fs", "pCloud"),
];

const REMOVABLE: [&str; 4] = ["vfat", "exfat", "msdos", "fuseblk.exfat"];

/// What there is to know of a whole path, its links followed; `None` for a plain place on the machine's own disk.
///
/// `mounts` is Linux's `/proc/self/mountinfo`, empty where there is none; `has` says whether a path exists, so that a
/// service's own files can be looked for in the folder and those it lies in.
pub fn place_of(path: &str, mounts: &str, has: impl Fn(&str) -> bool) -> Option<StoragePlace> {
    if path.starts_with("\\\\") && !path.starts_with("\\\\?\\") || path.starts_with("\\\\?\\UNC\\") {
        return Some(StoragePlace::Network { system: "smb".to_owned() });
    }
    let system = system_of(path, mounts);
    let service = |name: &str| Some(StoragePlace::Synced { service: name.to_owned() });
    if let Some((_, name)) = SERVICE_SYSTEMS.iter().find(|(known, _)| Some(*known) == system) {
        return service(name);
    }
    if let Some(name) = service_of(path).or_else(|| marked(path, has)) {
        return service(&name);
    }
    let system = system?;
    let told = system.to_owned();
    match system {
        _ if NETWORK.contains(&system) => Some(StoragePlace::Network { system: told }),
        _ if REMOVABLE.contains(&system) => Some(StoragePlace::Removable { system: told }),
        _ => None,
    }
}

/// The service whose folder one part of the path is.
fn service_of(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split(['/', '\\']).filter(|part| !part.is_empty()).collect();
    // macOS puts services in one folder of their own: ~/Library/CloudStorage/Dropbox-Personal.
    if let Some(at) = parts.iter().position(|part| *part == "CloudStorage") {
        return parts.get(at + 1).map(|part| part.split('-').next().unwrap_or(part).to_owned());
    }
    parts.iter().find_map(|part| {
        let part = part.to_lowercase();
        SERVICES.iter().find(|(name, _)| begins_with(&part, name)).map(|(_, service)| (*service).to_owned())
    })
}

/// Whether a name is the service's, or its and something behind it: "OneDrive - Firma", "Dropbox (Personlig)", but not
/// "megafon".
fn begins_with(part: &str, name: &str) -> bool {
    part.strip_prefix(name).is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphabetic()))
        || (name == "icloud" && part.starts_with("iclouddrive"))
        || (name == "mega" && part == "megasync")
        || (name == "pcloud" && part.starts_with("pclouddrive"))
}

fn marked(path: &str, has: impl Fn(&str) -> bool) -> Option<String> {
    let mut folder = Some(path.trim_end_matches('/'));
    while let Some(at) = folder.filter(|at| !at.is_empty()) {
        for (file, service) in MARKERS {
            if has(&format!("{at}/{file}")) {
                return Some(service.to_owned());
            }
        }
        folder = at.rfind('/').map(|end| &at[..end]);
    }
    None
}

/// The file system that a path lies on: that of the longest mount point above it. Fields as proc_pid_mountinfo(5) has
/// them: the fifth is the mount point, the first after the lone dash the file system.
fn system_of<'a>(path: &str, mounts: &'a str) -> Option<&'a str> {
    let mount = |line: &'a str| -> Option<(String, &'a str)> {
        let (before, after) = line.split_once(" - ")?;
        Some((unescaped(before.split(' ').nth(4)?), after.split(' ').next()?))
    };
    mounts
        .lines()
        .filter_map(mount)
        .filter(|(point, _)| {
            point == "/"
                || path == point
                || path.strip_prefix(point.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
        // The last of equally long ones lies on top of the others.
        .max_by_key(|(point, _)| point.len())
        .map(|(_, system)| system)
}

/// Spaces, tabs, line ends and backslashes are written as octal numbers there.
fn unescaped(text: &str) -> String {
    text.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 0:40 / /home/kari/nas rw - nfs4 nas:/volum rw
31 22 0:41 / /mnt/felles\\040disk rw - cifs //tjener/felles rw
32 22 8:33 / /media/kari/MINNE rw - exfat /dev/sdc1 rw
33 22 0:50 / /home/kari/sky rw - fuse.rclone sky: rw
34 22 0:51 / /home/kari/disk rw - fuse.google-drive-ocamlfuse google rw
35 22 0:52 / /mnt/over rw - nfs a:/b rw
36 22 0:53 / /mnt/over rw - ext4 /dev/sdd1 rw
";

    fn told(path: &str) -> String {
        let has = |file: &str| file == "/home/kari/Skyen/.stfolder";
        match place_of(path, MOUNTS, has) {
            None => String::new(),
            Some(StoragePlace::Synced { service }) => format!("synced {service}"),
            Some(StoragePlace::Network { system }) => format!("network {system}"),
            Some(StoragePlace::Removable { system }) => format!("removable {system}"),
        }
    }

    #[test]
    fn services_and_other_machines_are_told_by_the_path_and_the_mount() {
        for (path, expected) in [
            ("/home/kari/.local/share/loype", ""),
            ("/home/kari/Dropbox/loype", "synced Dropbox"),
            ("/home/kari/Dropbox (Personlig)/loype", "synced Dropbox"),
            ("C:\\Users\\Kari\\OneDrive - Firma AS\\Løype", "synced OneDrive"),
            ("C:\\Users\\Kari\\iCloudDrive\\Løype", "synced iCloud Drive"),
            ("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/l", "synced iCloud Drive"),
            ("/Users/kari/Library/CloudStorage/GoogleDrive-kari@x.no/Min disk", "synced GoogleDrive"),
            ("G:\\Min disk\\Løype", "synced Google Drive"),
            ("/home/kari/Nextcloud/loype", "synced Nextcloud"),
            ("/home/kari/Skyen/arbeid/loype", "synced Syncthing"),
            ("/home/kari/megafon/loype", ""),
            ("/home/kari/dropboxer/loype", ""),
            ("/home/kari/nas/loype", "network nfs4"),
            ("/home/kari/nasjonal/loype", ""),
            ("/mnt/felles disk/loype", "network cifs"),
            ("/home/kari/sky/loype", "network fuse.rclone"),
            ("/home/kari/disk/loype", "synced Google Drive"),
            ("/media/kari/MINNE", "removable exfat"),
            ("/mnt/over/loype", ""),
            ("\\\\tjener\\felles\\loype", "network smb"),
            ("\\\\?\\UNC\\tjener\\felles", "network smb"),
            ("\\\\?\\C:\\Users\\Kari\\loype", ""),
        ] {
            assert_eq!(told(path), expected, "{path}");
        }
    }
}
