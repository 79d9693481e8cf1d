import {
  atLeast,
  CHECK_STATUSES,
  type Check,
  type CheckStatus,
  type EvidenceFile,
  type Instant,
  type Mode,
  measured,
} from '@governance-gates/core'
import { conclude, type Judgement, type Verdict } from '@governance-gates/verdict'
import fc from 'fast-check'

const DIGEST = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90'

export function checkOf(overrides: Partial<Check> = {}): Check {
  return {
    id: 'conformance-gate/pass-rate:corpus',
    rule: 'conformance-gate/pass-rate',
    scope: { campaign: 'corpus' },
    title: 'Pass rate',
    status: 'pass',
    actual: measured(84.5, '%'),
    expected: atLeast(80, '%'),
    findings: [],
    ...overrides,
  }
}

/** So many checks of one status, with distinct ids and titles. */
export function checksOf(
  count: number,
  status: CheckStatus,
  overrides: Partial<Check> = {},
): readonly Check[] {
  return Array.from({ length: count }, (_, index) =>
    checkOf({ id: `${status}-${index}`, title: `Rule ${status} ${index}`, status, ...overrides }),
  )
}

export function findingsOf(count: number): Check['findings'] {
  return Array.from({ length: count }, (_, index) => ({
    message: 'timed out',
    subject: `ext-${index}`,
    file: 'reports/corpus.xml',
    line: index + 1,
  }))
}

export function verdictOf(overrides: Partial<Judgement> = {}): Verdict {
  return conclude({
    gate: 'conformance-gate',
    mode: 'strict',
    thresholdsVersion: '2026-01',
    now: Date.parse('2026-02-08T12:00:00Z') as Instant,
    subject: { repository: 'acme/platform', commit: 'c0ffee', ref: 'refs/heads/main', os: 'Linux' },
    rules: { branch: 'main', commit: 'c0ffee', path: '.github/governance.yml', sha256: DIGEST },
    evidence: [evidenceOf()],
    notes: [],
    checks: [checkOf()],
    exceptions: { applied: [], expired: [], unused: [] },
    ...overrides,
  })
}

export function evidenceOf(overrides: Partial<EvidenceFile> = {}): EvidenceFile {
  return {
    path: 'reports/corpus.xml',
    sha256: DIGEST,
    bytes: 1_234_567,
    format: 'junit-xml',
    records: 1201,
    ...overrides,
  }
}

/** What breaks out of Markdown, HTML, a table, a terminal, a log or GitHub's own links. */
const HOSTILE = [
  ...[
    '@octocat',
    '@org/team',
    '#1',
    'GH-1',
    'abcdef1',
    'https://x.y',
    'www.x.com',
    'a@b.com',
    'owner/repo#5',
  ],
  ...[':tada:', '$x$', '[^1]', '[ ]', '[a](b)', '![i](u)', '<script>', '</td>', '</details>', '<!--', '-->'],
  ...[
    '|',
    '\\',
    '\\|',
    '`',
    '```',
    '~~',
    '**',
    '_',
    '#',
    '## ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '===',
    '---',
    '&amp;',
    '&#64;',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '\u202e',
    '\u200b',
    '\u001b[31m',
    '\0',
    '\u2028',
    '\ud800',
    '\udfff',
  ],
  ...[
    '::error::x',
    '::',
    '##[error]x',
    '##[',
    '\n::set-output::',
    ' ',
    '"',
    "'",
    '(',
    ')',
    ',',
    '{',
    '}',
    '^',
    '!',
  ],
  ...['a', '7', 'é', '👍🏽', '…', '＠', '漢字'],
]

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(5000), '|'.repeat(1200), '\u202e'.repeat(1200), '👍'.repeat(800)),
)

export const anyStatus: fc.Arbitrary<CheckStatus> = fc.constantFrom(...CHECK_STATUSES)

const finding: fc.Arbitrary<Check['findings'][number]> = fc.record(
  { message: hostileText, subject: hostileText, file: hostileText, line: fc.integer({ min: 1 }) },
  { requiredKeys: ['message'] },
)

const number: fc.Arbitrary<number> = fc.double({ noNaN: true, noDefaultInfinity: true })
const unit: fc.Arbitrary<string> = fc.oneof(hostileText, fc.constant('%'))

const anyCheck: fc.Arbitrary<Check> = fc.record(
  {
    id: hostileText,
    title: hostileText,
    status: anyStatus,
    rule: hostileText.map((rule) => `r${rule}`),
    scope: fc.record({ campaign: hostileText, file: hostileText }, { requiredKeys: [] }),
    actual: fc.oneof(
      fc.record({ value: fc.oneof(number, hostileText), unit }, { requiredKeys: ['value'] }),
      fc.constant(null),
    ),
    expected: fc.record(
      {
        operator: fc.constantFrom('at-least', 'at-most', 'above', 'below', 'is'),
        limit: fc.oneof(number, hostileText),
        unit,
      },
      { requiredKeys: ['operator', 'limit'] },
    ),
    detail: hostileText,
    remedy: hostileText,
    findings: fc.array(finding, { maxLength: 14 }),
  },
  { requiredKeys: ['id', 'rule', 'scope', 'title', 'status', 'actual', 'expected', 'findings'] },
)

/** Any verdict at all, whatever strangers have put into its texts. Its check ids differ. */
export const anyVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    gate: hostileText.map((gate) => `g${gate}`),
    mode: fc.constantFrom<Mode>('strict', 'rollback', 'observe'),
    notes: fc.array(finding, { maxLength: 2 }),
    thresholdsVersion: hostileText,
    checks: fc
      .array(anyCheck, { maxLength: 6 })
      .map((checks) => checks.map((check, index) => ({ ...check, id: `${index}${check.id}` }))),
    evidence: fc.array(fc.record({ path: hostileText, format: hostileText }).map(evidenceOf), {
      maxLength: 3,
    }),
    exceptions: fc.record({
      applied: fc.array(hostileText, { maxLength: 2 }),
      expired: fc.array(hostileText, { maxLength: 2 }),
      unused: fc.array(hostileText, { maxLength: 2 }),
    }),
  })
  .map(verdictOf)
