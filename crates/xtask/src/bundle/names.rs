//! The names by which the WASM and wasm-bindgen's script call each other. They end in
//! hashes, stand in both and compress badly: 5 kB of a first visit. Both get short ones,
//! and functions of the script that the WASM does not import any more go.

use std::collections::HashMap;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, ImportSectionReader, Parser, Payload};

/// What the script calls the object of what the WASM imports.
const MODULE: &str = "a";
/// How far in stand the functions that the WASM imports, in the script.
const INDENT: &str = "        ";

/// The names that `wasm` exports.
///
/// # Errors
/// It is no WASM.
pub fn exports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                names.push(export?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// `wasm` and the script `glue` with short names.
///
/// # Errors
/// It is no WASM, or the script is not of the form that is known.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names::default();
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("the WASM cannot be read")?;
    let glue = names.in_script(glue)?;
    Ok((module.finish(), glue))
}

/// The short names by the long ones.
#[derive(Default)]
struct Names {
    imported_from: Option<String>,
    imports: HashMap<String, String>,
    exports: Vec<(String, String)>,
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for import in section.into_imports() {
            let import = import?;
            let short = short_name(self.imports.len());
            imports.import(MODULE, &short, self.entity_type(import.ty)?);
            self.imports.insert(import.name.to_owned(), short);
            self.imported_from = Some(import.module.to_owned());
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), reencode::Error> {
        let short = short_name(self.exports.len());
        exports.export(
            &short,
            self.export_kind(export.kind)?,
            self.external_index(export.kind, export.index)?,
        );
        self.exports.push((export.name.to_owned(), short));
        Ok(())
    }
}

impl Names {
    fn in_script(mut self, glue: &str) -> Result<String> {
        let from = self
            .imported_from
            .take()
            .context("the WASM imports nothing")?;
        let import = format!("\"{from}\": import0");
        ensure!(glue.contains(&import), "the script holds no {import}");
        let mut script = self
            .imports_in(glue)?
            .replace(&import, &format!("{MODULE}: import0"));
        // The longest first: some are the beginnings of others.
        self.exports
            .sort_by_key(|(long, _)| usize::MAX - long.len());
        for (long, short) in &self.exports {
            script = script.replace(&format!("wasm.{long}"), &format!("wasm.{short}"));
        }
        let lost =
            called(&script).find(|name| !self.exports.iter().any(|(_, short)| short == name));
        match lost {
            Some(name) => bail!("the script calls {name}, which the WASM does not export"),
            None => Ok(script),
        }
    }

    /// Functions stand as `        name: function(…) {` to a line that begins `        }`.
    fn imports_in(&self, glue: &str) -> Result<String> {
        let mut script = String::new();
        let mut found = 0;
        let mut is_left_out = false;
        for line in glue.split_inclusive('\n') {
            match imported(line) {
                Some((name, rest)) => match self.imports.get(name) {
                    Some(short) => {
                        found += 1;
                        script.extend([INDENT, short, rest]);
                    }
                    None => is_left_out = true,
                },
                None if is_left_out => is_left_out = !is_end(line),
                None => script.push_str(line),
            }
        }
        ensure!(
            found == self.imports.len(),
            "of {} imports the script holds {found}",
            self.imports.len()
        );
        Ok(script)
    }
}

/// What `script` calls of the WASM, `wasm.name`.
fn called(script: &str) -> impl Iterator<Item = &str> {
    script.match_indices("wasm.").filter_map(|(at, found)| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
        let name = &script[at + found.len()..];
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        (!script[..at].ends_with(is_part)).then(|| &name[..end.unwrap_or(name.len())])
    })
}

/// The name of the imported function that begins in `line`, and what follows the name.
fn imported(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix(INDENT)?;
    let (name, _) = line.split_once(": function(")?;
    let is_name =
        name.starts_with("__w") && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_name.then(|| (name, &line[name.len()..]))
}

fn is_end(line: &str) -> bool {
    line.strip_prefix(INDENT)
        .is_some_and(|line| line.starts_with('}'))
}

/// `a` … `z`, `aa`, `ba` … for 0, 1, 2 …
fn short_name(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
    const import0 = {
        __proto__: null,
        __wbg_now_0123456789abcdef: function() {
            return Date.now();
        },
        __wbg_gone_0123456789abcdef: function() { return handleError(function (arg0) {
            if (arg0) {
            }
        }, arguments); },
        __wbindgen_init: function(arg0) {
            wasm.mount_all(arg0); wasm.mount(arg0);
        },
    };
    return { \"./x_bg.js\": import0 };
";

    fn wasm() -> Vec<u8> {
        use wasm_encoder::{
            CodeSection, EntityType, ExportKind, Function, FunctionSection, TypeSection,
        };
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        for name in ["__wbindgen_init", "__wbg_now_0123456789abcdef"] {
            imports.import("./x_bg.js", name, EntityType::Function(0));
        }
        module.section(&imports);
        module.section(FunctionSection::new().function(0));
        let mut exports = ExportSection::new();
        exports.export("mount", ExportKind::Func, 2);
        exports.export("mount_all", ExportKind::Func, 0);
        module.section(&exports);
        let mut body = Function::new([]);
        body.instructions().call(1).end();
        module.section(CodeSection::new().function(&body));
        module.finish()
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let (short, script) = shorten(&wasm(), GLUE).unwrap();
        assert_eq!(exports(&short).unwrap(), ["a", "b"]);
        let expected = "\
    const import0 = {
        __proto__: null,
        b: function() {
            return Date.now();
        },
        a: function(arg0) {
            wasm.b(arg0); wasm.a(arg0);
        },
    };
    return { a: import0 };
";
        assert_eq!(script, expected);
    }

    #[test]
    fn a_script_of_another_form_is_refused() {
        let other = GLUE.replace("__wbindgen_init: function", "__wbindgen_init = function");
        let said = shorten(&wasm(), &other).unwrap_err().to_string();
        assert_eq!(said, "of 2 imports the script holds 1");
        let other = GLUE.replace("wasm.mount(", "wasm.unmount(");
        let said = shorten(&wasm(), &other).unwrap_err().to_string();
        assert_eq!(
            said,
            "the script calls unmount, which the WASM does not export"
        );
        let other = GLUE.replace("import0 }", "import1 }");
        assert!(shorten(&wasm(), &other).is_err());
    }

    #[test]
    fn names_are_different() {
        let names: std::collections::HashSet<_> = (0..2000).map(short_name).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([0, 25, 26, 701].map(short_name), ["a", "z", "aa", "zz"]);
    }
}
