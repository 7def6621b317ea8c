//! `ylbc tag`: prints what a council's web team needs, for a terminal.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;

use super::{Paste, PinnedTag, qr};
use crate::councils::Councils;
use crate::councils::origin::OwnOrigin;
use crate::setup::{Setup, Sources};

/// Where `ylbc serve` listens when nothing else is said.
const THIS_MACHINE: &str = "http://127.0.0.1:8080";

/// What `ylbc tag` is told.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The council's id, as it stands in councils.toml.
    pub council: String,
    /// Where people reach the server, `https://survey.example.org`.
    #[arg(long, value_name = "URL")]
    pub public_url: Option<OwnOrigin>,
    /// The site folder: its newest release is shown as a pinned tag.
    #[arg(long, value_name = "DIR")]
    pub site: Option<PathBuf>,
    /// Instruments, languages and councils.
    #[command(flatten)]
    pub sources: Sources,
}

/// Prints to `out` what the council pastes.
///
/// # Errors
/// A source is at fault, no council has this id, or `out` cannot be written to: one line.
pub fn run(options: &Options, out: &mut impl Write) -> Result<(), String> {
    let setup = Setup::load(&options.sources).map_err(|faults| match faults.first() {
        Some(fault) => fault.to_string(),
        None => "the sources cannot be loaded".to_owned(),
    })?;
    let council = setup.councils.get(&options.council);
    let council = council.ok_or_else(|| unknown(&options.council, &setup.councils))?;
    let origin = options.public_url.as_ref();
    let origin = origin.map_or(THIS_MACHINE, OwnOrigin::as_str);
    let paste = Paste::new(council, origin, options.site.as_deref());
    let code = qr::text(&paste.page).map_err(|error| error.to_string())?;
    write(out, options, &paste, &code)
        .map_err(|error| format!("cannot write to standard output: {error}"))
}

fn unknown(asked: &str, councils: &Councils) -> String {
    let known: Vec<_> = councils.iter().map(|known| known.id.as_str()).collect();
    format!(
        "no council is called '{asked}'; known are: {}",
        known.join(", ")
    )
}

fn write(out: &mut impl Write, options: &Options, paste: &Paste, code: &str) -> io::Result<()> {
    let Paste { origin, name, .. } = paste;
    writeln!(out, "For the web team of {name} ({origin})\n")?;
    if options.public_url.is_none() {
        let words = "These addresses work on this machine only. For others: --public-url https://…";
        writeln!(out, "{words}\n")?;
    }
    snippets(out, options, paste)?;
    policy(out, paste)?;
    elsewhere(out, paste, code)
}

fn snippets(out: &mut impl Write, options: &Options, paste: &Paste) -> io::Result<()> {
    let indented = |line: &str| format!("\n   {line}");
    writeln!(
        out,
        "1. The tag, where the survey shall stand:{}",
        indented(&paste.tag)
    )?;
    let pinned = match (&paste.pinned, &options.site) {
        (Some(PinnedTag { version, tag }), _) => {
            format!(
                "Pinned to release {version}, with its hash:{}",
                indented(tag)
            )
        }
        (None, Some(site)) => {
            format!(
                "No pinned tag: no v/<version>/integrity.json in {}",
                site.display()
            )
        }
        (None, None) => "For a tag pinned to a release: --site DIR".to_owned(),
    };
    writeln!(out, "   {pinned}\n")?;
    writeln!(
        out,
        "2. The same where the editor takes attributes away:{}\n",
        indented(&paste.bare)
    )?;
    writeln!(
        out,
        "3. A frame without any script. Advised wherever the page runs scripts of others,\n   \
         for a script in the page can read what is typed there. No sandbox attribute:{}\n   \
         Where our script may run, better: add data-mode=\"frame\" to 1, or &mode=frame to 2.\n",
        indented(&paste.frame)
    )
}

fn policy(out: &mut impl Write, Paste { policy, origin, .. }: &Paste) -> io::Result<()> {
    let types = &policy.trusted_types;
    writeln!(out, "If the page sends a Content-Security-Policy, add")?;
    writeln!(out, "   for 1 and 2:  {}", policy.tag)?;
    writeln!(
        out,
        "   and, where it has a list of trusted-types:  {types}"
    )?;
    writeln!(out, "   for 3:  {}", policy.frame)?;
    writeln!(
        out,
        "   for data-mode=\"frame\":  script-src {origin}; {}\n",
        policy.frame
    )
}

fn elsewhere(out: &mut impl Write, paste: &Paste, code: &str) -> io::Result<()> {
    let Paste {
        origin,
        council,
        page,
        poster,
        form,
        ..
    } = paste;
    writeln!(
        out,
        "The survey's own page, for drop-ins and letters:\n   {page}\n"
    )?;
    writeln!(out, "{code}")?;
    writeln!(out, "A poster with this code, to print:\n   {poster}")?;
    writeln!(
        out,
        "The survey on paper, for who cannot use a screen:\n   {form}"
    )?;
    writeln!(
        out,
        "All of this, and a check of your page:\n   {origin}/embedding/?council={council}"
    )
}
