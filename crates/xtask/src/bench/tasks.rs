//! Long tasks: what keeps a slow phone from answering a touch. The whole survey is walked
//! through with the CPU slowed six times. Said, never asserted.

use std::path::Path;

use anyhow::{Context, Result};

use super::phone::{self, Job, PageTasks, Tasks};
use crate::collector::Running;
use crate::workspace::Workspace;

/// What it is called in the job.
const NAME: &str = "survey";
/// What leads through the whole survey, where the first choice does not.
const ANSWERS: [(&str, &str); 1] = [("age-band", "18-20")];
/// How many of the slowest pages are named.
const NAMED: usize = 10;

/// Measures and prints.
///
/// # Errors
/// The collector does not run, or the browser cannot be driven.
pub fn table(workspace: &Workspace, site: &Path) -> Result<()> {
    let collector = Running::start(workspace, site)?;
    let tasks = Tasks {
        name: NAME.to_owned(),
        url: format!("{}survey/?council=demo&lang=en", collector.url()),
        answers: ANSWERS
            .map(|(item, choice)| (item.to_owned(), choice.to_owned()))
            .into(),
    };
    println!("\nWalking through the survey with the CPU slowed six times: a minute");
    let job = Job {
        tasks: vec![tasks],
        ..Job::default()
    };
    let mut measured = phone::measure(workspace, &job)?;
    let pages = measured
        .tasks
        .remove(NAME)
        .context("the survey was not walked through")?;
    println!("{}", report(&pages));
    Ok(())
}

/// How many there were, how long the longest took, and on which pages they were.
fn report(pages: &[PageTasks]) -> String {
    let mut slow: Vec<_> = pages
        .iter()
        .filter_map(|page| {
            let longest = page.tasks.iter().copied().reduce(f64::max)?;
            Some((longest, page))
        })
        .collect();
    slow.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let count: usize = slow.iter().map(|(_, page)| page.tasks.len()).sum();
    let longest = slow.first().map_or_else(String::new, |(longest, page)| {
        format!("; the longest took {longest:.0} ms, at {:?}", page.heading)
    });
    let mut report = format!(
        "Tasks over 50 ms, from the first question to the thanks: {count}, on {} of {} pages{longest}",
        slow.len(),
        pages.len()
    );
    for (longest, page) in slow.iter().take(NAMED) {
        report += &format!(
            "\n{:>4} {longest:>6.0} ms  {}",
            page.tasks.len(),
            page.heading
        );
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(heading: &str, tasks: &[f64]) -> PageTasks {
        PageTasks {
            heading: heading.to_owned(),
            tasks: tasks.to_owned(),
        }
    }

    #[test]
    fn the_slowest_page_is_named_first() {
        let pages = [page("A", &[51.0]), page("B", &[]), page("C", &[60.0, 90.4])];
        assert_eq!(
            report(&pages),
            "Tasks over 50 ms, from the first question to the thanks: 3, on 2 of 3 pages; \
             the longest took 90 ms, at \"C\"\n   2     90 ms  C\n   1     51 ms  A"
        );
        assert_eq!(
            report(&pages[1..2]),
            "Tasks over 50 ms, from the first question to the thanks: 0, on 0 of 1 pages"
        );
    }
}
