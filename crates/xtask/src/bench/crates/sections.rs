//! A WASM file in pieces, each with the name of whose it is: functions, and the parts of
//! the file that are no code. Together they are the file, but for the names themselves.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result};
use wasmparser::{ImportSectionReader, KnownCustom, Name, Parser, Payload, TypeRef};

use super::owner::crate_of;

/// A piece of the file.
pub struct Piece<'a> {
    /// Whose it is: a crate, or a part of the file.
    pub owner: String,
    /// Whether it is a function.
    pub is_function: bool,
    /// What the file holds of it.
    pub bytes: &'a [u8],
}

/// What is of no crate: what wasm-bindgen wrote, and what the compiler brings.
const NO_CRATE: &str = "(no crate: shims, memcpy)";

/// The pieces of `wasm`, in the order of the file.
///
/// # Errors
/// It is no WASM.
pub fn pieces(wasm: &[u8]) -> Result<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut function = 0;
    let names = names(wasm)?;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("not WASM")? {
            Payload::ImportSection(imports) => {
                function += functions_of(imports.clone())?;
                pieces.push(part("(imports)", of(wasm, &imports.range())));
            }
            Payload::CodeSectionEntry(body) => {
                let name = names.get(&function).copied().unwrap_or_default();
                function += 1;
                pieces.push(Piece {
                    owner: crate_of(name).unwrap_or(NO_CRATE).to_owned(),
                    is_function: true,
                    bytes: of(wasm, &with_length(body.range())),
                });
            }
            // The functions, above, are what is in it.
            Payload::CodeSectionStart { .. } => {}
            Payload::CustomSection(custom) if custom.name() == "name" => {}
            other => {
                if let Some((id, range)) = other.as_section() {
                    pieces.push(part(name_of(id), of(wasm, &range)));
                }
            }
        }
    }
    Ok(pieces)
}

fn part<'a>(name: &str, bytes: &'a [u8]) -> Piece<'a> {
    Piece {
        owner: name.to_owned(),
        is_function: false,
        bytes,
    }
}

/// The bytes in `range`; wasmparser gives no range beyond the file.
fn of<'a>(wasm: &'a [u8], range: &Range<u64>) -> &'a [u8] {
    let at = |position| usize::try_from(position).unwrap_or(usize::MAX);
    wasm.get(at(range.start)..at(range.end)).unwrap_or_default()
}

/// What is in `range`, and before it the number that says how long it is: seven bits a byte.
fn with_length(range: Range<u64>) -> Range<u64> {
    let bits = u64::BITS - (range.end - range.start).leading_zeros();
    range.start - u64::from(bits.div_ceil(7).max(1))..range.end
}

/// How a section is called, by its number.
fn name_of(section: u8) -> &'static str {
    match section {
        1 | 3 => "(types of functions)",
        7 => "(exports)",
        9 => "(table of functions)",
        11 => "(data: words, tables)",
        _ => "(other sections)",
    }
}

fn functions_of(imports: ImportSectionReader<'_>) -> Result<u32> {
    let mut functions = 0;
    for import in imports.into_imports() {
        functions += u32::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(functions)
}

/// The names of the functions, by their numbers.
fn names(wasm: &[u8]) -> Result<BTreeMap<u32, &str>> {
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CustomSection(custom) = payload.context("not WASM")? else {
            continue;
        };
        let KnownCustom::Name(parts) = custom.as_known() else {
            continue;
        };
        for part in parts {
            if let Name::Function(functions) = part? {
                for naming in functions {
                    let naming = naming?;
                    names.insert(naming.index, naming.name);
                }
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, ImportSection, Module, NameMap,
        NameSection, TypeSection,
    };

    use super::{NO_CRATE, pieces};

    /// One imported function, and one that calls it so often, each with a name.
    fn module(calls: usize) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("a", "b", EntityType::Function(0));
        let mut body = Function::new([]);
        for _ in 0..calls {
            body.instructions().call(0);
        }
        body.instructions().end();
        let mut functions = NameMap::new();
        functions.append(0, "script[0f]::b");
        functions.append(1, "own[1e]::c");
        let mut names = NameSection::new();
        names.functions(&functions);
        module
            .section(&types)
            .section(&imports)
            .section(FunctionSection::new().function(0))
            .section(CodeSection::new().function(&body))
            .section(&names);
        module.finish()
    }

    #[test]
    fn a_function_has_the_crate_of_its_name_and_all_of_its_bytes() {
        // Its length takes one byte, or two; a call takes two, what is around them two.
        for (calls, bytes) in [(1, 1 + 2 + 2), (100, 2 + 200 + 2)] {
            let wasm = module(calls);
            let pieces = pieces(&wasm).unwrap();
            let functions: Vec<_> = pieces.iter().filter(|piece| piece.is_function).collect();
            assert_eq!(functions.len(), 1);
            assert_eq!(functions[0].owner, "own");
            assert_eq!(functions[0].bytes.len(), bytes);
        }
    }

    #[test]
    fn the_parts_of_the_file_are_there_and_the_names_are_not() {
        let wasm = module(1);
        let owners: Vec<_> = pieces(&wasm)
            .unwrap()
            .into_iter()
            .map(|piece| piece.owner)
            .collect();
        let types = "(types of functions)";
        assert_eq!(owners, [types, "(imports)", types, "own"]);
        assert!(!owners.contains(&NO_CRATE.to_owned()));
    }
}
