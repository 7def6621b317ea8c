//! Identifiers in free text: what must be found, what must be left alone, and the laws.

use proptest::prelude::*;
use survey::identifiers::{Kind, find, redact};

/// Each text, and what is left of it.
fn becomes(table: &[(&str, &str)]) {
    let wrong: Vec<_> = table
        .iter()
        .filter(|(text, redacted)| redact(text) != *redacted)
        .map(|(text, redacted)| {
            format!("{text:?}\n  is    {:?}\n  wants {redacted:?}", redact(text))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn phone_numbers() {
    becomes(&[
        ("ring me on 07700900123", "ring me on [phone]"),
        ("07700 900123", "[phone]"),
        ("07700 900 123 any time", "[phone] any time"),
        ("07700-900-123", "[phone]"),
        ("07700.900.123.", "[phone]."),
        ("(07700) 900123", "[phone]"),
        ("(07700 900123)", "([phone])"),
        ("07 700 900 123", "[phone]"),
        ("0 7 7 0 0 9 0 0 1 2 3", "[phone]"),
        ("mob07700900123x", "mob[phone]x"),
        ("7700900123", "[phone]"),
        ("7700 900 123", "[phone]"),
        ("447700900123", "[phone]"),
        ("44 7700 900123", "[phone]"),
        ("+447700900123", "[phone]"),
        ("+44 7700 900123", "[phone]"),
        ("+44 (0)7700 900 123", "[phone]"),
        ("(+44) 7700 900123", "[phone]"),
        ("00447700900123", "[phone]"),
        ("0044 7700 900123", "[phone]"),
        ("0161 496 0000", "[phone]"),
        ("(0161) 496 0000", "[phone]"),
        ("(0)161 496 0000", "[phone]"),
        ("020 7946 0000", "[phone]"),
        ("01204 52000", "[phone]"),
        ("my uncle +98 912 345 6789", "my uncle [phone]"),
        ("0098 912 345 6789", "[phone]"),
        ("0912 345 6789", "[phone]"),
        ("07700 900123 07700 900124", "[phone] [phone]"),
        ("07700900123,07700900124", "[phone],[phone]"),
        ("07700 900123 16 years old", "[phone] 16 years old"),
        ("im 19 07700 900123", "im 19 [phone]"),
        ("۰۷۷۰۰ ۹۰۰ ۱۲۳", "[phone]"),
        ("رقمي ٠٧٧٠٠٩٠٠١٢٣", "رقمي [phone]"),
        ("07700\u{a0}900\u{2011}123", "[phone]"),
        ("\u{200e}+44\u{200f} 7700 900123", "\u{200e}[phone]"),
    ]);
}

#[test]
fn e_mail_addresses() {
    becomes(&[
        ("jo@example.org", "[email]"),
        ("Mail Jo.Bloggs+care@example.co.uk!", "Mail [email]!"),
        ("<o'brien_05@mail.example.com>.", "<[email]>."),
        ("josé@example.es", "[email]"),
        ("jo@gmail", "[email]"),
        ("jo @ gmail.com", "[email]"),
        ("jo @hotmail.co.uk ok", "[email] ok"),
        ("jo@gmail .com", "[email]"),
        ("jo@example.com.I like it", "[email].I like it"),
        ("jo dot bloggs at gmail dot com", "[email]"),
        ("its jo05 at outlook.com thanks", "its [email] thanks"),
        ("jo(at)yahoo(dot)co(dot)uk", "[email]"),
        ("ایمیل jo@example.ir است", "ایمیل [email] است"),
        ("07700900123@example.com", "[email]"),
        ("www.jo@example.com", "[email]"),
    ]);
}

#[test]
fn postcodes() {
    becomes(&[
        ("I live in SK1 3XE.", "I live in [postcode]."),
        ("sk13xe", "[postcode]"),
        ("M1 1AA", "[postcode]"),
        ("m11aa", "[postcode]"),
        ("M60 1NW", "[postcode]"),
        ("m601nw", "[postcode]"),
        ("CR2 6XH and DN55 1PT", "[postcode] and [postcode]"),
        ("w1a 0ax", "[postcode]"),
        ("W1A0AX", "[postcode]"),
        ("EC1A 1BB", "[postcode]"),
        ("ec1a1bb", "[postcode]"),
        ("SW1A-2AA", "[postcode]"),
        ("SW1A  2AA", "[postcode]"),
        ("SK1 1ST", "[postcode]"),
        ("SK۱ ۳XE", "[postcode]"),
        ("(ox1 2jd)", "([postcode])"),
    ]);
}

#[test]
fn ni_numbers() {
    becomes(&[
        ("AB123456C", "[ni-number]"),
        ("my NI is ab 12 34 56 c", "my NI is [ni-number]"),
        ("AB 12 34 56 A", "[ni-number]"),
        ("ab123456a", "[ni-number]"),
        ("AB-12-34-56-D", "[ni-number]"),
        ("ab 123456 d", "[ni-number]"),
        ("AB123456", "[ni-number]"),
        ("JG 10 37 59 A.", "[ni-number]."),
    ]);
}

#[test]
fn web_addresses() {
    becomes(&[
        ("see https://example.org/jo?x=1#y.", "see [web]."),
        ("(http://example.org)", "([web])"),
        ("HTTPS://EXAMPLE.ORG", "[web]"),
        ("seehttps://example.org", "see[web]"),
        ("www.example.org", "[web]"),
        ("www.jo", "[web]"),
        ("example.co.uk", "[web]"),
        ("I'm on jo-bloggs.com, look", "I'm on [web], look"),
        ("tiktok.com/@jo_05", "[web]"),
        ("instagram.com/jo.b/", "[web]"),
        ("t.me/jobloggs or linktr.ee/jo", "[web] or [web]"),
        ("discord.gg/abc123", "[web]"),
        ("example.com:8080/x", "[web]"),
        ("https://example.org/سلام", "[web]"),
    ]);
}

#[test]
fn handles() {
    becomes(&[
        ("@jo_bloggs", "[handle]"),
        ("follow me @jo.b.05.", "follow me [handle]."),
        ("(@jojo)", "([handle])"),
        ("insta: jobloggs", "insta: [handle]"),
        (
            "Insta:jo.b and Snap - jo_05",
            "Insta:[handle] and Snap - [handle]",
        ),
        (
            "snap: jobloggs, tiktok: jojo",
            "snap: [handle], tiktok: [handle]",
        ),
        ("insta = jobloggs", "insta = [handle]"),
        ("snapchat jo_bloggs", "snapchat [handle]"),
        ("my insta is jobloggs05", "my insta is [handle]"),
        ("my snap name is jo_b", "my snap name is [handle]"),
        ("snap name: jobloggs", "snap name: [handle]"),
        ("insta: @jobloggs", "insta: [handle]"),
        ("tik tok: jobloggs", "tik tok: [handle]"),
        ("insta/snap: jobloggs", "insta/snap: [handle]"),
        ("a@b.co@jobloggs", "[email][handle]"),
    ]);
}

#[test]
fn several_kinds_beside_each_other() {
    becomes(&[
        (
            "Jo, SK1 3XE, 07700 900123, jo@example.org, @jojo",
            "Jo, [postcode], [phone], [email], [handle]",
        ),
        ("SK1 3XE 07700900123", "[postcode] [phone]"),
        ("07700900123jo@example.org", "[email]"),
        ("AB123456C/SK13XE", "[ni-number]/[postcode]"),
    ]);
    let kinds: Vec<_> = find("SK1 3XE www.example.org AB123456C")
        .into_iter()
        .map(|found| (found.kind, found.range))
        .collect();
    assert_eq!(
        kinds,
        [
            (Kind::Postcode, 0..7),
            (Kind::WebAddress, 8..23),
            (Kind::NiNumber, 24..33)
        ]
    );
}

#[test]
fn what_young_people_write_is_left_alone() {
    for text in [
        "I am 16 and I will be 17 on the 3rd.",
        "I turned 18 in 2023, moved out 01/02/2024 and again on 12.11.2024",
        "from 01-02-2023 to 04-05-2024",
        "on 1.2.23 04.05.24",
        "From 2019 to 2023 2024 2025 it was hard",
        "On a scale of 0 to 10 I'd say 7, last year 0-2. 0 1 2 3 4 5 6 7 8 9 10",
        "I get £311.68 a month and owe £1,250.00",
        "The bus at 07.30 or 08:15, back by 16:00-17:00",
        "0900 1000 1100 1200",
        "9 8 7 7 6 6 5 5 4 4 and 7 7 6 6 5 5 4 4 3 3 at GCSE",
        "call 999 or 111 or 116 123 or Childline 0800 1111",
        "I moved 12 times, 3 schools, 24/7 noise, 50/50",
        "b4 1st of May and m8 2nd time l8r gr8",
        "I live at number 12, flat 3b, M60 motorway near J10",
        "my ps5 4 me, level 2 maths, year 11, a1 2be fair",
        "me 10 20 30 a day",
        "I'm good at live music, e.g. drums etc.and singing.",
        "I told them no.it was so bad.me and my mum left",
        "I feel safe @home and @ work, sh@t happens @ night",
        "insta is fun, snapchat 24h a day, facebook is rubbish",
        "I use TikTok 2hrs a day. Snap. Insta. Facebook",
        "snap: insta: twitter:",
        "My PA's great!! She listens... always :) <3 ^_^",
        "Mr. Smith, Dr. Jones and Ms.Brown",
        "and/or he/she they.them",
        "خانه من خوب است. ۱۶ سال دارم، در ۲۰۲۳ آمدم",
        "أنا عمري ١٨ سنة وأعيش وحدي.",
        "ክፍለይ ጽቡቕ እዩ።",
        "[phone] [email] [postcode] [ni-number] [web] [handle] insta: [handle] @[handle]",
        "",
        " ",
        "@ . + ( 0 www. https:// http://. .com @@ ++ 00",
    ] {
        assert_eq!(redact(text), text);
    }
}

/// Texts made of the parts that identifiers are made of: most are nonsense.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("07700 900123".to_owned()),
        Just("jo@example.co.uk".to_owned()),
        Just("SK1 3XE".to_owned()),
        Just("AB 12 34 56 C".to_owned()),
        Just("www.example.org".to_owned()),
        Just("https://example.org/a".to_owned()),
        Just("insta: jo_b".to_owned()),
        Just("[phone]".to_owned()),
        Just(" at gmail dot com ".to_owned()),
        "[0-9٠-٩۰-۹ ().+-]{0,8}",
        "[@.:/_ \\[\\]'-]{0,3}",
        "[a-dA-DwmsWMS]{0,3}",
        "(com|uk|snap|t.me|gmail| dot | at |é|ب| )",
        any::<String>(),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn ranges_are_in_order_disjoint_and_whole_characters(text in texts()) {
        let mut end = 0;
        for found in find(&text) {
            prop_assert!(end <= found.range.start && found.range.start < found.range.end);
            let part = text.get(found.range.clone());
            prop_assert!(part.is_some_and(|part| !part.contains(['[', ']'])));
            end = found.range.end;
        }
    }

    #[test]
    fn nothing_is_found_in_a_redacted_text(text in texts()) {
        let redacted = redact(&text);
        prop_assert_eq!(find(&redacted), []);
        prop_assert_eq!(redact(&redacted), redacted);
    }

    #[test]
    fn words_alone_are_left_alone(text in "[a-zA-Zé ,;!?'\"\n]{0,200}") {
        prop_assume!(!text.contains(" dot "));
        prop_assert_eq!(redact(&text), text);
    }

    #[test]
    fn small_numbers_in_words_are_left_alone(numbers in prop::collection::vec(0u32..10_000, 0..6)) {
        let words: Vec<_> = numbers.iter().map(|n| format!("about {n} or")).collect();
        let text = words.join(" so ");
        prop_assert_eq!(redact(&text), text);
    }

    #[test]
    fn a_mobile_number_is_found_however_it_is_parted(
        digits in "07[1-9][0-9]{8}", gaps in prop::collection::vec(prop_oneof![Just(""), Just(" "), Just("-"), Just(".")], 2),
        second in 3usize..6, third in 6usize..9, prefix in prop_oneof![Just(""), Just("ring me: "), Just("I am 18 ")],
    ) {
        let number = [&digits[..second], gaps[0], &digits[second..third], gaps[1], &digits[third..]].concat();
        prop_assert_eq!(redact(&[prefix, &number, " thanks"].concat()), [prefix, "[phone] thanks"].concat());
    }
}
