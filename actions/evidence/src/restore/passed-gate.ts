import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseVerdict } from '@governance-gates/verdict/document'

/**
 * Whether the verdict that an artifact has of a gate is a pass. A run that was observed, or in rollback, succeeds with a failing
 * verdict: what it found must not be the measure of the next one.
 */
export function hasPassed(target: string, folder: string, gate: string): boolean {
  try {
    const text = readFileSync(join(target, folder, 'verdict', `${gate}.verdict.json`), 'utf8')
    return parseVerdict(text).status === 'pass'
  } catch {
    // One that is absent or cannot be believed proves nothing.
    return false
  }
}
