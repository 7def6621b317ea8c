//! What the tests share: a folder with everything that a server needs, a server in
//! this process, the real binary, good requests, a look into the database, and a camera.

mod camera;
mod database;
mod process;
mod requests;
mod server;
mod world;

pub use camera::{between, seen_in_svg, seen_in_text};
pub use database::{Row, in_files, replay_keys, rows};
pub use process::{Binary, output_of};
pub use requests::{OWN, answers, body, errors, key, other, problem};
pub use server::Running;
pub use world::World;
