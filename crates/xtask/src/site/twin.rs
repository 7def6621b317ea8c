//! Compressed copies of files, beside them: a server then need not compress, and these
//! are as small as they get.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

/// A compressed copy of a file, beside it.
#[derive(Clone, Copy)]
pub enum Twin {
    /// Brotli, quality 11: `.br`.
    Brotli,
    /// Gzip, level 9: `.gz`.
    Gzip,
}

/// What is worth compressing, by the ends of the names.
const COMPRESSIBLE: [&str; 7] = ["css", "ftl", "html", "js", "json", "svg", "wasm"];

impl Twin {
    /// The copies that `file` has.
    pub fn all_of(file: &Path) -> &'static [Self] {
        let end = file.extension().unwrap_or_default();
        match COMPRESSIBLE.iter().any(|one| end == *one) {
            true => &[Self::Brotli, Self::Gzip],
            false => &[],
        }
    }

    /// The path of the copy of `file`.
    pub fn path_of(self, file: &Path) -> PathBuf {
        let end = match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        };
        let mut path = file.as_os_str().to_owned();
        path.push(end);
        path.into()
    }

    /// Whether the copy of `file` is there, whole, and of `content`.
    pub fn is_of(self, file: &Path, content: &[u8]) -> bool {
        let Ok(copy) = fs::read(self.path_of(file)) else {
            return false;
        };
        let mut plain = Vec::new();
        let read = match self {
            Self::Brotli => brotli::Decompressor::new(&*copy, 4096).read_to_end(&mut plain),
            Self::Gzip => GzDecoder::new(&*copy).read_to_end(&mut plain),
        };
        read.is_ok() && plain == content
    }

    /// `content`, compressed.
    ///
    /// # Errors
    /// Memory cannot be had; compressing has no other way to fail.
    pub fn compress(self, content: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let parameters = brotli::enc::BrotliEncoderParams {
                    quality: 11,
                    lgwin: 24,
                    ..Default::default()
                };
                let mut compressed = Vec::new();
                brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
                Ok(compressed)
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
                encoder.write_all(content)?;
                Ok(encoder.finish()?)
            }
        }
    }
}
