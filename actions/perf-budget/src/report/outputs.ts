import type { PerformanceDecision } from '../gate.ts'

/** The action's own output numbers. */
export function outputsOf({ standings, regressions }: PerformanceDecision): Readonly<Record<string, string>> {
  const judged = standings.flatMap(({ worst }) => worst ?? [])
  const tightest = judged.reduce<number | undefined>(
    (least, { headroom }) => (least === undefined || headroom < least ? headroom : least),
    undefined,
  )
  return {
    budgets: String(judged.length),
    'over-budget': String(standings.filter(({ overrun }) => overrun !== undefined).length),
    regressions: String(
      regressions.changes.filter(({ comparison }) => comparison.outcome === 'regressed').length,
    ),
    // Rounded down, so that nothing left never reads as something.
    'worst-headroom': tightest === undefined ? '' : String(Math.floor(tightest * 10) / 10),
  }
}
