"""Says of each Python file named on standard input what CPython makes of it: its comments and its names, one JSON a line."""

import ast
import io
import json
import keyword
import sys
import tokenize
import unicodedata


def docstrings(text, lines):
    """The places of statements that are only a string without holes, outside of brackets."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, (str, bytes)):
            value = node.value
            begin = lines[value.lineno - 1].encode()[: value.col_offset].decode()
            if begin.rstrip()[-1:] != "(":
                yield (value.lineno, len(begin)), value


def read(path):
    with open(path, "rb") as file:
        raw = file.read()
    text = raw.decode()
    lines = text.splitlines(keepends=True)
    documented = dict(docstrings(text, lines))
    comments, names, formatted = [], [], False
    until = None
    for token in tokenize.tokenize(io.BytesIO(raw).readline):
        if token.type == tokenize.COMMENT:
            comments.append(token.string)
        elif token.type == tokenize.STRING:
            formatted = formatted or "f" in token.string[:2].lower().split("'")[0].split('"')[0]
            start = (token.start[0], token.start[1])
            if start in documented or (until is not None and start < until):
                comments.append(token.string)
                if start in documented:
                    node = documented[start]
                    until = (node.end_lineno, len(lines[node.end_lineno - 1].encode()[: node.end_col_offset].decode()))
        elif token.type == tokenize.NAME and not keyword.iskeyword(token.string):
            names.append(unicodedata.normalize("NFKC", token.string))
    # Before 3.12 the names in a format string are not among the tokens.
    return {"comments": comments, "names": None if formatted else names}


for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        found = read(path)
    except (SyntaxError, tokenize.TokenError, UnicodeDecodeError, ValueError, RecursionError):
        found = None
    print(json.dumps({"path": path, "found": found}), flush=True)
