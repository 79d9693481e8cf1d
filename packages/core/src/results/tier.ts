import type { CheckStatus } from '../checks/status.ts'

/** How strictly a tier's subjects are judged: `required` blocks, `target` warns, `best-effort` reports. */
export const TIER_LEVELS = ['required', 'target', 'best-effort'] as const
export type TierLevel = (typeof TIER_LEVELS)[number]

/** The status of a tier's check once its rule is known to be `pass`, `fail` or `inconclusive`. */
export function statusAtLevel(level: TierLevel, outcome: 'pass' | 'fail' | 'inconclusive'): CheckStatus {
  if (outcome === 'pass') return 'pass'
  switch (level) {
    case 'required':
      return outcome
    case 'target':
      return 'warn'
    case 'best-effort':
      return 'skipped'
  }
}
