//! Origins as browsers write them in the header `Origin`. An entry that no browser
//! ever sends would shut a council out, so its form is checked at the start.

use std::str::FromStr;

/// Why an entry of `origins` is not one that could ever match.
///
/// # Errors
/// What is wrong with it, to be read after the entry.
pub fn check(entry: &str) -> Result<(), &'static str> {
    if entry == "null" {
        return Ok(());
    }
    let (default_port, rest) = match (
        entry.strip_prefix("https://"),
        entry.strip_prefix("http://"),
    ) {
        (Some(rest), _) => ("443", rest),
        (None, Some(rest)) => ("80", rest),
        (None, None) => return Err("must begin with https:// or http://, or be null"),
    };
    if rest.contains(['/', '?', '#', '@']) {
        return Err("must end after the host and port: no path, no slash");
    }
    let (host, port) = match rest.rsplit_once(':') {
        // The colons within brackets are those of an IPv6 address.
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (rest, None),
    };
    check_host(host)?;
    port.map_or(Ok(()), |port| check_port(port, default_port))
}

fn check_host(host: &str) -> Result<(), &'static str> {
    let inner = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    let fits = match inner {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => {
            !host.is_empty()
                && host.split('.').all(|label| {
                    !label.is_empty()
                        && label
                            .bytes()
                            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                })
        }
    };
    match fits {
        true => Ok(()),
        false => Err("must have a host in small letters, digits, dots and hyphens (xn-- form)"),
    }
}

fn check_port(port: &str, default: &str) -> Result<(), &'static str> {
    if port == "*" {
        return Ok(());
    }
    if port == default {
        return Err("must leave the usual port out, as browsers do");
    }
    match port.parse::<u16>() {
        Ok(number) if number.to_string() == port && number > 0 => Ok(()),
        _ => Err("must have a port from 1 to 65535, or *"),
    }
}

/// Where people reach this server itself: an origin without a wildcard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnOrigin(String);

impl OwnOrigin {
    /// The origin as browsers write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for OwnOrigin {
    type Err = &'static str;

    fn from_str(url: &str) -> Result<Self, &'static str> {
        let origin = url.strip_suffix('/').unwrap_or(url);
        if origin == "null" || origin.ends_with(":*") {
            return Err("must be one address, such as https://survey.example.org");
        }
        check(origin)?;
        Ok(Self(origin.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::{OwnOrigin, check};

    #[test]
    fn takes_what_browsers_send() {
        for origin in [
            "null",
            "https://www.example.org",
            "http://127.0.0.1:*",
            "http://localhost:8080",
            "https://[::1]:8443",
            "https://[::1]",
            "https://xn--caf-dma.example",
        ] {
            assert_eq!(check(origin), Ok(()), "{origin}");
        }
    }

    #[test]
    fn refuses_what_no_browser_sends() {
        for origin in [
            "",
            "*",
            "www.example.org",
            "https://",
            "https://www.example.org/",
            "https://www.example.org/survey",
            "https://WWW.example.org",
            "https://café.example",
            "https://www..example.org",
            "https://*.example.org",
            "https://www.example.org:443",
            "http://www.example.org:80",
            "https://www.example.org:",
            "https://www.example.org:0",
            "https://www.example.org:080",
            "https://www.example.org:65536",
            "https://user@www.example.org",
            "ftp://www.example.org",
        ] {
            assert!(check(origin).is_err(), "{origin}");
        }
    }

    #[test]
    fn an_own_origin_is_one_address() {
        let own: OwnOrigin = "https://survey.example.org/".parse().unwrap();
        assert_eq!(own.as_str(), "https://survey.example.org");
        assert!("null".parse::<OwnOrigin>().is_err());
        assert!("http://localhost:*".parse::<OwnOrigin>().is_err());
    }
}
