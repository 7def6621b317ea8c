//! Functions that the WASM holds and nothing ever calls, though no tool can find that out:
//! they are called through a table, or behind a choice that is made only when it runs.
//! Without what they do, wasm-opt takes away what only they need.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{
    FunctionBody, ImportSectionReader, KnownCustom, Name, NameSectionReader, Parser, Payload,
    TypeRef,
};

/// What stands in the names of such functions, and why nothing calls them.
const UNUSED: [&str; 2] = [
    // The crate wasm-streams, which leptos brings in for servers' functions: what it exports
    // to scripts is not in the script that is served (`shrink.rs`).
    "wasm_streams[",
    // Listening at the window in place of the element: leptos' feature `delegation`, which is
    // off, since it would not work in a shadow root.
    "add_event_listener_delegated",
];
/// What takes values away is alike for many types, so others may share it.
const SHARED: &str = "drop_in_place";

/// `wasm`, which has the names of its functions, with those stopping at once that nothing
/// calls.
///
/// # Errors
/// It is no WASM.
pub fn stop(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut stopped = Stopped::default();
    stopped.read(wasm).context("the WASM cannot be read")?;
    let mut module = Module::new();
    stopped
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("the WASM cannot be read")?;
    Ok(module.finish())
}

/// Which functions to stop, and which one comes next.
#[derive(Default)]
struct Stopped {
    unused: BTreeSet<u32>,
    next: u32,
}

impl Stopped {
    fn read(&mut self, wasm: &[u8]) -> wasmparser::Result<()> {
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => self.next = functions_in(section)?,
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(names) = section.as_known() {
                        self.find(names)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn find(&mut self, names: NameSectionReader<'_>) -> wasmparser::Result<()> {
        for names in names {
            if let Name::Function(names) = names? {
                for named in names {
                    let named = named?;
                    let is_unused = UNUSED.iter().any(|unused| named.name.contains(unused));
                    if is_unused && !named.name.contains(SHARED) {
                        self.unused.insert(named.index);
                    }
                }
            }
        }
        Ok(())
    }
}

/// How many functions are imported.
fn functions_in(section: ImportSectionReader<'_>) -> wasmparser::Result<u32> {
    let mut count = 0;
    for import in section.into_imports() {
        if matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
            count += 1;
        }
    }
    Ok(count)
}

impl Reencode for Stopped {
    type Error = std::convert::Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), reencode::Error> {
        let index = self.next;
        self.next += 1;
        if !self.unused.contains(&index) {
            return reencode::utils::parse_function_body(self, code, body);
        }
        let mut nothing = Function::new([]);
        nothing.instruction(&Instruction::Unreachable);
        nothing.instruction(&Instruction::End);
        code.function(&nothing);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        FunctionSection, ImportSection, NameMap, NameSection, TypeSection, ValType,
    };
    use wasmparser::Operator;

    use super::*;

    const NAMES: [&str; 4] = [
        "imported",
        "ylbc_client[1]::read",
        "<wasm_streams[2]::Sink>::write::{closure#0}",
        "core[3]::ptr::drop_in_place::<wasm_streams[2]::Sink>",
    ];

    /// One imported function, and three that give 7.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("a", "b", wasm_encoder::EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for _ in &NAMES[1..] {
            functions.function(0);
            let mut seven = Function::new([]);
            seven.instruction(&Instruction::I32Const(7));
            seven.instruction(&Instruction::End);
            code.function(&seven);
        }
        let mut names = NameMap::new();
        for (index, name) in (0..).zip(NAMES) {
            names.append(index, name);
        }
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&code).section(&section);
        module.finish()
    }

    /// Whether each function stops at once.
    fn stops(wasm: &[u8]) -> Vec<bool> {
        let bodies = Parser::new(0).parse_all(wasm);
        let bodies = bodies.filter_map(|payload| match payload.unwrap() {
            Payload::CodeSectionEntry(body) => Some(body),
            _ => None,
        });
        let stops = |body: FunctionBody<'_>| {
            let mut operators = body.get_operators_reader().unwrap();
            matches!(operators.read().unwrap(), Operator::Unreachable)
        };
        bodies.map(stops).collect()
    }

    #[test]
    fn only_what_nothing_calls_stops() {
        let module = module();
        assert_eq!(stops(&module), [false; 3]);
        assert_eq!(stops(&stop(&module).unwrap()), [false, true, false]);
    }

    #[test]
    fn what_is_no_wasm_is_a_fault() {
        assert!(stop(b"<html>").is_err());
    }
}
