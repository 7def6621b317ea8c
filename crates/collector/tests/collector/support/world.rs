//! A folder of its own for each test: instruments, English, councils, site and data.

use std::fs;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use collector::calendar;
use collector::http::limits::Rate;
use collector::serve::Options;
use collector::setup::Sources;
use jiff::ToSpan;
use tempfile::TempDir;

/// The folder; it goes with the value.
pub struct World {
    folder: TempDir,
}

impl World {
    /// A folder in which nothing is wrong.
    pub fn new() -> Self {
        let world = Self {
            folder: TempDir::new().unwrap(),
        };
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
        copy(&fixtures.join("instruments"), &world.path("instruments"));
        copy(&fixtures.join("locales"), &world.path("locales"));
        // What the interface says is the same whatever is asked.
        for name in ["ui.ftl", "print.ftl"] {
            let text = fs::read_to_string(repository().join("locales/en").join(name)).unwrap();
            world.write(&format!("locales/en/{name}"), &text);
        }
        world.write("councils.toml", &councils());
        for (name, text) in SITE {
            world.write(&format!("site/{name}"), text);
        }
        world
    }

    /// The same with the questionnaire of this repository in place of the small one.
    pub fn with_the_whole_survey() -> Self {
        let world = Self::new();
        for folder in ["instruments", "locales"] {
            fs::remove_dir_all(world.path(folder)).unwrap();
        }
        copy(
            &repository().join("public/instruments"),
            &world.path("instruments"),
        );
        copy(&repository().join("locales"), &world.path("locales"));
        world
    }

    /// Where something lies in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a text there.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Changes the text of a file; what is to be changed must be there.
    pub fn change(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(from), "{from:?} is not in {name}");
        self.write(name, &text.replacen(from, to, 1));
    }

    /// The options of a server over this folder, on any free port.
    pub fn options(&self) -> Options {
        Options {
            site: self.path("site"),
            sources: Sources {
                instruments: self.path("instruments"),
                locales: self.path("locales"),
                councils: self.path("councils.toml"),
            },
            data: self.path("data"),
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            public_url: None,
            trusted_proxy: false,
            rate: Rate::default(),
        }
    }

    /// The arguments of `ylbc serve` over this folder.
    pub fn serve(&self) -> Vec<String> {
        let mut arguments = vec!["serve".to_owned()];
        arguments.extend(self.sources());
        for (name, value) in [("--site", "site"), ("--data", "data")] {
            arguments.extend([name.to_owned(), self.path(value).display().to_string()]);
        }
        arguments.extend(["--port".to_owned(), "0".to_owned()]);
        arguments
    }

    /// The arguments that say where the data written by hand lies.
    pub fn sources(&self) -> Vec<String> {
        let sources = [
            ("--instruments", "instruments"),
            ("--locales", "locales"),
            ("--councils", "councils.toml"),
        ];
        let both =
            sources.map(|(name, value)| [name.to_owned(), self.path(value).display().to_string()]);
        both.into_iter().flatten().collect()
    }
}

const SITE: [(&str, &str); 14] = [
    ("embed.js", "customElements;"),
    ("embed.js.br", "embed.js in brotli"),
    ("embed.js.gz", "embed.js in gzip"),
    ("v/0.1.0/embed.js", "customElements;"),
    ("v/0.1.0/integrity.json", "{}"),
    ("b/abc.js", "export default 1;"),
    ("b/abc.js.gz", "abc.js in gzip"),
    ("b/abc.wasm", "\0asm"),
    ("b/abc.css", ":host {}"),
    ("b/abc.ftl", "title = Your life"),
    ("b/abc.json", "{}"),
    ("index.html", "<!doctype html><title>Demo</title>"),
    ("survey/index.html", "<!doctype html><title>Survey</title>"),
    ("survey/worker.js", "skipWaiting();"),
];

/// `demo` has an open wave, `mill` one of each other standing, `edge` one that has just
/// become too old.
fn councils() -> String {
    let day = |days: i32| calendar::today().saturating_add(days.days());
    let council = |id: &str, origins: &str| {
        format!(
            "[[council]]\nid = '{id}'\nname = '{id} Council'\norigins = [{origins}]\n\
             languages = ['en']\nexit = 'https://www.bbc.co.uk/weather'\n\n"
        )
    };
    let wave = |id: &str, opens: i32, closes: i32| {
        format!(
            "[[council.wave]]\nid = '{id}'\nopens = {}\ncloses = {}\ndelete_after = {}\n\
             context = 'A test.'\neligible = [{{ ages = '16-17', sex = 'female', count = 4 }}]\n\n",
            day(opens),
            day(closes),
            day(closes + 400),
        )
    };
    [
        "[[national]]\nid = 'shout'\nname = 'Shout'\ntopics = ['talk']\n\
         text = 'SHOUT to 85258'\nchecked = 2026-11-01\n\n",
        &council(
            "demo",
            "'http://127.0.0.1:*', 'https://www.demo.example', 'null'",
        ),
        "accent = '#1d5b79'\n",
        &wave("open", 0, 0),
        "[[council.contact]]\nid = 'duty'\nname = 'Duty'\ntopics = ['talk']\n\
         phone = '01632 960001'\nchecked = 2026-11-01\n\n",
        &council("mill", "'https://www.mill.example'"),
        &wave("next", 1, 30),
        &wave("last", -60, -14),
        &wave("old", -300, -200),
        &council("edge", "'https://www.edge.example'"),
        &wave("only", -60, -15),
    ]
    .concat()
}

/// The root of this repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}
