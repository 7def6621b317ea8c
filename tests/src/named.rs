//! Roles and names: what something is, and what it is called, to a screen reader.

/// What something is to a screen reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A button.
    Button,
    /// A link.
    Link,
    /// A button or a link.
    Pressable,
    /// One of several answers.
    Radio,
    /// An answer that can be chosen with others.
    Checkbox,
    /// A box to write in.
    Textbox,
    /// A list to select from.
    Select,
    /// A line that opens.
    Disclosure,
    /// Answers that belong together.
    Group,
}

/// How something is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Name {
    /// Exactly so.
    Is(String),
    /// So, with more after it.
    Begins(String),
    /// With this in it.
    Has(String),
    /// With this number first, alone or before words.
    Point(u8),
}

impl Role {
    /// What could have the role; the browser then says what has it.
    pub(crate) const fn selector(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button], input[type=submit]",
            Self::Link => "a, [role=link]",
            Self::Pressable => "a, button, [role=button], [role=link], input[type=submit]",
            Self::Radio => "input[type=radio], [role=radio]",
            Self::Checkbox => "input[type=checkbox], [role=checkbox]",
            Self::Textbox => "textarea, input:not([type]), input[type=text], [role=textbox]",
            Self::Select => "select, input[list], [role=combobox]",
            Self::Disclosure => "summary, [aria-expanded]",
            Self::Group => "fieldset, [role=group], [role=radiogroup]",
        }
    }

    pub(crate) fn is(self, computed: &str) -> bool {
        match self {
            Self::Button => computed == "button",
            Self::Link => computed == "link",
            Self::Pressable => ["button", "link"].contains(&computed),
            Self::Radio => computed == "radio",
            Self::Checkbox => computed == "checkbox",
            Self::Textbox => computed == "textbox",
            // For WebKit it is a button that opens a list.
            Self::Select => ["combobox", "button"].contains(&computed),
            Self::Group => ["group", "radiogroup"].contains(&computed),
            // There is no word for it that engines agree on.
            Self::Disclosure => true,
        }
    }
}

impl Name {
    pub(crate) fn is(&self, name: &str) -> bool {
        match self {
            Self::Is(whole) => plain(whole) == name,
            Self::Begins(part) => name.starts_with(&plain(part)),
            Self::Has(part) => name.contains(&plain(part)),
            Self::Point(point) => {
                let digits = name.split(|c: char| !c.is_ascii_digit()).next();
                digits == Some(point.to_string().as_str())
            }
        }
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Is(name.to_owned())
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self::Is(name)
    }
}

impl From<&String> for Name {
    fn from(name: &String) -> Self {
        Self::Is(name.clone())
    }
}

/// `text` without the marks that set directions (engines differ in whether they tell them), and with single spaces.
pub fn plain(text: &str) -> String {
    let marks = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}');
    let text: String = text.chars().filter(marks).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
