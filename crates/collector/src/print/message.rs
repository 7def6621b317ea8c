//! The messages of the interface that the printable form says, each by a name of its
//! own, so that none can be asked for that nobody has looked for at the start.

macro_rules! messages {
    ($($name:ident = $id:literal $(.$attribute:ident)*,)*) => {
        /// A message of the interface.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Message {
            $(#[doc = concat!("`", $id, "`")] $name,)*
        }

        impl Message {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// What it is called in Fluent.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// The attributes that it must have.
            pub const fn attributes(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$(stringify!($attribute),)*],)*
                }
            }
        }
    };
}

messages! {
    LanguageDir = "language-dir",
    LanguageName = "language-name",
    LanguageStatus = "language-status",
    LanguageLabel = "language-label",
    Title = "survey-title",
    Unchecked = "unchecked-notice",
    Purpose = "start-purpose",
    HowLong = "start-how-long",
    Choice = "start-choice",
    MultipleHint = "multiple-hint",
    ClosedTitle = "closed-title",
    ClosedBody = "closed-body",
    CouncilsList = "councils-list",
    CouncilsNone = "councils-none",
    ThankYou = "thank-you",
    SentNext = "sent-next",
    SupportTitle = "support-title",
    SupportIntro = "support-intro",
    SupportCalls = "support-calls",
    SupportDanger = "support-danger",
    SupportLocal = "support-local",
    SupportNational = "support-national",
    SupportCall = "support-call",
    SupportText = "support-text",
    SupportWeb = "support-web",
    SupportChecked = "support-checked",
    Form = "print-form",
    How = "print-how",
    NotOnScreen = "print-not-on-screen",
    History = "print-history",
    NoLanguage = "print-no-language",
    OpenUntil = "print-open-until",
    OpenFrom = "print-open-from",
    Tick = "print-tick",
    WhoSees = "print-who-sees" .body,
    Anonymous = "print-anonymous" .body,
    NobodyComes = "print-nobody-comes" .body,
    HandIn = "print-hand-in" .body,
    KeepSafe = "print-keep-safe" .body,
    Ask = "print-ask" .body,
    Online = "print-online",
    Section = "print-section",
    TickOne = "print-tick-one",
    TickNumber = "print-tick-number",
    ScaleEnd = "print-scale-end",
    Exclusive = "print-exclusive",
    Space = "print-space",
    TextNobodyComes = "print-text-nobody-comes",
    HelpAtEnd = "print-help-at-end",
    OnlyIfTicked = "print-only-if-ticked" .part,
    OnlyIfOneOf = "print-only-if-one-of" .part,
    OnlyIfNot = "print-only-if-not" .part,
    OnlyIfNoneOf = "print-only-if-none-of" .part,
    OnlyIfAny = "print-only-if-any" .part,
    OnlyIfAll = "print-only-if-all" .part,
    ElseGo = "print-else-go",
    ElseEnd = "print-else-end",
    Turn = "print-turn",
    StopHere = "print-stop-here",
    Counted = "print-counted",
    Date = "print-date",
    UnknownTitle = "print-unknown-title",
    UnknownBody = "print-unknown-body",
    UnknownList = "print-unknown-list",
    PosterForStaff = "poster-for-staff",
    PosterWho = "poster-who",
    PosterInvite = "poster-invite",
    PosterCode = "poster-code",
    PosterScan = "poster-scan",
    PosterType = "poster-type",
    PosterOpen = "poster-open",
    PosterGoodToKnow = "poster-good-to-know" .body .body2 .body3 .body4 .body5,
}
