import {
  type Check,
  checkOf,
  type Expected,
  exactly,
  type Finding,
  measured,
  type Outcome,
} from '@governance-gates/core'
import type { Matrix, Requirement } from '@governance-gates/project-files'
import { linksSuspect } from '../rules/links.ts'
import type { LockStanding } from '../traceability-input.ts'

/** Which requirements changed after their tests were reviewed. */
export interface SuspectJudgement {
  readonly check: Check
  readonly suspects: ReadonlySet<string>
}

const EXPECTED: Expected = exactly(0, 'requirements')

/**
 * Compares the fingerprint of every requirement with the reviewed one. The lock of the base commit decides which texts are
 * suspect. The lock of the change can record the review, since both are reviewed together, but visibly: as a warning.
 */
export function judgeSuspects(matrix: Matrix, matrixPath: string, lock: LockStanding): SuspectJudgement {
  if (lock.problems.length > 0) {
    return inconclusive(lock.problems, `replace ${lock.path} with the lock candidate that this action writes`)
  }
  if (lock.judged === undefined && lock.proposed === undefined) {
    const findings = [{ message: 'does not exist', file: lock.path }]
    const remedy = `review the tests, and commit the lock candidate that this action writes as ${lock.path}`
    return inconclusive(findings, remedy)
  }
  const suspects = new Set<string>()
  const blocking: Finding[] = []
  const visible: Finding[] = []
  for (const requirement of matrix.requirements) {
    const judgement = judgeRequirement(requirement.id, lock)
    if (judgement === undefined) continue
    const finding = findingOf(requirement, judgement.message, matrixPath)
    if (judgement.isReviewed) visible.push(finding)
    else {
      suspects.add(requirement.id)
      blocking.push(finding)
    }
  }
  return {
    check: conclude({ blocking, visible: [...visible, ...outdated(matrix, lock)] }, lock.path),
    suspects,
  }
}

interface SuspectFindings {
  readonly blocking: readonly Finding[]
  readonly visible: readonly Finding[]
}

function conclude({ blocking, visible }: SuspectFindings, path: string): Check {
  return checkOf(
    linksSuspect,
    {},
    {
      ...(blocking.length > 0 ? { status: 'fail', remedy: reviewFirst(path) } : warnAbout(visible)),
      actual: measured(blocking.length, 'requirements'),
      expected: EXPECTED,
      findings: [...blocking, ...visible],
    },
  )
}

function reviewFirst(path: string): string {
  return `review the tests of these requirements against the new text, then commit the lock candidate that this action writes as ${path}`
}

function warnAbout(visible: readonly Finding[]): Pick<Outcome, 'status' | 'remedy'> {
  if (visible.length === 0) return { status: 'pass' }
  return { status: 'warn', remedy: 'review the tests together with the new text of their requirements' }
}

function inconclusive(findings: readonly Finding[], remedy: string): SuspectJudgement {
  const outcome = { status: 'inconclusive', actual: null, expected: EXPECTED, remedy, findings } as const
  return { check: checkOf(linksSuspect, {}, outcome), suspects: new Set() }
}

interface Suspicion {
  readonly message: string
  readonly isReviewed: boolean
}

/** Undefined where the text is the reviewed one. */
function judgeRequirement(
  id: string,
  { judged, proposed, fingerprints }: LockStanding,
): Suspicion | undefined {
  const now = fingerprints.get(id)
  const [before, after] = [judged?.get(id)?.fingerprint, proposed?.get(id)?.fingerprint]
  const isReviewed = after === now
  if (before === undefined && after === undefined) {
    return { message: 'suspect: the lock file has no entry for it', isReviewed: false }
  }
  if (!isReviewed) {
    return { message: 'suspect: its text changed after its tests were reviewed', isReviewed }
  }
  if (before === undefined || before === now) return undefined
  return {
    message:
      'suspect: its text changed, and this change records that its tests were reviewed against the new text',
    isReviewed,
  }
}

/** Fingerprints of requirements that no longer exist. */
function outdated({ requirements }: Matrix, { proposed, path }: LockStanding): readonly Finding[] {
  const known = new Set(requirements.map(({ id }) => id))
  return [...(proposed ?? [])]
    .filter(([id]) => !known.has(id))
    .map(([id, { line }]) => ({
      subject: id,
      message: 'outdated: the lock file has an entry for it, but the matrix does not',
      file: path,
      line,
    }))
}

function findingOf({ id, line }: Requirement, message: string, file: string): Finding {
  return { subject: id, message, file, line }
}
