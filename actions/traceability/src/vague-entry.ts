/** Why what an entry names says nothing about its requirement. */
export type VagueEntry =
  | { readonly kind: 'folder'; readonly example: string | undefined }
  | { readonly kind: 'any-path'; readonly example: string | undefined }
  | { readonly kind: 'every-test'; readonly count: number; readonly example: string | undefined }

/** What the breadth of a glob is measured by. */
export interface Surroundings {
  /** Tests whether a glob matches a path. */
  readonly matcher: (pattern: string) => (path: string) => boolean
  /** Tests by the policy; undefined where it has no suites. */
  readonly tests: readonly string[] | undefined
  /** How many requirements the matrix has. */
  readonly requirements: number
}

/** Paths that no repository has: a glob that matches one of them has nothing that distinguishes files. */
const UNLIKELY = [
  'q7xj',
  '.q7xj',
  'q7xj.z9kv',
  'q7xj/w3hk',
  'q7xj/w3hk.z9kv',
  'q7xj/w3hk/v5bd.z9kv',
  'q7xj/w3hk/v5bd/u1gm.z9kv',
]

/** What is between the wildcards of a last step: nothing in `**` and `*`, something in `*.rs`. */
const LITERAL = /[^*?{}[\]!()+@|,]/

/**
 * Whether a glob is so wide that it would be evidence for anything: it matches paths of any name, or it matches every test
 * where there is more than one of them to tell apart. A project with one requirement may name all of its tests (`tests/*.rs`),
 * but not whatever is in their folder (`tests/**`).
 *
 * @param files what it matches.
 */
export function vagueGlob(
  pattern: string,
  files: readonly string[],
  { matcher, tests = [], requirements }: Surroundings,
): VagueEntry | undefined {
  const matches = matcher(pattern)
  const example = tests.find((test) => matches(test)) ?? files[0]
  if (UNLIKELY.some(matches)) return { kind: 'any-path', example }
  const lastStep = pattern.slice(pattern.lastIndexOf('/') + 1)
  const isTooMany = tests.length > 1 && (requirements > 1 || !LITERAL.test(lastStep))
  if (isTooMany && tests.every((test) => matches(test))) {
    return { kind: 'every-test', count: tests.length, example }
  }
  return undefined
}

/** What is wrong with the entry, and what to write in its place. */
export function vagueText(path: string, vague: VagueEntry): string {
  const example = vague.example === undefined ? '' : `, such as ${vague.example}`
  const fix = `name the files that are evidence for this requirement${example}`
  switch (vague.kind) {
    case 'folder':
      return `${path} is a folder, which proves nothing: ${fix}`
    case 'any-path':
      return `${path} matches any file, which proves nothing: ${fix}`
    case 'every-test':
      return `${path} matches every test (${vague.count} of ${vague.count}), which proves nothing: ${fix}`
  }
}
