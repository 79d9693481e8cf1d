/** Where a test of cargo is compiled into; empty where the list does not say. */
export interface CargoTarget {
  readonly file?: string
  readonly target?: string
  readonly package?: string
}

const RUNNING = 'Running '
const DOC_TESTS = 'Doc-tests '
const UNIT_TESTS = 'unittests'
/** What cargo appends to the name of a binary, so that none overwrites another's. */
const HASH = /-[0-9a-f]{16}(?:\.(?:exe|js|wasm))?$/

/**
 * What a header says: `Running tests/cli.rs (target/debug/deps/cli-0e5c7b8d3403d58b)`, `Running unittests src/lib.rs
 * (…)`, `Doc-tests demo`, or, from old versions, only the binary. Undefined for any other row.
 */
export function targetOf(row: string): CargoTarget | undefined {
  const header = row.trim()
  if (header.startsWith(DOC_TESTS)) return { package: header.slice(DOC_TESTS.length) }
  if (!header.startsWith(RUNNING)) return undefined
  const { described, binary } = split(header.slice(RUNNING.length))
  const name = baseName(slashed(binary))
  if (!HASH.test(name)) return undefined
  const compiled = name.replace(HASH, '')
  const file = slashed(
    described.startsWith(UNIT_TESTS) ? described.slice(UNIT_TESTS.length).trim() : described,
  )
  return file === '' ? { target: compiled } : { file, target: asWritten(compiled, file) }
}

/** Either path may have a bracket of its own; the first one ends like a source file, if there is one. */
function split(header: string): { readonly described: string; readonly binary: string } {
  const source = header.indexOf('.rs (')
  const end = source === -1 ? header.indexOf(' (') : source + '.rs'.length
  return header.endsWith(')') && end !== -1
    ? { described: header.slice(0, end), binary: header.slice(end + ' ('.length, -1) }
    : { described: '', binary: header }
}

/** A binary has underscores where its target, which is called like its file or folder, may have hyphens. */
function asWritten(compiled: string, file: string): string {
  const parts = file.split('/')
  const stem = parts.at(-1)?.replace(/\.rs$/, '') ?? ''
  const names = [stem, parts.at(-2) ?? '']
  return names.find((name) => name.replaceAll('-', '_') === compiled) ?? compiled
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
