import type { UnsafeOutcome } from '@governance-gates/evidence/audits'
import type { Requirement } from '@governance-gates/policy'
import type { DecisionInput } from '../decision-input.ts'
import { addedPackages, packageText, waiverOf } from './audited-package.ts'
import { type Step, step } from './progress.ts'

type Unsafe = Extract<Requirement, { kind: 'unsafe' }>

/** Whether what the change adds uses `unsafe`. It is about Rust: packages of other languages have none. */
export function unsafeOf(requirement: Unsafe, input: DecisionInput): Step {
  const { max, waivers } = requirement
  const title = `at most ${max} uses of unsafe in each package that the change adds`
  const { packages, missing } = addedPackages(input)
  const crates = packages.filter(({ ecosystem }) => ecosystem === 'cargo')
  if (crates.length === 0 && missing.length === 0) return step('yes', title, { done: ['it adds no crate'] })
  const reports = input.audit.reportsOf(requirement)
  const judged = crates.map((each) => {
    const found = judge(packageText(each), reports.unsafeOf(each), max)
    const waiver = found.kind === 'above' ? waiverOf(each, waivers, input) : undefined
    return waiver === undefined ? found : { kind: 'within' as const, text: `${packageText(each)}: ${waiver}` }
  })
  const todo = judged.flatMap((each) => (each.kind === 'above' ? [each.text] : []))
  const done = judged.flatMap((each) => (each.kind === 'within' ? [each.text] : []))
  if (todo.length > 0) return step('no', title, { todo, done })
  const open = [
    ...missing,
    ...reports.faults,
    ...judged.flatMap((each) => (each.kind === 'unmeasured' ? [{ text: each.text, remedy: REMEDY }] : [])),
  ]
  return open.length > 0 ? step('unknown', title, { missing: open, done }) : step('yes', title, { done })
}

const REMEDY = 'measure every target, with build and development dependencies'

interface JudgedCrate {
  readonly kind: 'within' | 'above' | 'unmeasured'
  readonly text: string
}

function judge(name: string, outcome: UnsafeOutcome, max: number): JudgedCrate {
  if (outcome.status === 'not-measured') {
    return {
      kind: 'unmeasured',
      text: `the unsafe code of ${name} was not counted: ${outcome.why.join('; ')}`,
    }
  }
  const { used, unused, forbidsUnsafe } = outcome
  if (used > max) return { kind: 'above', text: `replace ${name}: it has ${used} uses of unsafe` }
  const proof = forbidsUnsafe ? 'forbids unsafe' : `${used} uses of unsafe`
  return {
    kind: 'within',
    text: `${name}: ${proof}${unused > 0 ? `, and ${unused} that are not compiled here` : ''}`,
  }
}
