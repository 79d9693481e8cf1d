import type { Check, Finding, Mode } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { formatActual, formatCount, formatExpected } from './amount.ts'
import { nameOf } from './headline.ts'
import { plain } from './markdown/escape.ts'
import { findingLine } from './markdown/finding-line.ts'
import { cutTo } from './markdown/visible.ts'
import { rulePage } from './rule-page.ts'
import { checksWith } from './status.ts'

/** A message beside a line of a file, as GitHub shows it on a run and in a diff. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  readonly title: string
  readonly message: string
}

/** The annotation where nobody turns commands into annotations: `error: .github/governance.yml:9: Pass rate: …`. */
export function annotationLine({ level, file, line, title, message }: Annotation): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  return `${level}: ${place}${title}: ${message.replaceAll('\n', '\n  ')}`
}

/** Where a check is set in the policy. */
export type PlaceOfCheck = (check: Check) => { readonly file: string; readonly line: number } | undefined

/** What GitHub keeps of each level per step; it drops the rest silently. */
const MAX_PER_LEVEL = 10
const MAX_FINDINGS = 5
const MAX_MESSAGE = 4_000
const FINDING_LIMIT = 200

/**
 * The annotations of a verdict: on the code that a finding names, else on the line of the policy that asks for it. Errors for
 * what blocks, warnings for the rest, at most ten of each, the most important first: each check once, then what else its
 * findings name, a place once. The last of ten says how many more there are.
 */
export function annotationsOf(verdict: Verdict, place: PlaceOfCheck): readonly Annotation[] {
  const checks = checksWith(verdict.checks, 'fail', 'inconclusive', 'warn')
  const evidence = new Set(verdict.evidence.map(({ path }) => path))
  return (['error', 'warning'] as const).flatMap((level) => {
    const own = checks.filter((check) => levelOf(check, verdict.mode) === level)
    return ofLevel(own, { level, place, isCode: ({ file }) => file !== undefined && !evidence.has(file) })
  })
}

/** Rollback forgives what fails, not what could not be measured; observing blocks nothing. */
function levelOf({ status }: Check, mode: Mode): Annotation['level'] {
  if (mode === 'observe') return 'warning'
  return status === 'inconclusive' || (status === 'fail' && mode === 'strict') ? 'error' : 'warning'
}

interface LevelRules {
  readonly level: Annotation['level']
  readonly place: PlaceOfCheck
  /** Whether a finding is about a file that people write, not about a report. */
  isCode(finding: Finding): boolean
}

function ofLevel(checks: readonly Check[], rules: LevelRules): readonly Annotation[] {
  const more = checks.length - MAX_PER_LEVEL
  const known = new Set<string>()
  const firsts = checks.slice(0, MAX_PER_LEVEL).map((check, index) => {
    const finding = check.findings.find((each) => rules.isCode(each) && !known.has(placeOf(each)))
    if (finding !== undefined) known.add(placeOf(finding))
    const isLast = index === MAX_PER_LEVEL - 1 && more > 0
    return {
      level: rules.level,
      ...(finding === undefined ? rules.place(check) : fileAndLine(finding)),
      title: plain(nameOf(check), FINDING_LIMIT),
      message: messageOf(check, isLast ? [`${formatCount(more)} more in the verdict file`] : []),
    }
  })
  return [...firsts, ...furtherPlaces(checks, rules, known)].slice(0, MAX_PER_LEVEL)
}

/** What the findings name besides the first place of each check, one check after the other. */
function furtherPlaces(
  checks: readonly Check[],
  { level, isCode }: LevelRules,
  known: Set<string>,
): readonly Annotation[] {
  const found: Annotation[] = []
  for (const check of checks) {
    for (const finding of check.findings) {
      if (found.length === MAX_PER_LEVEL) return found
      if (!isCode(finding) || known.has(placeOf(finding))) continue
      known.add(placeOf(finding))
      const { message, subject } = finding
      found.push({
        level,
        ...fileAndLine(finding),
        title: plain(nameOf(check), FINDING_LIMIT),
        message: findingLine({ message, ...(subject === undefined ? {} : { subject }) }, FINDING_LIMIT),
      })
    }
  }
  return found
}

function fileAndLine({ file, line }: Finding): Pick<Annotation, 'file' | 'line'> {
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }
}

function placeOf({ file = '', line = 0 }: Finding): string {
  return `${file}:${line}`
}

/** What comes last is kept whole when the message is too long: the remedy and the number of those left out. */
function messageOf(check: Check, notes: readonly string[]): string {
  const { detail, remedy, findings } = check
  const more = findings.length - MAX_FINDINGS
  const start = [
    plain(
      `Wanted ${formatExpected(check.expected)}, ${check.actual === null ? 'but it could not be measured' : `found ${formatActual(check)}`}.`,
    ),
    ...(detail === undefined ? [] : [plain(detail)]),
    ...findings.slice(0, MAX_FINDINGS).map((finding) => `- ${findingLine(finding, FINDING_LIMIT)}`),
    ...(more > 0 ? [`${formatCount(more)} more findings in the verdict file`] : []),
  ].join('\n')
  const page = rulePage(check.rule)
  const end = [
    ...(remedy === undefined ? [] : [`What to do: ${plain(remedy)}`]),
    ...notes,
    ...(page === undefined ? [] : [page]),
  ].join('\n')
  return end === '' ? cutTo(start, MAX_MESSAGE) : `${cutTo(start, MAX_MESSAGE - end.length - 1)}\n${end}`
}
