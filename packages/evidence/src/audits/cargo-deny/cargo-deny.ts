import { EvidenceError, type JsonDocument, readShape, showValue } from '@governance-gates/document/strict'
import {
  type AuditedPackage,
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  type Ignored,
  type NotMeasured,
  type Universe,
  unknown,
  type Vulnerability,
} from '../audit-reading.ts'
import { rustVulnerability, yankedPackage } from '../cargo-audit/rustsec-advisory.ts'
import { partDocument, statedInstant } from '../json-report.ts'
import {
  ADVISORY_CODES,
  type Diagnostic,
  diagnosticShape,
  FINDING_CODES,
  kindShape,
  type Log,
  logShape,
  type Summary,
  summaryShape,
} from './deny-line.ts'

/**
 * Reads `cargo deny --format json check`, JSON lines on standard error. Only the summary at the end shows that it
 * finished, and only what the summary names was checked. What a deny.toml ignores is a note: the summary counts notes,
 * and they are shown with `--log-level info`.
 *
 * https://embarkstudios.github.io/cargo-deny/
 */
export const cargoDenyReader: AuditReader = {
  format: 'cargo-deny',
  tool: 'cargo deny',
  docs: 'https://embarkstudios.github.io/cargo-deny/',
  read,
}

const REMEDY =
  'fix what stopped cargo deny, and upload its standard error: cargo deny --format json check 2> deny.jsonl'

interface Output {
  readonly diagnostics: readonly Diagnostic[]
  readonly logs: readonly Log[]
  readonly summary: Summary
}

function read({ text }: AuditRun): AuditReading {
  const output = outputOf(text)
  const own = output.diagnostics.filter(({ code }) => ADVISORY_CODES.has(code ?? ''))
  const ignored = own.flatMap(ignoredBy)
  const lastLog = output.logs.at(-1)
  return auditReading(
    { ...cargoDenyReader, topics: ['advisories'] },
    {
      generated:
        lastLog === undefined
          ? unknown('no line of the report has a date')
          : statedInstant(lastLog.timestamp, 'timestamp'),
      universe: universeOf(output.logs),
      vulnerabilities: own.flatMap(vulnerabilityOf).filter((found) => !isIgnored(found, ignored)),
      ignored: [...ignored, ...unseenNotes(own, output.summary)],
      notMeasured: [...unchecked(own, output.summary), ...own.flatMap(unclear)],
      settingsFiles: ['deny.toml', '.deny.toml'],
    },
  )
}

function outputOf(text: string): Output {
  // Cargo writes lines of its own beside the JSON.
  const documents = text
    .split('\n')
    .flatMap((line, index) => (line.startsWith('{') ? [partDocument(line, index + 1)] : []))
  const diagnostics = fieldsOf(documents, 'diagnostic').map((document) =>
    readShape(document, diagnosticShape, ['fields']),
  )
  const logs = fieldsOf(documents, 'log').map((document) => readShape(document, logShape, ['fields']))
  const last = documents.at(-1)
  if (last === undefined || readShape(last, kindShape).type !== 'summary') {
    const reason = logs.findLast(({ level }) => level === 'ERROR')?.message
    throw new EvidenceError(
      `cargo deny did not finish: its last line is not a summary${reason === undefined ? '' : ` (${showValue(reason)})`}`,
      { line: last?.lineOf([]) ?? 1, remedy: REMEDY },
    )
  }
  const summary = readShape(last, summaryShape, ['fields'])
  checkErrors(diagnostics, summary, last)
  return { diagnostics, logs, summary }
}

function fieldsOf(documents: readonly JsonDocument[], kind: string): readonly JsonDocument[] {
  return documents.filter((document) => readShape(document, kindShape).type === kind)
}

/** Errors are shown at every log level. */
function checkErrors(diagnostics: readonly Diagnostic[], { advisories }: Summary, last: JsonDocument): void {
  const shown = countOf(diagnostics, 'error')
  if (advisories === undefined || advisories.errors === shown) return
  throw new EvidenceError(
    `the summary counts ${advisories.errors} errors of advisories, and ${shown} are listed`,
    {
      line: last.lineOf([]),
      remedy: REMEDY,
    },
  )
}

