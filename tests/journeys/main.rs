//! The journeys, one file each, and the harness's tests of itself. One alone:
//! `cargo test -p ylbc-tests --test journeys j02`.

mod harness;
mod look;
mod plans;
mod strangers;

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
mod j15_print;
mod j16_embedding;
mod j17_frame;
mod j18_offline;
mod j19_pinned;
mod j20_policies;
mod j21_strangers;
mod j22_load;
mod j23_colours;
mod j23_look;
mod j24_in_the_page;
mod j25_overheard;
mod j26_before_the_client;
mod j27_placed_and_moved;
