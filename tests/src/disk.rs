//! A small disk of its own, which can be full or take nothing more. Only who has all rights on the machine can have one.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// What fills it, piece by piece down to the last one.
const PIECE: [u8; 4096] = [0x2e; 4096];

/// A disk in memory, gone when it is dropped.
pub struct Disk(PathBuf);

impl Disk {
    /// One of so many kibibytes; `None` where this machine does not let this user have one.
    ///
    /// # Panics
    /// When its folder cannot be made.
    #[must_use]
    pub fn of(kibibytes: u32) -> Option<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("clamor-disk-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder can be made");
        let disk = Self(path);
        let size = format!("size={kibibytes}k,mode=0755");
        disk.mount(&["-t", "tmpfs", "-o", &size, "tmpfs"]).then_some(disk)
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A path on it, as text for an argument.
    #[must_use]
    pub fn join(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }

    /// Fills it until nothing more goes on it.
    ///
    /// # Panics
    /// When nothing can be written on it at all.
    pub fn fill(&self) {
        let mut file = File::options().create(true).append(true).open(self.filler()).expect("a file can be made");
        while file.write_all(&PIECE).is_ok() {}
    }

    /// Makes room again.
    ///
    /// # Panics
    /// When it was not filled.
    pub fn make_room(&self) {
        std::fs::remove_file(self.filler()).expect("it was filled");
    }

    /// Takes nothing more from now on, or takes again. Nothing may be open for writing.
    ///
    /// # Panics
    /// When the system does not do it.
    pub fn only_read(&self, only: bool) {
        assert!(self.mount(&["-o", if only { "remount,ro" } else { "remount,rw" }]), "the disk can be mounted anew");
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }

    fn mount(&self, options: &[&str]) -> bool {
        let status = Command::new("mount").args(options).arg(&self.0).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Whatever still has a file open there keeps it; nobody else finds it any more.
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).stderr(Stdio::null()).status();
        let _ = std::fs::remove_dir(&self.0);
    }
}
