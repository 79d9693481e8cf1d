import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import { CODEOWNERS_PLACES, type CodeownersFacts } from '../codeowners/codeowners-facts.ts'
import { codeownersText, ownerLines } from '../codeowners/codeowners-text.ts'
import { harmful, overlaps } from '../codeowners/overlap.ts'
import { codeowners, codeownersOverlap } from '../rules.ts'

/** GitHub does not load a larger one at all. */
const MOST_BYTES = 3 * 1024 * 1024
const MOST_LINES = 20

/** Whether CODEOWNERS is what the areas say, and whether it can be. */
export function checkCodeowners(facts: CodeownersFacts): readonly Check[] {
  const { lines, inexpressible } = ownerLines(facts.areas)
  const wanted = codeownersText({ lines }, facts.policyFile)
  const findings = [
    ...inexpressible.map(({ area, message }) => ({ subject: area, message, file: facts.policyFile })),
    ...placeFindings(facts),
    ...sizeFindings(wanted, facts),
    ...differences(facts.current, wanted, facts.path),
    ...facts.skipped.value.map(({ kind, source, path, line }) => ({
      message: `GitHub skips the line ${source.trim()}: ${kind}`,
      file: path,
      line,
    })),
  ]
  const overlapping = harmful(overlaps(lines, facts.files, facts.matcher), facts)
  return [
    checkOf(
      codeowners,
      {},
      {
        status: findings.length === 0 ? 'pass' : 'fail',
        actual: measured(findings.length, 'differences'),
        expected: exactly(0, 'differences'),
        ...unread(facts.skipped),
        findings,
      },
    ),
    checkOf(
      codeownersOverlap,
      {},
      {
        status: overlapping.length === 0 ? 'pass' : 'warn',
        actual: measured(overlapping.length, 'overlaps'),
        expected: exactly(0, 'overlaps'),
        findings: overlapping.map(({ named, left, example }) => ({
          subject: example,
          message: `is in ${named} and in ${left}, and CODEOWNERS names the owners of ${named} only`,
          file: example,
        })),
      },
    ),
  ]
}

function placeFindings({ path, effective }: CodeownersFacts): readonly Finding[] {
  if (!CODEOWNERS_PLACES.some((place) => place === path)) {
    return [
      { message: `GitHub does not look for it there, only in ${CODEOWNERS_PLACES.join(', ')}`, file: path },
    ]
  }
  if (effective === undefined || effective === path) return []
  return [{ message: `GitHub reads ${effective} in its place: delete that file`, file: effective }]
}

function sizeFindings(wanted: string, { current, path }: CodeownersFacts): readonly Finding[] {
  const [has, would] = [bytesOf(current ?? ''), bytesOf(wanted)]
  const limit = `GitHub reads none of ${MOST_BYTES} or more`
  return [
    ...(has >= MOST_BYTES ? [{ message: `has ${has} bytes, and ${limit}`, file: path }] : []),
    ...(would >= MOST_BYTES ? [{ message: `would have ${would} bytes, and ${limit}`, file: path }] : []),
  ]
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The file is compared all the same; who the owners are only GitHub knows. */
function unread(skipped: CodeownersFacts['skipped']): { readonly detail?: string } {
  if (skipped.kind === 'known') return {}
  return { detail: `GitHub does not say which lines it skips: ${skipped.why}; ${skipped.remedy}` }
}

/** The lines that differ, as a diff has them: what the file has and should not, and what it lacks. */
function differences(current: string | undefined, wanted: string, file: string): readonly Finding[] {
  if (current === undefined) {
    const lines = linesOf(wanted.trimEnd()).map((line) => ({ message: `+ ${line}`, file }))
    return [{ message: 'is missing', file }, ...shortened(lines)]
  }
  // A checkout on Windows may have other line ends.
  const [has, should] = [linesOf(current), linesOf(wanted)]
  const start = has.findIndex((line, index) => line !== should[index])
  const first = start === -1 ? has.length : start
  const most = Math.min(has.length, should.length) - first
  let end = 0
  while (end < most && has.at(-1 - end) === should.at(-1 - end)) end++
  const findings = [
    ...has
      .slice(first, has.length - end)
      .map((line, index) => ({ message: `- ${line}`, file, line: first + index + 1 })),
    ...should
      .slice(first, should.length - end)
      .map((line) => ({ message: `+ ${line}`, file, line: first + 1 })),
  ]
  return shortened(findings)
}

function shortened(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings
  if (findings.length <= MOST_LINES || first === undefined) return findings
  const more = findings.length - MOST_LINES
  return [...findings.slice(0, MOST_LINES), { ...first, message: `… ${more} more lines differ` }]
}

function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n', '\n').split('\n')
}
