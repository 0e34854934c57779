//! `clamor` and `clamor all`: the pages, open until told to stop.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use casework::Day;
use press::Press;
use rustix::fs::FlockOperation;
use store::Store;
use tokio::net::TcpListener;
use web::{Certificate, Port, Settings, Site};

use super::{in_figures, runtime, sample, say};
use crate::arguments::{Data, Production, Server};
use crate::configuration::Https;
use crate::https::{Beside, Keeper};
use crate::journal::{Event, Form, Journal};
use crate::sealing::Age;
use crate::{Failure, World, fonts, https, offices};

/// To try it: a sample case and a link to the desk.
pub(crate) fn try_it(server: &Server, world: &mut World) -> Result<ExitCode, Failure> {
    let offices = match &server.offices {
        Some(folder) => offices::directory(folder)?,
        None => offices::samples(),
    };
    runtime()?.block_on(async {
        let (store, alone) = open_alone(server)?;
        let today = today(server, world);
        let made = sample::ensure(&store, world.nature.as_ref(), today).await?;
        let press = Arc::new(fonts::press(server.fonts.as_deref())?);
        heed_stops(world).await;
        let listener = listen(server.listen()).await?;
        let address = address(server, &listener)?;
        note(&alone, &address);
        say(world, &format!("Clamor {}", env!("CARGO_PKG_VERSION")))?;
        match made {
            Some(made) => {
                say(world, &format!("Read the sample document (invented people): {}.", in_figures(&made.findings)))?;
                say(world, "Gave it a new deadline and an invented consent decision, so that it may go out.")?;
                say(world, &format!("Issued it: case {}, letters until {}.", made.id, made.until))?;
            }
            None => say(world, &format!("Went on with {} in {}.", cases(&store), server.data.folder().display()))?,
        }
        let desk = web::invitation::to_try(&store, world.nature.as_ref(), today).await?;
        say(world, &format!("\nPages  {address}/"))?;
        say(world, &format!("Desk   {address}{desk}  (works once)"))?;
        say(world, &format!("Data   {}", server.data.folder().display()))?;
        say(world, "\nCtrl-C stops it.")?;
        let mut settings = settings(server, &listener, false, false)?;
        // Whoever tries it sees at once what happens.
        settings.counts_at_once = true;
        settings.offices = Arc::new(offices);
        let journal = journal(Form::Text, world);
        serve(store, press, vec![Port::Plain(listener)], settings, None, world, journal).await
    })
}

/// In production: what is there, and nothing else.
pub(crate) fn all(production: &Production, world: &mut World) -> Result<ExitCode, Failure> {
    let server = &production.server;
    let offices = Arc::new(offices::named(server.offices.as_deref())?);
    runtime()?.block_on(async {
        let (store, alone) = open_alone(server)?;
        let press = Arc::new(fonts::press(server.fonts.as_deref())?);
        heed_stops(world).await;
        let listener = listen(server.listen()).await?;
        let address = address(server, &listener)?;
        let mut settings = settings(server, &listener, production.two_pairs_of_eyes, production.https.is_some())?;
        settings.offices = offices;
        let port = listener.local_addr().map_or(0, |bound| bound.port());
        let mut ports = vec![Port::Plain(listener)];
        let keeper = match &production.https {
            Some(https) => {
                let certificate = settings.certificate.insert(Arc::default());
                Some(encrypt(https, &address, server, Arc::clone(certificate), &mut ports, world).await?)
            }
            None => None,
        };
        note(&alone, &address);
        let journal = journal(production.log.unwrap_or_default(), world);
        let (cases, schema) = (store.cases().len() as u64, store.schema());
        journal.started(Event::Started { cases, schema, port }, &address);
        serve(store, press, ports, settings, keeper, world, journal).await
    })
}

