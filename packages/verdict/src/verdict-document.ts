import type { Check } from '@governance-gates/core'
import type * as z from 'zod/mini'
import { inCurrentForm } from './earlier-verdict.ts'
import { isBlocking, statusOf, type Verdict } from './verdict.ts'
import { MAX_FINDINGS, verdictShape } from './verdict-shape.ts'

export { parseGateFailure } from './failure-document.ts'

/** A verdict file that cannot be believed. `path` is the place inside it: `checks[3].actual`; empty for the whole. */
export class VerdictError extends Error {
  readonly path: string

  constructor(path: string, message: string) {
    super(`${path === '' ? 'the verdict' : path}: ${message}`)
    this.name = 'VerdictError'
    this.path = path
  }
}

const MAX_CHARACTERS = 16 * 1024 * 1024

/**
 * Reads a verdict that a stranger may have written, or an earlier version: nothing in it is believed that can be recomputed.
 * Throws `VerdictError`.
 */
export function parseVerdict(text: string): Verdict {
  if (text.length > MAX_CHARACTERS) throw new VerdictError('', 'is larger than 16 MiB')
  const value = parseJson(text)
  const parsed = verdictShape.safeParse(inCurrentForm(value))
  if (!parsed.success) throw shapeError(parsed.error.issues[0])
  requireWhole(text, value)
  const { checks, mode, status, blocking } = parsed.data
  requireDistinct(checks)
  requireSame('status', statusOf(checks), status)
  requireSame('blocking', isBlocking(checks, mode), blocking)
  return parsed.data
}

/** A string, or blanks between others. */
const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g

/** A duplicate key is lost in parsing, and would hide what it said first: the text then is longer than its value. */
function requireWhole(text: string, value: unknown): void {
  const written = text.replace(/^\ufeff/, '').replace(BLANKS, '$1')
  if (written.length === JSON.stringify(value).length) return
  throw new VerdictError(
    '',
    'has a duplicate key, or was changed after the gate wrote it: upload the file unchanged',
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new VerdictError('', 'is not valid JSON: upload the whole file as the gate wrote it')
  }
}

function requireDistinct(checks: readonly Check[]): void {
  const ids = new Set<string>()
  let findings = 0
  for (const [index, check] of checks.entries()) {
    if (ids.has(check.id)) throw new VerdictError(`checks[${index}].id`, `repeats ${quoted(check.id)}`)
    ids.add(check.id)
    findings += check.findings.length
  }
  if (findings > MAX_FINDINGS) throw new VerdictError('checks', `has more than ${MAX_FINDINGS} findings`)
}

function requireSame(path: string, recomputed: unknown, claimed: unknown): void {
  if (recomputed === claimed) return
  throw new VerdictError(path, `is ${claimed}, but its checks make it ${recomputed}`)
}

type Issue = z.core.$ZodIssue

function shapeError(issue: Issue | undefined): VerdictError {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return new VerdictError(path.join('').replace(/^\./, ''), issueText(issue))
}

/** zod/mini comes without texts of its own. */
function issueText(issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `is not of type ${issue.expected}`
    case 'invalid_value':
      return `is not one of ${issue.values.map((value) => quoted(String(value))).join(', ')}`
    case 'unrecognized_keys':
      return `has the unknown key ${quoted(issue.keys[0] ?? '')}`
    case 'too_big':
      return `is more than ${issue.maximum} in ${issue.origin === 'array' ? 'number' : 'size'}`
    case 'too_small':
      if (issue.origin === 'string') return 'is empty'
      return `is ${issue.inclusive === true ? 'less' : 'not more'} than ${issue.minimum}`
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'is not an instant in UTC'
        : 'is not 64 lower-case hexadecimal digits'
    default:
      return 'has the wrong type'
  }
}

/** A name from the file, cut and with its control characters escaped. The code that shows it escapes the rest. */
function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)
}
