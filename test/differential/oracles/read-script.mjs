// Says of each file named on standard input what TypeScript's own parser makes of it: its comments and its names, one JSON a line.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const ts = createRequire(import.meta.url)(process.argv[2])

for await (const path of createInterface({ input: process.stdin })) {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kindOf(path))
  const found = source.parseDiagnostics.length === 0 ? read(source, text) : null
  process.stdout.write(`${JSON.stringify({ path, found })}\n`)
}

function kindOf(path) {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX
  return /\.[cm]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JSX
}

function read(source, text) {
  const names = []
  const comments = new Map()
  const first = ts.getShebang(text)
  if (first !== undefined) comments.set(0, first)
  visit(source)
  const inOrder = [...comments].sort(([a], [b]) => a - b).map(([, comment]) => comment)
  return { comments: inOrder, names: names.sort(([a], [b]) => a - b).map(([, name]) => name) }

  function visit(node) {
    const start = node.getStart(source)
    if (
      (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) &&
      node.end > start &&
      !isKeyword(node.text)
    ) {
      names.push([start, node.text.replace(/^#/, '')])
    }
    const children = node.getChildren(source).filter(({ kind }) => !isDocumentation(kind))
    // A token is the place where comments are; text of an element has none.
    if (children.length === 0 && node.kind !== ts.SyntaxKind.JsxText) meetComments(node.pos, start)
    for (const child of children) visit(child)
  }

  function meetComments(from, to) {
    const ranges = [ts.getTrailingCommentRanges(text, from), ts.getLeadingCommentRanges(text, from)].flat()
    for (const range of ranges)
      if (range && range.end <= to) comments.set(range.pos, text.slice(range.pos, range.end))
  }
}

function isDocumentation(kind) {
  return kind >= ts.SyntaxKind.FirstJSDocNode && kind <= ts.SyntaxKind.LastJSDocNode
}

function isKeyword(name) {
  const kind = ts.stringToToken(name)
  return (
    kind !== undefined && kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastReservedWord
  )
}
