import type { Requirement } from '@governance-gates/policy'
import type { AuditReport, PackageIdentity } from '../audit-evidence.ts'
import type { DecisionInput } from '../decision-input.ts'
import { addedPackages, entriesOf, packageText, readReports, waiverOf } from './audited-package.ts'
import { type Step, step } from './progress.ts'

/** Whether what the change adds uses `unsafe`. It is about Rust: packages of other languages have none. */
export function unsafeOf(
  { evidence, max, waivers }: Extract<Requirement, { kind: 'unsafe' }>,
  input: DecisionInput,
): Step {
  const title = `at most ${max} uses of unsafe in each package that the change adds`
  const { packages, missing } = addedPackages(input)
  const crates = packages.filter(({ ecosystem }) => ecosystem === 'cargo')
  if (crates.length === 0 && missing.length === 0) return step('yes', title, { done: ['it adds no crate'] })
  const read = readReports(evidence, input)
  const judged = crates.map((each) => {
    const found = judge(each, read.reports, max)
    const waiver = found.kind === 'above' ? waiverOf(each, waivers, input) : undefined
    return waiver === undefined ? found : { kind: 'within' as const, text: `${packageText(each)}: ${waiver}` }
  })
  const todo = judged.flatMap((each) => (each.kind === 'above' ? [each.text] : []))
  const done = judged.flatMap((each) => (each.kind === 'within' ? [each.text] : []))
  if (todo.length > 0) return step('no', title, { todo, done })
  const open = [
    ...missing,
    ...read.missing,
    ...judged.flatMap((each) => (each.kind === 'unmeasured' ? [{ text: each.text, remedy: REMEDY }] : [])),
  ]
  return open.length > 0 ? step('unknown', title, { missing: open, done }) : step('yes', title, { done })
}

const REMEDY = 'measure every target, with build and development dependencies'

interface JudgedCrate {
  readonly kind: 'within' | 'above' | 'unmeasured'
  readonly text: string
}

function judge(wanted: PackageIdentity, reports: readonly AuditReport[], max: number): JudgedCrate {
  const uses = entriesOf(wanted, reports).flatMap(({ unsafe }) => (unsafe === undefined ? [] : [unsafe]))
  const name = packageText(wanted)
  if (uses.length === 0) return { kind: 'unmeasured', text: `${name} is in no report on unsafe` }
  const used = Math.max(...uses.map((each) => each.used))
  const unused = Math.max(...uses.map((each) => each.unused))
  if (used > max) return { kind: 'above', text: `replace ${name}: it has ${used} uses of unsafe` }
  const proof = uses.every(({ forbidsUnsafe }) => forbidsUnsafe) ? 'forbids unsafe' : `${used} uses of unsafe`
  return {
    kind: 'within',
    text: `${name}: ${proof}${unused > 0 ? `, and ${unused} that are not compiled here` : ''}`,
  }
}
