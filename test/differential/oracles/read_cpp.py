"""Says of each C or C++ file named on standard input what clang's lexer makes of it: its comments and its names, one JSON a line."""

import json
import sys

from clang.cindex import Index, TokenKind, TranslationUnit

INDEX = Index.create()
OPTIONS = TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD | TranslationUnit.PARSE_INCOMPLETE

# What follows these on their line is a file or a message.
MESSAGES = ["include", "include_next", "import", "error", "warning"]


def read(path):
    language = ["-x", "c", "-std=c17"] if path.endswith(".c") else ["-x", "c++", "-std=c++20"]
    unit = INDEX.parse(path, args=[*language, "-nostdinc", "-w"], options=OPTIONS)
    comments, names = [], []
    with open(path, encoding="utf-8") as file:
        ends = [text.rstrip("\n").endswith("\\") for text in file]
    # Lines that go on the one before count as that one.
    continued = {number + 2 for number, goes_on in enumerate(ends) if goes_on}
    directive, hashed, line = None, False, 0
    for token in unit.get_tokens(extent=unit.cursor.extent):
        if token.kind == TokenKind.COMMENT:
            comments.append(token.spelling)
            continue
        first = token.location.line != line and token.location.line not in continued
        line = token.location.line if token.location.line not in continued else line
        if hashed:
            # The word of a directive is no name.
            directive, hashed = (token.spelling, line), False
            continue
        if first and token.spelling == "#":
            hashed = True
        elif token.kind == TokenKind.IDENTIFIER and directive not in [(word, line) for word in MESSAGES]:
            names.append(token.spelling)
    return {"comments": comments, "names": names}


for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        open(path, encoding="utf-8").read()
        found = read(path)
    except (UnicodeDecodeError, ValueError):
        found = None
    print(json.dumps({"path": path, "found": found}), flush=True)
