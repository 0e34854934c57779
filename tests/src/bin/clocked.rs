//! The program with a clock that can be moved on, for the raid: each line on standard input is so many seconds that have passed.
//! It is a program of its own so that whoever looks into its memory finds what the program leaves there, and nothing of a test.

use std::alloc::System;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use zeroizing_alloc::ZeroAlloc;

/// As in the program itself.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// How many seconds have passed that did not pass.
static PASSED: AtomicU64 = AtomicU64::new(0);

struct Moved(Arc<dyn web::World>);

impl web::World for Moved {
    fn now(&self) -> jiff::Timestamp {
        let passed = Duration::from_secs(PASSED.load(Ordering::Relaxed));
        self.0.now().saturating_add(passed).expect("the raid stays within the calendar")
    }

    fn steady(&self) -> Duration {
        self.0.steady() + Duration::from_secs(PASSED.load(Ordering::Relaxed))
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        self.0.fill_random(bytes);
    }
}

fn main() -> ExitCode {
    clamor::keep_memory_private();
    clamor::keep_panics_quiet();
    if clamor::begins_inside(std::env::args_os()) {
        return clamor::extract_inside();
    }
    clamor::tell_the_c_library();
    clamor::allow_many_files();
    std::thread::spawn(|| {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            PASSED.fetch_add(line.trim().parse().unwrap_or(0), Ordering::Relaxed);
        }
    });
    let mut world = clamor::World::of_this_machine();
    world.nature = Arc::new(Moved(world.nature));
    clamor::run(std::env::args_os(), world)
}