/// Opens the ports on which Clamor itself encrypts; answers with what keeps the certificate fresh.
async fn encrypt(
    https: &Https,
    address: &str,
    server: &Server,
    certificate: Arc<Certificate>,
    ports: &mut Vec<Port>,
    world: &mut World,
) -> Result<Keeper, Failure> {
    // From here on the certificate's keeper says what ails it, too.
    let errors = std::mem::replace(&mut world.errors, Box::new(std::io::sink()));
    let errors = Arc::new(Mutex::new(errors));
    world.errors = Box::new(Shared(Arc::clone(&errors)));
    let say = Arc::new(move |line: &str| {
        // Whoever started it may not listen; the pages are served all the same.
        let _ = writeln!(Shared(Arc::clone(&errors)), "clamor: {line}");
    });
    let beside = Beside { nature: Arc::clone(&world.nature), say, certificate };
    let (config, keeper) = https::make_ready(https, address, server.data.folder(), beside)?;
    for at in &https.listen {
        ports.push(Port::Encrypted(listen(at).await?, Arc::clone(&config)));
    }
    for at in &https.redirect {
        ports.push(Port::Leading(listen(at).await?));
    }
    Ok(keeper)
}

/// What several write to, a line each.
struct Shared(Arc<Mutex<Box<dyn Write + Send>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).flush()
    }
}

fn settings(
    server: &Server,
    listener: &TcpListener,
    two_pairs_of_eyes: bool,
    encrypts: bool,
) -> Result<Settings, Failure> {
    Ok(Settings {
        // What people pass on needs a whole address.
        origin: origin(server, listener)?,
        onion: server.onion.as_deref().map(|onion| onion.trim_end_matches('/').to_owned()),
        // Who names another address than that of the port has something in front, unless Clamor encrypts itself.
        behind_proxy: server.origin.is_some() && !encrypts,
        zone: server.zone.clone(),
        office: server.office.clone(),
        offices: Arc::default(),
        two_pairs_of_eyes,
        is_copy: false,
        counts_at_once: false,
        certificate: None,
    })
}

async fn serve(
    store: Store,
    press: Arc<Press>,
    ports: Vec<Port>,
    settings: Settings,
    keeper: Option<Keeper>,
    world: &mut World,
    journal: Journal,
) -> Result<ExitCode, Failure> {
    let (nature, intake, sealer) = (Arc::clone(&world.nature), Arc::clone(&world.intake), Arc::new(Age));
    let site = Site::new(store.clone(), press, nature, intake, sealer, settings);
    if let Some(weakness) = world.intake.weakness() {
        // Whoever started it may not listen; the pages are served all the same.
        let _ = writeln!(world.errors, "clamor: {weakness}");
    }
    let stop = std::mem::replace(&mut world.stop, Box::pin(std::future::pending()));
    let nature = || Arc::clone(&world.nature);
    let sweeping = tokio::spawn(crate::sweeper::run(site.clone(), store.clone(), nature(), journal.clone()));
    let forgetting = tokio::spawn(crate::sweeper::forget(site.clone(), store.clone()));
    let watching = tokio::spawn(crate::watch::run(site.clone(), store.clone(), nature(), journal.clone()));
    let keeping = keeper.map(tokio::spawn);
    let served = web::serve(ports, site, stop).await;
    for running in [Some(sweeping), Some(forgetting), Some(watching), keeping].into_iter().flatten() {
        running.abort();
    }
    served.map_err(|error| Failure::new(format!("the server failed: {error}")))?;
    store.close().await;
    journal.say(Event::Stopped);
    Ok(ExitCode::SUCCESS)
}

/// From here on the standard output is the journal's.
fn journal(form: Form, world: &mut World) -> Journal {
    Journal::new(form, std::mem::replace(&mut world.output, Box::new(std::io::sink())))
}

/// From here on a wish to stop is heard, though nobody waits for it yet: Ctrl-C that comes before the first request is
/// served stops as cleanly as a later one.
async fn heed_stops(world: &mut World) {
    let mut stop = std::mem::replace(&mut world.stop, Box::pin(std::future::pending()));
    tokio::select! {
        biased;
        () = &mut stop => stop = Box::pin(std::future::ready(())),
        () = std::future::ready(()) => {}
    }
    world.stop = stop;
}

/// The file in the data folder that a server holds locked for as long as it runs; the system lets go of it however the
/// server ends.
const SERVING: &str = "serving.lock";

/// Opens the data, and makes sure first that no other server runs on them: each keeps sessions and rendered pages of its
/// own in memory, and a newer program would bring the data up to date under an older one that still serves.
fn open_alone(server: &Server) -> Result<(Store, File), Failure> {
    let path = server.data.folder().join(SERVING);
    let made = DirBuilder::new().recursive(true).mode(0o700).create(server.data.folder());
    let opened =
        made.and_then(|()| OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path));
    let lock = match opened {
        Ok(file) => alone(server, file)?,
        Err(error) => {
            // Where the folder is the trouble, the store says it better.
            super::deeds::open(&server.data)?;
            return Err(Failure::of_file("write", &path, &error));
        }
    };
    Ok((super::deeds::open(&server.data)?, lock))
}

