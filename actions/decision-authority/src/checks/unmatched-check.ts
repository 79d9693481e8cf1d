import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { PatternFacts } from '../pattern-facts.ts'
import { unmatched } from '../rules.ts'

/** Whether every pattern names a file: one with a mistake in it never applies, and nobody would notice. */
export function checkPatterns({ patterns, policyFile, files, matcher }: PatternFacts): readonly Check[] {
  if (patterns.length === 0) return []
  const idle = patterns.filter(({ pattern }) => !files.some(matcher(pattern)))
  const outcome = {
    actual: measured(idle.length, idle.length === 1 ? 'pattern' : 'patterns'),
    expected: exactly(0, 'patterns'),
    findings: idle.map(({ key, line, pattern }) => ({
      subject: key,
      message: `${pattern} names no file`,
      file: policyFile,
      line,
    })),
  }
  return [checkOf(unmatched, {}, { ...outcome, status: idle.length === 0 ? 'pass' : 'warn' })]
}
