//! Which system packages Løype needs on Linux, and how each family of distributions asks for and installs them.

use crate::call::Call;

/// What the packages are for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Building the program and opening its window.
    Run,
    /// That, and testing a real window on a machine without a display.
    Test,
}

/// A package manager, and with it the names packages go by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    Apt,
    Dnf,
    Pacman,
}

// A C compiler for SQLite, zstd and ring; the web view with its headers; D-Bus headers for the window's theme
// (tao). librsvg2-common draws the icons of the system's file dialog. Fonts come with fontconfig on apt and dnf.
const APT: &[&str] =
    &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "libdbus-1-dev", "librsvg2-common"];
const DNF: &[&str] = &["gcc", "pkgconf-pkg-config", "webkit2gtk4.1-devel", "dbus-devel"];
const PACMAN: &[&str] = &["gcc", "pkgconf", "webkit2gtk-4.1", "dbus", "ttf-dejavu"];

// WebKitWebDriver drives the window; Xvfb with xvfb-run is its display; dbus-run-session its session bus.
// Fedora and Arch ship WebKitWebDriver only with the GTK 4 build of WebKit.
const APT_TEST: &[&str] = &["webkit2gtk-driver", "xvfb", "xauth", "dbus"];
const DNF_TEST: &[&str] = &["webkitgtk6.0", "xorg-x11-server-Xvfb", "xorg-x11-xauth", "dbus-daemon"];
const PACMAN_TEST: &[&str] = &["webkitgtk-6.0", "xorg-server-xvfb", "xorg-xauth"];

impl Family {
    /// Reads the text of `/etc/os-release`: the distribution's own name first, then those it is like.
    pub fn of(os_release: &str) -> Option<Self> {
        let field =
            |name: &str| os_release.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        let names = [field("ID"), field("ID_LIKE")];
        let mut names =
            names.into_iter().flatten().flat_map(|value| value.trim_matches('"').split_whitespace());
        names.find_map(|name| match name {
            "debian" | "ubuntu" => Some(Self::Apt),
            "fedora" | "rhel" | "centos" => Some(Self::Dnf),
            "arch" => Some(Self::Pacman),
            _ => None,
        })
    }

    /// The names of the packages needed, each once.
    pub fn packages(self, purpose: Purpose) -> Vec<&'static str> {
        let (run, test) = match self {
            Self::Apt => (APT, APT_TEST),
            Self::Dnf => (DNF, DNF_TEST),
            Self::Pacman => (PACMAN, PACMAN_TEST),
        };
        match purpose {
            Purpose::Run => run.to_vec(),
            Purpose::Test => [run, test].concat(),
        }
    }

    /// Whether a package, or another one that provides it, is installed.
    pub fn has(self, package: &str) -> bool {
        let answer = self.query(package).read();
        match self {
            // A removed package that left its settings behind is still known to dpkg, as "config-files".
            Self::Apt => answer.as_deref() == Some("installed"),
            Self::Dnf | Self::Pacman => answer.is_some(),
        }
    }

    fn query(self, package: &str) -> Call {
        match self {
            Self::Apt => Call::new("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]),
            Self::Dnf => Call::new("rpm", &["--query", "--whatprovides", package]),
            Self::Pacman => Call::new("pacman", &["--deptest", package]),
        }
    }

    /// The calls that install packages without a question, for root; the lists are fetched first where the
    /// manager does not do it itself.
    pub fn install(self, packages: &[&str]) -> Vec<Call> {
        let calls = match self {
            Self::Apt => vec![
                Call::new("apt-get", &["update"]),
                // `env`, because sudo passes no environment on.
                Call::new("env", &["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes"])
                    .args(["--no-install-recommends"]),
            ],
            Self::Dnf => vec![Call::new("dnf", &["install", "--assumeyes"])],
            // Arch does not support installing after fetching the lists without upgrading too.
            Self::Pacman => vec![Call::new("pacman", &["--sync", "--needed", "--noconfirm"])],
        };
        let last = calls.len() - 1;
        let named =
            |(i, call): (usize, Call)| if i == last { call.args(packages.iter().copied()) } else { call };
        calls.into_iter().enumerate().map(named).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(calls: &[Call]) -> Vec<String> {
        calls.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_family_is_read_from_os_release() {
        let cases = [
            ("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n", Some(Family::Apt)),
            ("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Some(Family::Apt)),
            ("ID_LIKE=debian\nID=ubuntu\n", Some(Family::Apt)),
            ("NAME=\"Fedora Linux\"\nID=fedora\nVERSION_ID=43\n", Some(Family::Dnf)),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Some(Family::Dnf)),
            ("NAME=\"Arch Linux\"\nID=arch\n", Some(Family::Pacman)),
            ("ID=manjaro\nID_LIKE=arch\n", Some(Family::Pacman)),
            ("ID=alpine\n", None),
            ("VERSION_ID=\"debian\"\n", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Family::of(text), expected, "{text}");
        }
    }

    #[test]
    fn apt_fetches_its_lists_and_installs_without_a_question() {
        let calls = shown(&Family::Apt.install(&["xauth", "xvfb"]));
        assert_eq!(calls[0], "apt-get update");
        let install =
            "env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends xauth xvfb";
        assert_eq!(calls[1..], [install]);
    }

    #[test]
    fn dnf_and_pacman_install_in_one_call() {
        assert_eq!(shown(&Family::Dnf.install(&["gcc"])), ["dnf install --assumeyes gcc"]);
        assert_eq!(shown(&Family::Pacman.install(&["gcc"])), ["pacman --sync --needed --noconfirm gcc"]);
    }

    #[test]
    fn each_manager_is_asked_in_its_own_words() {
        let asked = |family: Family| family.query("gcc").to_string();
        assert_eq!(asked(Family::Apt), "dpkg-query --show '--showformat=${db:Status-Status}' gcc");
        assert_eq!(asked(Family::Dnf), "rpm --query --whatprovides gcc");
        assert_eq!(asked(Family::Pacman), "pacman --deptest gcc");
    }

    #[test]
    fn testing_needs_everything_that_running_needs() {
        for family in [Family::Apt, Family::Dnf, Family::Pacman] {
            let (run, test) = (family.packages(Purpose::Run), family.packages(Purpose::Test));
            assert_eq!(test[..run.len()], run[..], "{family:?}");
            assert!(test.len() > run.len(), "{family:?}");
        }
    }

    #[test]
    fn a_package_nobody_has_is_not_installed() {
        for family in [Family::Apt, Family::Dnf, Family::Pacman] {
            assert!(!family.has("loype-no-such-package"), "{family:?}");
        }
    }
}
