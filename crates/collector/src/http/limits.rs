//! How much one address may send. Addresses are known only by a hash whose random key
//! changes every ten minutes, in memory alone. A hostel, a drop-in or a mobile network
//! is one address: 200 people may send within ten minutes, each with several tries.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, StatusCode};

use super::problem::Problem;

/// How long a key lives, and with it everything that is known by it.
const KEY_LIFE: Duration = Duration::from_mins(10);

/// More addresses than this at a time is an attack: then all are forgotten, because
/// memory is worth more than the limit.
const MOST_ADDRESSES: usize = 100_000;

/// When the phone may come again: late enough for a crowd to drain.
const RETRY_AFTER: u32 = 10;

/// How many requests an address may make.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rate {
    /// At once.
    pub burst: u32,
    /// In ten minutes, after the burst.
    pub per_ten_minutes: u32,
}

impl Default for Rate {
    fn default() -> Self {
        Self {
            burst: 400,
            per_ten_minutes: 1200,
        }
    }
}

/// The requests of the last minutes, by address.
#[derive(Debug)]
pub struct Limits {
    rate: Rate,
    trusted_proxy: bool,
    known: Mutex<Known>,
}

#[derive(Debug)]
struct Known {
    key: RandomState,
    since: Instant,
    buckets: HashMap<u64, Bucket>,
}

/// Holds as many drops as requests may still come; it fills with time.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    drops: f64,
    at: Instant,
}

impl Limits {
    /// Limits at this rate. Behind a trusted proxy the sender's address is the last in
    /// `X-Forwarded-For`: the one that the proxy itself wrote.
    pub fn new(rate: Rate, trusted_proxy: bool) -> Self {
        Self {
            rate,
            trusted_proxy,
            known: Mutex::new(Known::new(Instant::now())),
        }
    }

    /// Counts a request that came from `peer`.
    ///
    /// # Errors
    /// 429 where the address has sent too much.
    pub fn admit(&self, peer: IpAddr, headers: &HeaderMap) -> Result<(), Problem> {
        let sender = match self.trusted_proxy {
            true => forwarded(headers).unwrap_or(peer),
            false => peer,
        };
        match self.take(sender, Instant::now()) {
            true => Ok(()),
            false => Err(Problem::new(
                StatusCode::TOO_MANY_REQUESTS,
                "Too many responses came from this network. Send the same bytes again later.",
            )
            .retry_after(RETRY_AFTER)),
        }
    }

    fn take(&self, sender: IpAddr, now: Instant) -> bool {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(known.since) >= KEY_LIFE || known.buckets.len() >= MOST_ADDRESSES {
            *known = Known::new(now);
        }
        let hash = known.key.hash_one(network(sender));
        let full = f64::from(self.rate.burst);
        let per_second = f64::from(self.rate.per_ten_minutes) / 600.0;
        let bucket = known.buckets.entry(hash).or_insert(Bucket {
            drops: full,
            at: now,
        });
        let gained = now.duration_since(bucket.at).as_secs_f64() * per_second;
        bucket.drops = (bucket.drops + gained).min(full);
        bucket.at = now;
        let enough = bucket.drops >= 1.0;
        if enough {
            bucket.drops -= 1.0;
        }
        enough
    }
}

impl Known {
    fn new(now: Instant) -> Self {
        Self {
            key: RandomState::new(),
            since: now,
            buckets: HashMap::new(),
        }
    }
}

fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?;
    let last = last.to_str().ok()?.rsplit(',').next()?.trim();
    // Some proxies add the port.
    let with_port = || last.parse().map(|address: SocketAddr| address.ip());
    last.parse().or_else(|_| with_port()).ok()
}

/// A household has a whole /64 of IPv6: its addresses count as one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        four => four,
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;
    use std::time::{Duration, Instant};

    use super::{Limits, MOST_ADDRESSES, Rate};

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn two_hundred_people_behind_one_address_get_through_with_retries() {
        let limits = Limits::new(Rate::default(), false);
        let start = Instant::now();
        let one = address("192.0.2.1");
        for person in 0..200 {
            let now = start + Duration::from_secs(3 * person);
            for _ in 0..6 {
                assert!(limits.take(one, now));
            }
        }
    }

    #[test]
    fn two_hundred_people_may_press_send_at_once() {
        let limits = Limits::new(Rate::default(), false);
        let now = Instant::now();
        assert!((0..200).all(|_| limits.take(address("192.0.2.1"), now)));
    }

    #[test]
    fn a_flood_is_stopped_and_others_are_not() {
        let limits = Limits::new(Rate::default(), false);
        let now = Instant::now();
        let taken = (0..5000).filter(|_| limits.take(address("192.0.2.1"), now));
        assert_eq!(taken.count(), 400);
        assert!(limits.take(address("192.0.2.2"), now));
        assert!(limits.take(address("192.0.2.1"), now + Duration::from_secs(1)));
    }

    #[test]
    fn one_ipv6_network_is_one_sender() {
        let rate = Rate {
            burst: 1,
            per_ten_minutes: 0,
        };
        let limits = Limits::new(rate, false);
        let now = Instant::now();
        assert!(limits.take(address("2001:db8::1"), now));
        assert!(!limits.take(address("2001:db8::2"), now));
        assert!(limits.take(address("2001:db8:0:1::1"), now));
        assert!(limits.take(address("::ffff:192.0.2.1"), now));
        assert!(!limits.take(address("192.0.2.1"), now));
    }

    #[test]
    fn addresses_are_forgotten_after_ten_minutes_and_never_pile_up() {
        let limits = Limits::new(Rate::default(), false);
        let start = Instant::now();
        for number in 0..=u32::try_from(MOST_ADDRESSES).unwrap() {
            limits.take(IpAddr::V4(number.into()), start);
        }
        assert_eq!(limits.known.lock().unwrap().buckets.len(), 1);
        limits.take(address("192.0.2.1"), start);
        limits.take(address("192.0.2.2"), start + Duration::from_mins(10));
        assert_eq!(limits.known.lock().unwrap().buckets.len(), 1);
    }
}