/// How long a server waits for the one before it to let go: a service that is started again meets the old one as it ends.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it looks.
const LOOKS_AGAIN_AFTER: Duration = Duration::from_millis(20);

fn alone(server: &Server, file: File) -> Result<File, Failure> {
    let mut waited = Duration::ZERO;
    let locked = loop {
        match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Err(rustix::io::Errno::WOULDBLOCK) if waited < PATIENCE => {
                std::thread::sleep(LOOKS_AGAIN_AFTER);
                waited += LOOKS_AGAIN_AFTER;
            }
            locked => break locked,
        }
    };
    match locked {
        Ok(()) => Ok(file),
        Err(rustix::io::Errno::WOULDBLOCK) => {
            let folder = server.data.folder().display();
            Err(Failure::new(format!("another Clamor serves the data in {folder} already"))
                .hint("stop that one first, or choose another folder with --data"))
        }
        // A file system without locks: the operator's care is all there is.
        Err(_) => Ok(file),
    }
}

/// Writes down where these data are served, for links that are made beside the server. Without it they have the usual address.
fn note(mut alone: &File, address: &str) {
    let _ = alone.set_len(0).and_then(|()| alone.write_all(address.as_bytes()));
}

/// The address at which these data are served, or were last.
pub(super) fn served_at(data: &Data) -> Option<String> {
    let address = std::fs::read_to_string(data.folder().join(SERVING)).ok()?;
    address.starts_with("http").then_some(address)
}

/// Whether a server runs on these data.
pub(super) fn is_served(data: &Data) -> bool {
    let Ok(file) = File::open(data.folder().join(SERVING)) else { return false };
    let locked = rustix::fs::flock(&file, FlockOperation::NonBlockingLockShared);
    locked == Err(rustix::io::Errno::WOULDBLOCK)
}

async fn listen(at: &str) -> Result<TcpListener, Failure> {
    let wrong = || {
        Failure::new(format!("cannot listen on {}: that is no address and port", super::printable(at)))
            .hint("write it as 127.0.0.1:8080")
    };
    let addresses: Vec<SocketAddr> = at.to_socket_addrs().map_err(|_| wrong())?.collect();
    TcpListener::bind(addresses.as_slice()).await.map_err(|error| {
        let failure = Failure::new(format!("cannot listen on {at}: {error}"));
        match error.kind() {
            std::io::ErrorKind::AddrInUse => failure
                .hint("another program, perhaps another Clamor, uses this port: stop it, or choose another port and another folder: --listen 127.0.0.1:8081 --data other-data"),
            std::io::ErrorKind::PermissionDenied => {
                failure.hint("ports below 1024 are the system's: choose a higher one, or give the program the right (AmbientCapabilities=CAP_NET_BIND_SERVICE in its unit)")
            }
            std::io::ErrorKind::AddrNotAvailable => failure.hint("this machine has no such address"),
            _ => failure,
        }
    })
}

/// The address that people pass on. Listening everywhere is no address: then each page goes by what its reader asked for.
fn origin(server: &Server, listener: &TcpListener) -> Result<Option<String>, Failure> {
    let everywhere = listener.local_addr().is_ok_and(|bound| bound.ip().is_unspecified());
    if server.origin.is_none() && everywhere { Ok(None) } else { address(server, listener).map(Some) }
}

/// The address that is printed: on this machine it works.
fn address(server: &Server, listener: &TcpListener) -> Result<String, Failure> {
    if let Some(origin) = &server.origin {
        return Ok(origin.trim_end_matches('/').to_owned());
    }
    let mut bound = listener.local_addr().map_err(|error| Failure::new(format!("cannot listen: {error}")))?;
    match bound.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => bound.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => bound.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    Ok(format!("http://{bound}"))
}

fn cases(store: &Store) -> String {
    super::many(store.cases().len() as u64, "case")
}

fn today(server: &Server, world: &World) -> Day {
    world.today_in(server.zone.as_deref())
}
