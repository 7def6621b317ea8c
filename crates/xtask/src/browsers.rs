//! Holds what is built to the oldest browsers that the survey runs in: Safari 16.4, Chrome
//! 100, Firefox 102. docs/BROWSERS.md lists what they may lack, and what happens then.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use wasmparser::{Validator, WasmFeatures};

use crate::workspace::Workspace;
use crate::{bundle, run, tools};

/// What WebAssembly may use: the same as wasm-opt may (`bundle/shrink.rs`), and as
/// docs/BROWSERS.md lists.
const FEATURES: [WasmFeatures; 8] = [
    WasmFeatures::FLOATS,
    WasmFeatures::MUTABLE_GLOBAL,
    WasmFeatures::BULK_MEMORY,
    WasmFeatures::MULTI_VALUE,
    WasmFeatures::SATURATING_FLOAT_TO_INT,
    WasmFeatures::SIGN_EXTENSION,
    WasmFeatures::REFERENCE_TYPES,
    // No feature of WebAssembly: wasmparser's own word for the types of references.
    WasmFeatures::GC_TYPES,
];

/// Holds `site` and the client's WASM to the oldest browsers.
///
/// # Errors
/// Something is used that one of them lacks and docs/BROWSERS.md does not name, or that
/// names what is not used any more; or Node or its packages are missing.
pub fn check(workspace: &Workspace, site: &Path) -> Result<()> {
    knows(&bundle::build(workspace)?.wasm()?)?;
    let mut node = Command::new(tools::node()?);
    node.arg(workspace.root.join("tests/browsers/check.mjs"))
        .arg(site)
        .arg(tools::compatibility()?)
        .arg(workspace.root.join("docs/BROWSERS.md"));
    run::run(&mut node)
}

/// Whether the oldest browsers know all that `wasm` uses.
fn knows(wasm: &[u8]) -> Result<()> {
    let features = FEATURES.into_iter().collect();
    Validator::new_with_features(features)
        .validate_all(wasm)
        .map(drop)
        .context("the oldest browsers do not know what the WASM uses")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Instruction, Module, TypeSection, ValType,
    };

    use super::*;

    fn module(instruction: &Instruction<'_>) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], [ValType::I32]);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut body = Function::new([]);
        body.instruction(&Instruction::LocalGet(0))
            .instruction(instruction)
            .instruction(&Instruction::End);
        let mut code = CodeSection::new();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code);
        module.finish()
    }

    #[test]
    fn what_came_later_is_refused() {
        assert!(knows(&module(&Instruction::I32Extend8S)).is_ok());
        // Tail calls: Chrome 112, Firefox 121, Safari 18.2.
        assert!(knows(&module(&Instruction::ReturnCall(0))).is_err());
        assert!(knows(&module(&Instruction::I32x4Splat)).is_err());
    }
}
