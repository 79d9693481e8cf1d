import { artifactFolderOf } from '../results/shard.ts'
import { type Check, type CheckScope, exactly, measured } from './check.ts'
import { checkOf, type Rule } from './rule.ts'

/** How a step ended: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#steps-context */
export const STEP_OUTCOMES = ['success', 'failure', 'cancelled', 'skipped'] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

/** How the steps ended that made the evidence, each of which made all of it or what has the name. */
export interface StepOutcomes {
  readonly everything: readonly StepOutcome[]
  readonly named: ReadonlyMap<string, readonly StepOutcome[]>
}

/** What the steps left, for comparison with their outcome. */
export interface OutcomeEvidence {
  /** The paths of the files. */
  readonly files: ReadonlySet<string>
  /** Those that show a failure, which explains why a step failed. */
  readonly failing: ReadonlySet<string>
  /** Whether the policy says that files may be there although no step wrote them. */
  readonly mayComeFromElsewhere: boolean
}

/** What differs from gate to gate. */
export interface OutcomeRule {
  readonly rule: Rule
  readonly scope: CheckScope
  /** What explains that a step failed: `a failing result`. Absent where nothing does. */
  readonly explanation?: string
  /** What else the reader should know in that case. */
  readonly hint?: string
}

/**
 * Compares the exit status of the steps that made the evidence with the evidence: a step that failed although its report
 * shows no failure has left something out. Undefined where no outcome is known.
 */
export function checkOutcome(
  { rule, scope, explanation, hint }: OutcomeRule,
  outcomes: readonly StepOutcome[],
  evidence: OutcomeEvidence,
): Check | undefined {
  if (outcomes.length === 0) return undefined
  const told = {
    actual: measured(shownOutcomes(outcomes)),
    expected: exactly(explanation === undefined ? 'success' : `success, or failure with ${explanation}`),
  }
  const inconclusive = (detail: string, remedy: string = rule.remedy): Check =>
    checkOf(rule, scope, { ...told, status: 'inconclusive', detail, remedy })
  if (outcomes.includes('cancelled')) {
    const detail = 'a step that makes this evidence was cancelled, so its report may be cut off'
    return inconclusive(detail, 'run the job again, or give the step more time')
  }
  if (outcomes.includes('skipped') && evidence.files.size > 0 && !evidence.mayComeFromElsewhere) {
    const detail = 'a step that makes this evidence was skipped, so the files may be from elsewhere'
    return inconclusive(
      detail,
      'run the step; where the files are meant to come from elsewhere, write `made-by: anywhere` for them in the policy',
    )
  }
  const failed = outcomes.filter((outcome) => outcome === 'failure').length
  if (failed === 0) return checkOf(rule, scope, { ...told, status: 'pass' })
  if (explanation !== undefined && isExplained(failed, evidence)) {
    const detail = `explained by ${explanation}, which the policy judges`
    return checkOf(rule, scope, { ...told, status: 'pass', detail })
  }
  return inconclusive(
    [unexplained(failed, evidence, explanation), ...(hint === undefined ? [] : [hint])].join('; '),
  )
}

/** Each step that failed has left something that says why, unless several steps write into one file. */
function isExplained(failed: number, { files, failing }: OutcomeEvidence): boolean {
  const [all, own] = [places(files), places(failing)]
  return own.size > 0 && own.size >= Math.min(failed, all.size)
}

/** A cell of a matrix is one step, however many files it left. */
function places(paths: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...paths].map((path) => artifactFolderOf(path) ?? path))
}

function unexplained(failed: number, { failing }: OutcomeEvidence, explanation: string | undefined): string {
  if (explanation === undefined) return 'the step that made this evidence failed'
  if (failing.size === 0) return `the step that made this evidence failed, and no file has ${explanation}`
  const own = places(failing)
  const noun = own.size === failing.size ? 'file' : 'cell'
  const shown = own.size === 1 ? `1 ${noun} has` : `${own.size} ${noun}s have`
  return `${failed} steps that made this evidence failed, and only ${shown} ${explanation}`
}

/** `success`, or of several steps how many ended how: `2 success, 1 failure`. */
function shownOutcomes(outcomes: readonly StepOutcome[]): string {
  if (outcomes.length === 1) return outcomes.join()
  return STEP_OUTCOMES.map((outcome) => ({
    outcome,
    count: outcomes.filter((each) => each === outcome).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`)
    .join(', ')
}

/** The outcomes of the steps that made the evidence of one name. */
export function outcomesOf({ named }: StepOutcomes, name: string): readonly StepOutcome[] {
  return named.get(name) ?? []
}
