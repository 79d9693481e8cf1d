import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'

interface Untraced {
  readonly policy: TraceabilityPolicy
  readonly matrix: Matrix
  /** Paths of the tests that nothing traces. */
  readonly files: readonly string[]
}

/** What the default pattern of tags takes for an id. */
const TAGGABLE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/
const MAX_GLOBS = 3

/**
 * What else a tag needs where the policy asks for none: a comment alone changes nothing, and nothing says so. Empty where the
 * policy has them.
 */
export function tagAdvice({ policy, matrix, files }: Untraced): string {
  if (policy.tags !== undefined || files.length === 0) return ''
  const id = matrix.requirements.find((each) => TAGGABLE.test(each.id))?.id ?? 'R-1'
  const globs = [...new Set(files.map(globOf))].slice(0, MAX_GLOBS).map((glob) => JSON.stringify(glob))
  return `: a comment such as covers: ${id} at the test, and below traceability: in the policy, which names no files with tags yet, tags: { files: [${globs.join(', ')}] }`
}

/** All files like this one below the same top folder. */
function globOf(path: string): string {
  const [folder = '', ...below] = path.split('/')
  const name = below.at(-1) ?? folder
  const dot = name.lastIndexOf('.')
  const pattern = dot <= 0 ? name : `*${name.slice(dot)}`
  return below.length === 0 ? pattern : `${folder}/**/${pattern}`
}
