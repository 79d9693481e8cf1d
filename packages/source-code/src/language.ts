/** The languages whose test sources are read. */
export type Language = 'rust' | 'typescript' | 'javascript' | 'python' | 'go'

/** How a file is parsed: its language, and for TypeScript and JavaScript the dialects of the one grammar they share. */
export interface SourceKind {
  readonly language: Language
  readonly dialect: string
}

const TYPESCRIPT: SourceKind = { language: 'typescript', dialect: 'ts' }
// `<T>x` is a cast in .ts and an element in .tsx, so the file's extension decides. Plain JavaScript is read with JSX:
// it has no casts, and test files named .js hold elements often enough.
const JAVASCRIPT: SourceKind = { language: 'javascript', dialect: 'jsx' }

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ['.rs', { language: 'rust', dialect: '' }],
  ['.ts', TYPESCRIPT],
  ['.mts', TYPESCRIPT],
  ['.cts', TYPESCRIPT],
  ['.tsx', { language: 'typescript', dialect: 'ts jsx' }],
  ['.js', JAVASCRIPT],
  ['.jsx', JAVASCRIPT],
  ['.mjs', JAVASCRIPT],
  ['.cjs', JAVASCRIPT],
  ['.py', { language: 'python', dialect: '' }],
  ['.go', { language: 'go', dialect: '' }],
])

/** Every extension that `scanSource` reads, with its dot. */
export const SOURCE_EXTENSIONS: readonly string[] = [...KINDS.keys()]

/** How the file is parsed; undefined where no grammar is kept for its extension. */
export function sourceKindOf(path: string): SourceKind | undefined {
  return KINDS.get(extensionOf(path))
}

/** The extension of a path's last segment with its dot; empty where there is none. A leading dot begins no extension. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot) : ''
}
