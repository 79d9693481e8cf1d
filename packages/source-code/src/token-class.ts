import type { Language } from './language.ts'

/**
 * What a node of a syntax tree means for reading names and content:
 * - `comment`: hidden from everything but `comments`
 * - `literal`: a string with delimiters; `text`: one without (JSX text, a format specification)
 * - `hole`: code inside a literal, as `${…}` and `{…}` are
 * - `opaque`: no name is in it, but it is code: a character, a regular expression, a keyword
 * - `code`: everything else
 */
export type TokenClass = 'comment' | 'literal' | 'text' | 'hole' | 'opaque' | 'code'

type NodeNames = Readonly<Partial<Record<TokenClass, readonly string[]>>>

const SCRIPT: NodeNames = {
  comment: ['LineComment', 'BlockComment', 'Hashbang'],
  literal: ['String', 'TemplateString', 'TemplateType', 'JSXAttributeValue'],
  text: ['JSXText'],
  hole: ['Interpolation'],
  opaque: ['BooleanLiteral', 'RegExp', 'Privacy', 'InterpolationStart', 'InterpolationEnd'],
}

const NODES: Readonly<Record<Language, NodeNames>> = {
  rust: {
    comment: ['LineComment', 'BlockComment', 'Shebang'],
    literal: ['String', 'RawString'],
    opaque: ['Char', 'Boolean', 'Lifetime', 'LoopLabel'],
  },
  typescript: SCRIPT,
  javascript: SCRIPT,
  python: {
    comment: ['Comment'],
    literal: ['String', 'FormatString'],
    text: ['FormatSpec'],
    hole: ['FormatReplacement'],
    opaque: ['Boolean', 'None', 'FormatConversion'],
  },
  go: {
    comment: ['LineComment', 'BlockComment'],
    literal: ['String'],
    opaque: ['Rune', 'Bool', 'Nil'],
  },
}

/** The class of a node by its name in the language's Lezer grammar. */
export function tokenClassOf(language: Language, nodeName: string): TokenClass {
  // The grammars name a keyword's node by the keyword itself; every other node begins with a capital or is a sign.
  // Go's `make` and `new` are functions: a test may declare its own.
  if (/^[a-z_]+$/.test(nodeName)) return language === 'go' && PREDECLARED.has(nodeName) ? 'code' : 'opaque'
  const names = NODES[language]
  for (const candidate of CLASSES) if (names[candidate]?.includes(nodeName)) return candidate
  return 'code'
}

const CLASSES: readonly TokenClass[] = ['comment', 'literal', 'text', 'hole', 'opaque']

const PREDECLARED: ReadonlySet<string> = new Set(['make', 'new'])
