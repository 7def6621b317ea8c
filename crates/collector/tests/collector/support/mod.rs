//! What the tests share: a folder with everything that a server needs, a server in
//! this process, the real binary, good requests, and a look into the database.

mod database;
mod process;
mod requests;
mod server;
mod world;

pub use database::{Row, in_files, replay_keys, rows};
pub use process::{Binary, output_of};
pub use requests::{OWN, answers, body, errors, key, other, problem};
pub use server::Running;
pub use world::World;
