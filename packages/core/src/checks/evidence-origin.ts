import { type Check, type CheckScope, exactly, measured } from './check.ts'
import { checkOf, type Rule } from './rule.ts'

/** Where evidence may come from: only from a step of this run, or from elsewhere too. */
export const MADE_BY = ['this-run', 'anywhere'] as const
export type MadeBy = (typeof MADE_BY)[number]

/** A file of evidence that no step of this run can be shown to have written. */
export interface CommittedEvidence {
  /** For reports. */
  readonly path: string
  /** `unknown`: git cannot tell. */
  readonly kind: 'unchanged' | 'unknown'
}

/** Where some evidence comes from, and may. */
export interface EvidenceOrigin {
  /** As the policy says, else the workflow; undefined where neither does. */
  readonly madeBy: MadeBy | undefined
  /** Looked for only where this run must have made the evidence. */
  readonly committed: readonly CommittedEvidence[]
}

/** Of evidence that nobody says anything about. */
export const ANY_ORIGIN: EvidenceOrigin = { madeBy: undefined, committed: [] }

/**
 * Whether this run made its evidence, where it must have: a report that was committed shows what some earlier run found.
 * Undefined where it may come from anywhere.
 */
export function checkMadeBy(
  rule: Rule,
  scope: CheckScope,
  { madeBy, committed }: EvidenceOrigin,
): Check | undefined {
  if (madeBy !== 'this-run') return undefined
  const [first] = committed
  const expected = exactly(0, 'committed files')
  const actual = measured(committed.length, 'committed files')
  if (first === undefined) return checkOf(rule, scope, { status: 'pass', actual, expected })
  return checkOf(rule, scope, {
    status: 'inconclusive',
    actual,
    expected,
    detail: 'the files are the same in the commit, so nothing shows that this run wrote them',
    remedy: remedyFor(first),
    findings: committed.map(({ path, kind }) => ({ message: MESSAGES[kind], file: path })),
  })
}

function remedyFor({ path, kind }: CommittedEvidence): string {
  if (kind === 'unknown') return 'install git in the job, and check out with actions/checkout'
  return `stop tracking the files (git rm --cached ${shellWord(path)}) and add them to .gitignore; where committed evidence is intended, merge \`made-by: anywhere\` for it into the policy first`
}

const MESSAGES = {
  unchanged: 'is committed, and no step has changed it',
  unknown: 'may be committed: git cannot list the files of the commit',
} as const

/** A path that can be pasted into a shell. */
function shellWord(path: string): string {
  if (/^[\w./@+-]+$/.test(path) && !path.startsWith('-')) return path
  return `-- '${path.replaceAll("'", "'\\''")}'`
}
