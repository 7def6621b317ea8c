//! What makes a contact wrong: somebody in need must be able to reach it.

use survey::ids::is_well_formed;
use survey::texts::{TextId, topic_message};

use super::{Rules, is_web};
use crate::councils::file::ContactFile;

impl<'a> Rules<'a> {
    /// Somebody who can help, national or local.
    pub fn contact(&mut self, contact: &'a ContactFile) {
        let id = &contact.id;
        self.expect(
            is_well_formed(id),
            format!("contact '{id}': the id is not well formed"),
        );
        let is_new = self.contacts.insert(id);
        self.expect(is_new, format!("contact {id} stands twice"));
        self.expect(
            !contact.name.trim().is_empty(),
            format!("contact {id} has no name"),
        );
        self.expect(
            !contact.topics.is_empty(),
            format!("contact {id} has no topics"),
        );
        for topic in &contact.topics {
            self.expect(
                self.locales.has_text(&TextId::value(topic_message(topic))),
                format!(
                    "contact {id}: topic '{topic}' has no text, {}",
                    topic_message(topic)
                ),
            );
        }
        self.ways(contact);
    }

    /// How the contact is reached.
    fn ways(&mut self, contact: &ContactFile) {
        let id = &contact.id;
        let ways = [&contact.phone, &contact.text, &contact.web];
        self.expect(
            ways.iter().any(|way| way.is_some()),
            format!("contact {id} has neither phone nor text nor web"),
        );
        let all = ways.into_iter().chain([&contact.hours]).flatten();
        for way in all {
            self.expect(
                !way.trim().is_empty(),
                format!("contact {id} has an empty field"),
            );
        }
        if let Some(phone) = &contact.phone {
            self.expect(
                is_phone(phone),
                format!("contact {id}: phone '{phone}' is not a number"),
            );
        }
        if let Some(web) = &contact.web {
            self.expect(
                is_web(web),
                format!("contact {id}: web '{web}' is not an address without https://"),
            );
        }
    }
}

fn is_phone(number: &str) -> bool {
    number.contains(|c: char| c.is_ascii_digit())
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || " +()-".contains(c))
}
