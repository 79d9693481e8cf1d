import type { Check, Finding, Mode } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { formatActual, formatCount, formatExpected } from './amount.ts'
import type { Annotation, PlaceOfCheck } from './annotation.ts'
import { type Cause, causesOf } from './causes/cause.ts'
import { failedChecks, nameOf } from './causes/cause-text.ts'
import { plain } from './markdown/escape.ts'
import { findingLimit, findingLine } from './markdown/finding-line.ts'
import { cutTo } from './markdown/visible.ts'
import { rulePage } from './rule-page.ts'
import { checksWith } from './status.ts'

/** What GitHub keeps of each level per step; it drops the rest silently. */
const MAX_PER_LEVEL = 10
const MAX_FINDINGS = 5
const MAX_MESSAGE = 4_000
const NAME_LIMIT = 200

/**
 * The annotations of a verdict, on the code that a finding names; what names none has no place. (Nobody has to change
 * the line of the policy that asks for it; the message names it.) Errors for what blocks, warnings for the rest, at most ten of
 * each, the most important first: each cause once, then what else its findings name, a place once. The last of ten says how many
 * more there are.
 */
export function annotationsOf(verdict: Verdict, place: PlaceOfCheck): readonly Annotation[] {
  const checks = checksWith(verdict.checks, 'fail', 'inconclusive', 'warn')
  const evidence = new Set(verdict.evidence.map(({ path }) => path))
  return (['error', 'warning'] as const).flatMap((level) => {
    const own = checks.filter((check) => levelOf(check, verdict.mode) === level)
    const causes = causesOf(failedChecks(verdict.gate, own, 1))
    return ofLevel(causes, { level, place, isCode: ({ file }) => file !== undefined && !evidence.has(file) })
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

function ofLevel(causes: readonly Cause[], rules: LevelRules): readonly Annotation[] {
  const more = causes.length - MAX_PER_LEVEL
  const known = new Set<string>()
  const firsts = causes.slice(0, MAX_PER_LEVEL).map((cause, index) => {
    const [{ check }] = cause.checks
    const finding = cause.findings.find((each) => rules.isCode(each) && !known.has(placeOf(each)))
    if (finding !== undefined) known.add(placeOf(finding))
    const set = rules.place(check)
    const notes = [
      ...(set === undefined ? [] : [`Set in ${plain(set.file, NAME_LIMIT)}:${set.line}`]),
      ...(index === MAX_PER_LEVEL - 1 && more > 0 ? [`${formatCount(more)} more in the verdict file`] : []),
    ]
    return {
      level: rules.level,
      ...(finding === undefined ? {} : fileAndLine(finding)),
      title: plain(nameOf(check), NAME_LIMIT),
      message: messageOf(cause, finding, notes),
    }
  })
  return [...firsts, ...furtherPlaces(causes, rules, known)].slice(0, MAX_PER_LEVEL)
}

/** What the findings name besides the first place of each cause, one cause after the other. */
function furtherPlaces(
  causes: readonly Cause[],
  { level, isCode }: LevelRules,
  known: Set<string>,
): readonly Annotation[] {
  const found: Annotation[] = []
  for (const cause of causes) {
    const [{ check }] = cause.checks
    for (const finding of cause.findings) {
      if (found.length === MAX_PER_LEVEL) return found
      if (!isCode(finding) || known.has(placeOf(finding))) continue
      known.add(placeOf(finding))
      found.push({
        level,
        ...fileAndLine(finding),
        title: plain(nameOf(check), NAME_LIMIT),
        message: wordsOf(finding, check),
      })
    }
  }
  return found
}

/** A finding without its place, which is where the annotation is. */
function wordsOf({ message, subject }: Finding, check: Check): string {
  return findingLine({ message, ...(subject === undefined ? {} : { subject }) }, findingLimit(check))
}

function fileAndLine({ file, line }: Finding): Pick<Annotation, 'file' | 'line'> {
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }
}

function placeOf({ file = '', line = 0 }: Finding): string {
  return `${file}:${line}`
}

/** What comes last is kept whole when the message is too long: the remedy and the number of those left out. */
function messageOf(
  { checks: [{ check }], findings }: Cause,
  placed: Finding | undefined,
  notes: readonly string[],
): string {
  const { detail, remedy } = check
  const start = [
    ...(placed === undefined ? [] : [wordsOf(placed, check)]),
    plain(
      `Wanted ${formatExpected(check.expected)}, ${check.actual === null ? 'but it could not be measured' : `found ${formatActual(check)}`}.`,
    ),
    ...(detail === undefined ? [] : [plain(detail)]),
    ...(placed === undefined ? listed(findings, check) : []),
  ].join('\n')
  const page = rulePage(check.rule)
  const end = [
    ...(remedy === undefined ? [] : [`What to do: ${plain(remedy)}`]),
    ...notes,
    ...(page === undefined ? [] : [page]),
  ].join('\n')
  return end === '' ? cutTo(start, MAX_MESSAGE) : `${cutTo(start, MAX_MESSAGE - end.length - 1)}\n${end}`
}

/** Those that have a place of their own are annotated there. */
function listed(findings: readonly Finding[], check: Check): readonly string[] {
  const more = findings.length - MAX_FINDINGS
  return [
    ...findings.slice(0, MAX_FINDINGS).map((finding) => `- ${findingLine(finding, findingLimit(check))}`),
    ...(more > 0 ? [`${formatCount(more)} more findings in the verdict file`] : []),
  ]
}
