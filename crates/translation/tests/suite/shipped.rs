//! The languages of this repository.

use translation::{Summary, Wanted, check};

use crate::given::{codes, instruments, shipped, told};

#[test]
fn no_language_has_a_fault_and_each_is_whole() {
    let english = shipped("en");
    let wanted = Wanted::of(&instruments());
    for code in codes() {
        let own = shipped(&code);
        let found = check(&english, &own, &wanted);
        let faults: Vec<_> = found
            .iter()
            .filter(|finding| finding.is_fault())
            .cloned()
            .collect();
        assert_eq!(told(&faults), [""; 0], "{code}");
        let summary = Summary::of(&english, &own, &found);
        assert_eq!(
            (summary.missing, summary.obsolete, summary.longer),
            (0, 0, 0),
            "{code}"
        );
        let is_unchecked = own.plain("language-status").as_deref() == Some("unchecked");
        assert_eq!(summary.unchecked > 0, is_unchecked, "{code}");
    }
}
