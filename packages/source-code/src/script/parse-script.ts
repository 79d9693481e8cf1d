import { type ParserOptions, parse } from '@babel/parser'
import { MeteredText, WorkLimit } from './metered-text.ts'

/** A node of the syntax tree, with whatever keys its type has. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** What the parser makes of a text, or where it gave up; `at` is undefined where the text is only too deep for it. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly tree: SyntaxNode; readonly firstError: number | undefined }
  | { readonly kind: 'refused'; readonly at: number }
  | { readonly kind: 'too-deep' }

/** Parses by each way in which the text may be meant, until one fits. */
export function parseScript(text: string, path: string): Parsed {
  const metered = new MeteredText(text)
  let first: Parsed | undefined
  for (const options of waysToRead(text, path)) {
    const parsed = attempt(metered, options)
    if (parsed.kind === 'parsed' && parsed.firstError === undefined) return parsed
    if (parsed.kind === 'too-deep') return parsed
    if (first === undefined || (first.kind !== 'parsed' && parsed.kind === 'parsed')) first = parsed
  }
  return first ?? { kind: 'refused', at: 0 }
}

// The parser takes any object that has a string's methods. The methods of an object's type are compared both ways.
const parser: { parse(text: string | MeteredText, options: ParserOptions): unknown } = { parse }

function attempt(text: MeteredText, options: ParserOptions): Parsed {
  try {
    const file = parser.parse(text, options)
    if (!isNode(file)) throw new TypeError('the parser gave no tree')
    const errors = Array.isArray(file['errors']) ? file['errors'].filter(isSyntaxError) : []
    const syntax = errors.filter(({ reasonCode }) => !SEMANTIC.has(reasonCode))
    const firstError = syntax.length === 0 ? undefined : Math.min(...syntax.map(({ pos }) => pos))
    return { kind: 'parsed', tree: file, firstError }
  } catch (error) {
    if (isSyntaxError(error)) return { kind: 'refused', at: error.pos }
    if (error instanceof WorkLimit) return { kind: 'refused', at: 0 }
    // The stack is full.
    if (error instanceof RangeError) return { kind: 'too-deep' }
    throw error
  }
}

/** Errors about what names mean, which a compiler may see differently. The text is divided the same with and without them. */
const SEMANTIC: ReadonlySet<string> = new Set([
  'VarRedeclaration',
  'ModuleExportUndefined',
  'DuplicateExport',
  'InvalidPrivateName',
  'InvalidEscapedReservedWord',
  'StrictDelete',
  'StrictFunction',
  'StrictWith',
  'StrictEvalArguments',
  'StrictEvalArgumentsBinding',
  'StrictNumericEscape',
  'StrictOctalLiteral',
])

const BASE: ParserOptions = {
  errorRecovery: true,
  attachComment: false,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  allowNewTargetOutsideFunction: true,
  allowYieldOutsideFunction: true,
}

type Plugins = NonNullable<ParserOptions['plugins']>

const PROPOSALS: Plugins = ['decoratorAutoAccessors', 'deferredImportEvaluation', 'sourcePhaseImports']

function waysToRead(text: string, path: string): readonly ParserOptions[] {
  const language = languagePlugins(text, path)
  const goals: readonly ('module' | 'script')[] = scriptFirst(text, path)
    ? ['script', 'module']
    : ['module', 'script']
  // Parameters have decorators only in the older form, `export @x class` is only in the newer one.
  const decorators: readonly Plugins[] = text.includes('@') ? [['decorators-legacy'], ['decorators']] : [[]]
  return goals.flatMap((sourceType) =>
    decorators.map((form) => ({ ...BASE, sourceType, plugins: [...language, ...PROPOSALS, ...form] })),
  )
}

// `<T>x` is a cast in .ts and an element in .tsx, so the file's extension decides. Plain JavaScript is read with JSX:
// it has no casts, and test files named .js hold elements often enough.
function languagePlugins(text: string, path: string): Plugins {
  if (/\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path)) return [['typescript', { dts: true }]]
  if (/\.[cm]?ts$/.test(path)) return ['typescript']
  if (path.endsWith('.tsx')) return ['typescript', 'jsx']
  return /@flow\b/.test(text) ? ['jsx', ['flow', { all: true }]] : ['jsx']
}

/** Outside of modules `await` is a name, and `<!--` begins a comment. */
function scriptFirst(text: string, path: string): boolean {
  if (/\.c[jt]s$/.test(path)) return true
  return /<!--|-->|\bawait\s*\//.test(text) && !/^\s*(?:import|export)\b/m.test(text)
}

interface PlacedError {
  readonly pos: number
  readonly reasonCode: string
}

function isSyntaxError(error: unknown): error is PlacedError {
  return error instanceof SyntaxError && 'pos' in error && 'reasonCode' in error
}

/** Whether a value of a tree is a node itself. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
