//! Where each byte of the WASM goes, by crate. What is published has lost its functions'
//! names, so a twin is made that keeps them: the same file, optimised in the same way.

mod owner;
mod sections;

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use crate::bundle;
use crate::site::Twin;
use crate::workspace::Workspace;
use sections::{Piece, pieces};

/// Crates with fewer bytes of the file than this stand in one line.
const SMALL: usize = 1024;
const SMALL_ONES: &str = "(crates below 1 KiB)";

/// What is counted together: a crate, or a part of the file that is no code.
#[derive(Default)]
struct Group {
    functions: usize,
    raw: usize,
}

/// Prints the table.
///
/// # Errors
/// The client does not build, or wasm-opt fails.
pub fn table(workspace: &Workspace) -> Result<()> {
    let published = bundle::build(workspace)?.wasm()?;
    let named = bundle::with_names(workspace)?;
    let file = workspace.target.join("bench/named.wasm");
    fs::create_dir_all(workspace.target.join("bench"))
        .and_then(|()| fs::write(&file, &named))
        .with_context(|| format!("cannot write {}", file.display()))?;
    let pieces = with_small_ones_together(pieces(&named)?);
    let total: usize = pieces.iter().map(|piece| piece.bytes.len()).sum();
    println!(
        "\nThe WASM by crate. 'brotli' is what the download would lose without these bytes; it \
         adds up to\nless than the whole, for like code is stored once. ({total} bytes named, {} \
         published)",
        published.len()
    );
    println!(
        "{:<28}{:>10}{:>10}{:>10}{:>7}",
        "", "functions", "raw", "brotli", "raw %"
    );
    let whole = compressed(&pieces, |_| true)?;
    for (name, group) in groups(&pieces) {
        let rest = compressed(&pieces, |piece| piece.owner != name)?;
        print(&name, &group, whole.saturating_sub(rest), total);
    }
    let all = Group {
        functions: pieces.iter().filter(|piece| piece.is_function).count(),
        raw: total,
    };
    print("the whole", &all, whole, total);
    Ok(())
}

fn with_small_ones_together(mut pieces: Vec<Piece<'_>>) -> Vec<Piece<'_>> {
    let groups: BTreeMap<_, _> = groups(&pieces).into_iter().collect();
    for piece in &mut pieces {
        let is_small = groups
            .get(&piece.owner)
            .is_some_and(|group| group.raw < SMALL);
        if piece.is_function && is_small {
            piece.owner = SMALL_ONES.to_owned();
        }
    }
    pieces
}

/// The groups, the largest first.
fn groups(pieces: &[Piece<'_>]) -> Vec<(String, Group)> {
    let mut groups = BTreeMap::<String, Group>::new();
    for piece in pieces {
        let group = groups.entry(piece.owner.clone()).or_default();
        group.functions += usize::from(piece.is_function);
        group.raw += piece.bytes.len();
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.raw));
    groups
}

fn print(name: &str, group: &Group, brotli: usize, total: usize) {
    let share = 100.0 * group.raw as f64 / total as f64;
    println!(
        "{name:<28}{:>10}{:>10}{brotli:>10}{share:>7.1}",
        group.functions, group.raw
    );
}

fn compressed(pieces: &[Piece<'_>], counts: impl Fn(&Piece<'_>) -> bool) -> Result<usize> {
    let kept: Vec<u8> = pieces
        .iter()
        .filter(|piece| counts(piece))
        .flat_map(|piece| piece.bytes)
        .copied()
        .collect();
    Ok(Twin::Brotli.compress(&kept)?.len())
}
