//! Says of each Rust file named on standard input what the compiler's own lexer makes of it: its comments and its names, one
//! JSON a line. A file that syn does not parse is none.

use ra_ap_rustc_lexer::{strip_shebang, tokenize, FrontmatterAllowed, TokenKind};
use serde_json::json;
use std::io::BufRead;

fn read(path: &str) -> Option<serde_json::Value> {
    let text = std::fs::read_to_string(path).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    syn::parse_file(text).ok()?;
    let (mut comments, mut names) = (vec![], vec![]);
    let mut at = strip_shebang(text).unwrap_or(0);
    if at > 0 {
        comments.push(&text[..at]);
    }
    for token in tokenize(&text[at..], FrontmatterAllowed::No) {
        let end = at + token.len as usize;
        match token.kind {
            TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => comments.push(&text[at..end]),
            TokenKind::Ident => names.push(&text[at..end]),
            TokenKind::RawIdent => names.push(&text[at..end]),
            _ => {}
        }
        at = end;
    }
    Some(json!({ "comments": comments, "names": names }))
}

fn main() {
    for path in std::io::stdin().lock().lines() {
        let path = path.expect("a path");
        println!("{}", json!({ "path": path, "found": read(&path) }));
    }
}
