//! The real binary.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};

use super::World;

/// Runs `ylbc` with these arguments to its end.
pub fn output_of(arguments: &[String]) -> Output {
    ylbc().args(arguments).output().unwrap()
}

/// A running `ylbc serve`. It is killed when the value goes.
pub struct Binary {
    child: Child,
    /// Its address, `http://127.0.0.1:…`.
    pub url: String,
}

impl Binary {
    /// Starts it over the folder of `world` and waits until it listens.
    pub fn over(world: &World) -> Self {
        Self::with(&world.serve())
    }

    /// Starts it with these arguments and waits until it listens.
    pub fn with(arguments: &[String]) -> Self {
        let mut command = ylbc();
        command.args(arguments);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let url = line.trim_end().strip_prefix("listening on ").unwrap();
        Self {
            url: url.to_owned(),
            child,
        }
    }

    /// Kills it as a power failure would.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop.
    pub fn terminate(&self) {
        let kill = format!("kill -TERM {}", self.child.id());
        let sent = Command::new("sh").args(["-c", &kill]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits until it ends; gives its exit code and all that it wrote to its log.
    pub fn end(mut self) -> (Option<i32>, String) {
        let mut log = String::new();
        let mut stderr = self.child.stderr.take().unwrap();
        stderr.read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code(), log)
    }
}

impl Drop for Binary {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ylbc() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ylbc"))
}
