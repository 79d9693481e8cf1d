import type { Check, CheckStatus, Finding } from '@governance-gates/core'
import type { GateStanding, GovernanceReport } from '@governance-gates/verdict'
import { plain } from '../markdown/escape.ts'
import { isRelativePath } from '../relative-path.ts'
import { rulePage } from '../rule-page.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** What code scanning shows of a run. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning */
const MAX_RESULTS = 5_000
const MAX_MESSAGE = 1_000

const LEVELS: Readonly<Record<CheckStatus, 'error' | 'warning' | undefined>> = {
  fail: 'error',
  inconclusive: 'error',
  warn: 'warning',
  pass: undefined,
  skipped: undefined,
}

/** Findings that have a place in the repository, as SARIF 2.1.0 for code scanning; the worst first. */
export function sarifJson(report: GovernanceReport): string {
  const found = report.gates.flatMap((gate) => gate.checks.flatMap((check) => resultsOf(gate, check)))
  const results = found.toSorted((left, right) => rank(left) - rank(right)).slice(0, MAX_RESULTS)
  const rules = new Map(results.map(({ rule }) => [rule.id, rule]))
  const ids = [...rules.keys()]
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'governance-gates',
            informationUri: 'https://github.com/governance-gates/governance-gates',
            rules: [...rules.values()],
          },
        },
        results: results.map(({ rule, level, message, location, fingerprint }) => ({
          ruleId: rule.id,
          ruleIndex: ids.indexOf(rule.id),
          level,
          message: { text: messageText(message) },
          locations: [location],
          partialFingerprints: { 'governanceFinding/v1': fingerprint },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

interface Result {
  readonly rule: {
    readonly id: string
    readonly shortDescription: { readonly text: string }
    readonly helpUri?: string
    readonly help: { readonly text: string }
  }
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly location: object
  /** The same for the same finding, wherever its line has moved to. */
  readonly fingerprint: string
}

function rank({ level }: Result): number {
  return level === 'error' ? 0 : 1
}

function resultsOf({ gate }: GateStanding, check: Check): readonly Result[] {
  const level = LEVELS[check.status]
  if (level === undefined) return []
  const title = plain(check.title)
  const page = rulePage(check.rule)
  const rule = {
    id: page === undefined ? plain(gate) : check.rule,
    shortDescription: { text: messageText(title) },
    ...(page === undefined ? {} : { helpUri: page }),
    help: { text: messageText(plain(check.remedy ?? title)) },
  }
  return check.findings.flatMap((finding) => {
    const location = locationOf(finding)
    if (location === undefined) return []
    const subject = finding.subject === undefined ? '' : `${plain(finding.subject)}: `
    const message = plain(`${subject}${plain(finding.message)}`, MAX_MESSAGE)
    return [
      {
        ...{ rule, level, message, location },
        fingerprint: messageText(`${rule.id} ${finding.file} ${message}`).slice(0, 500),
      },
    ]
  })
}

/**
 * A text that shows what it says: `[text](target)` would be a link, and `{0}` a placeholder.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html, 3.11.5 and 3.11.6
 */
function messageText(text: string): string {
  return text.replace(/[\\[\]]/g, (sign) => `\\${sign}`).replace(/[{}]/g, (brace) => brace + brace)
}

/** A place in the repository; undefined for a path that leads out of it, or is not a path. */
function locationOf({ file, line }: Finding): object | undefined {
  if (file === undefined || !isRelativePath(file)) return undefined
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line ?? 1 },
    },
  }
}
