//! The journeys, one file each, and the harness's tests of itself. One alone:
//! `cargo test -p ylbc-tests --test journeys j02`.

mod harness;
mod plans;

mod j01_every_item;
mod j02_only_what_is_required;
mod j03_reload;
mod j04_shared_device;
mod j05_faults_while_sending;
mod j06_sent_once;
mod j07_bad_storage;
mod j08_nothing_left;
mod j09_back_and_change;
mod j10_keyboard;
mod j11_axe;
mod j12_strict_policy;
mod j13_several_tags;
mod j14_nothing_beyond_the_contract;