function countOf(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number {
  return diagnostics.filter((one) => one.severity === severity && ADVISORY_CODES.has(one.code ?? '')).length
}

/** `itoa 1.0.19 registry+https://…` is the line of the lock file that a label shows, with or without graphs. */
function packageOf({ graphs, labels = [] }: Diagnostic): AuditedPackage | undefined {
  const krate = graphs?.[0]?.Krate
  if (krate !== undefined) return { ecosystem: 'cargo', ...krate }
  const [, name, version] =
    labels.map(({ span }) => /^(\S+) (\d\S*)(?: |$)/.exec(span ?? '')).find(Boolean) ?? []
  return name === undefined || version === undefined ? undefined : { ecosystem: 'cargo', name, version }
}

function vulnerabilityOf(diagnostic: Diagnostic): readonly Vulnerability[] {
  const { code, advisory, notes = [] } = diagnostic
  if (!FINDING_CODES.has(code ?? '')) return []
  const own = packageOf(diagnostic)
  if (advisory === undefined || advisory === null) {
    return own === undefined ? [] : [yankedPackage(own)]
  }
  const fixed = notes.flatMap((note) => /^Solution: Upgrade to (.+?)(?: \(try |$)/.exec(note)?.[1] ?? [])
  if (own !== undefined) return [rustVulnerability(own, advisory, fixed)]
  const some = { ecosystem: 'cargo', name: advisory.package, version: '' }
  return [everyVersion(rustVulnerability(some, advisory, fixed))]
}

function everyVersion(found: Vulnerability): Vulnerability {
  return { ...found, package: { ...found.package, versions: { kind: 'range', range: '*' } } }
}

function ignoredBy(diagnostic: Diagnostic): readonly Ignored[] {
  const { code, labels = [] } = diagnostic
  if (code !== 'advisory-ignored' && code !== 'yanked-ignored') return []
  const [label] = labels
  const ids = code === 'advisory-ignored' && label?.span ? [label.span] : []
  return [{ ids, package: packageOf(diagnostic), by: 'deny.toml' }]
}

/** With `--log-level info` an ignored flaw is shown as well, as a note. */
function isIgnored(found: Vulnerability, ignored: readonly Ignored[]): boolean {
  return ignored.some(
    ({ ids, package: own }) => own?.name === found.package.name && ids.includes(found.ids[0] ?? ''),
  )
}

function unseenNotes(own: readonly Diagnostic[], { advisories }: Summary): readonly Ignored[] {
  const unseen = (advisories?.notes ?? 0) - countOf(own, 'note')
  if (unseen <= 0) return []
  return [{ ids: [], package: undefined, by: `deny.toml (${unseen} notes that only --log-level info shows)` }]
}

function unchecked(own: readonly Diagnostic[], { advisories }: Summary): readonly NotMeasured[] {
  if (advisories === undefined) return [{ kind: 'run', why: 'the check of advisories did not run' }]
  const unseen = advisories.warnings - countOf(own, 'warning')
  return unseen > 0 ? [{ kind: 'run', why: `${unseen} warnings of advisories are not in the report` }] : []
}

function unclear(diagnostic: Diagnostic): readonly NotMeasured[] {
  const { code = '', advisory, message } = diagnostic
  if (code === 'index-failure' || code === 'index-cache-load-failure') {
    return [{ kind: 'part', what: 'yanked', why: message }]
  }
  return FINDING_CODES.has(code) && !advisory && packageOf(diagnostic) === undefined
    ? [{ kind: 'run', why: `a finding names no package: ${message}` }]
    : []
}

function universeOf(logs: readonly Log[]): Universe {
  const count = logs.map(({ message }) => /^gathered (\d+) crates in /.exec(message)?.[1]).find(Boolean)
  return count === undefined
    ? unknown('cargo deny does not say which packages it looked at (with --log-level info it says how many)')
    : { kind: 'counted', ecosystem: 'cargo', count: Number(count) }
}
