//! The real binary: `ylbc serve` and `ylbc check`.

mod check;
mod durability;
mod privacy;
mod start;
mod stop;
