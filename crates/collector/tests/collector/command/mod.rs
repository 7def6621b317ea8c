//! The real binary: `ylbc serve`, `ylbc check` and `ylbc tag`.

mod check;
mod durability;
mod privacy;
mod start;
mod stop;
mod tag;
