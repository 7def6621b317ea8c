//! What a network between browser and collector may do to answers, on purpose.

use bytes::Bytes;
use hyper::header::{self, HeaderMap, HeaderValue};

use crate::serve::HangUp;

/// What happens to an answer on its way back, as a network in between may do it.
#[derive(Clone, Debug)]
pub enum Change {
    /// The header of this name has this value; it is gone, where there is none.
    Header(&'static str, Option<&'static str>),
    /// Its first byte is another one.
    Byte,
    /// The second words stand in it wherever the first stood.
    Words(&'static str, String),
}

impl Change {
    /// True where it can only be made in an answer that is not compressed.
    pub(crate) fn is_of_body(&self) -> bool {
        !matches!(self, Self::Header(..))
    }

    /// Makes the change in an answer with these `headers` and this `body`.
    ///
    /// # Errors
    /// There is no byte to change: the answer then never comes.
    pub(crate) fn make(self, headers: &mut HeaderMap, body: &mut Bytes) -> Result<(), HangUp> {
        match self {
            Self::Header(name, None) => drop(headers.remove(name)),
            Self::Header(name, Some(value)) => {
                headers.insert(name, HeaderValue::from_static(value));
            }
            Self::Words(old, new) => {
                let words = str::from_utf8(body).map_err(|_| HangUp)?;
                *body = words.replace(old, &new).into();
                headers.remove(header::CONTENT_LENGTH);
            }
            Self::Byte => {
                let mut changed = body.to_vec();
                let first = changed.first_mut().ok_or(HangUp)?;
                *first = !*first;
                *body = changed.into();
            }
        }
        Ok(())
    }
}
