import type { Check, Finding } from '@governance-gates/core'
import type { Matrix, Requirement } from '@governance-gates/evidence'
import type { LockStanding } from '../traceability-input.ts'

/** Which requirements changed after their tests were reviewed. */
export interface SuspectJudgement {
  readonly check: Check
  readonly suspects: ReadonlySet<string>
}

const CHECK = {
  id: 'links.suspect',
  title: 'The tests were reviewed against the text that they are for',
  rule: 'traceability.lock',
  expected: '0 suspect',
} as const

/**
 * Compares the fingerprint of every requirement with the reviewed one. Which texts are suspect is told by the lock of the
 * base commit. The lock of the change can record the review, since both are reviewed together, but visibly: as a warning.
 */
export function judgeSuspects(matrix: Matrix, matrixPath: string, lock: LockStanding): SuspectJudgement {
  if (lock.problems.length > 0) {
    const remedy = 'take the lock candidate that this action writes'
    return inconclusive({ actual: 'unreadable', remedy, findings: lock.problems })
  }
  if (lock.judged === undefined && lock.proposed === undefined) {
    const findings = [{ message: 'there is no such file', file: lock.path }]
    const remedy = 'review the tests, and commit the lock candidate that this action writes'
    return inconclusive({ actual: 'no file', remedy, findings })
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
  return { check: conclude(blocking, [...visible, ...outdated(matrix, lock)]), suspects }
}

function conclude(blocking: readonly Finding[], visible: readonly Finding[]): Check {
  const check = { ...CHECK, actual: `${blocking.length} suspect`, findings: [...blocking, ...visible] }
  if (blocking.length > 0) {
    const remedy =
      'review the tests of these requirements against the new text, then commit the lock candidate that this action writes'
    return { ...check, status: 'fail', remedy }
  }
  if (visible.length === 0) return { ...check, status: 'pass' }
  return { ...check, status: 'warn', remedy: 'review the tests together with the text' }
}

function inconclusive(facts: {
  readonly actual: string
  readonly remedy: string
  readonly findings: readonly Finding[]
}): SuspectJudgement {
  return { check: { ...CHECK, ...facts, status: 'inconclusive' }, suspects: new Set() }
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
    return { message: 'suspect: the lock file does not know it', isReviewed: false }
  }
  if (!isReviewed) {
    return { message: 'suspect: its text changed after its tests were reviewed', isReviewed }
  }
  if (before === undefined || before === now) return undefined
  return {
    message: 'suspect: its text has changed, and this change records that its tests were reviewed against it',
    isReviewed,
  }
}

/** Fingerprints of requirements that there no longer are. */
function outdated({ requirements }: Matrix, { proposed, path }: LockStanding): readonly Finding[] {
  const known = new Set(requirements.map(({ id }) => id))
  return [...(proposed ?? [])]
    .filter(([id]) => !known.has(id))
    .map(([id, { line }]) => ({
      subject: id,
      message: 'outdated: the lock file has it, and no requirement does',
      file: path,
      line,
    }))
}

function findingOf({ id, line }: Requirement, message: string, file: string): Finding {
  return { subject: id, message, file, line }
}
