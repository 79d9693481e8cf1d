import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import type { Convention } from './convention.ts'
import { commitOnMain, history, honest, judge } from './release-scene.ts'
import { historyFor, isPossible, WRONG_RELEASES } from './wrong-release.ts'

const failing = ({ checks }: Verdict) => checks.filter(({ status }) => status !== 'pass' && status !== 'warn')

/** One row: the honest release passes, and each of the usual wrong ones is stopped by its rule. */
export function describeReleases(conventions: readonly Convention[]): void {
  describe.each(conventions)('$project', (convention) => {
    const { versions, tag, files } = convention

    test('the honest release passes', async () => {
      using made = history(convention, { isWithCandidate: true })
      commitOnMain(made, files(honest(versions.next, versions.earlier)))
      const verdict = await judge(made, tag(versions.next))
      expect(failing(verdict)).toEqual([])
      expect(verdict.status).toBe('pass')
    })

    test.each(WRONG_RELEASES.filter((wrong) => isPossible(wrong, convention)))('$name', async (wrong) => {
      using made = historyFor(convention, wrong)
      const verdict = await judge(made, tag(wrong.make(made, convention)))
      const rules = failing(verdict).map(({ rule }) => rule.replace('release-check/', ''))
      expect(verdict.status, JSON.stringify(verdict.checks)).toBe('fail')
      expect(rules.filter((rule) => wrong.stoppedBy.includes(rule))).not.toEqual([])
    })
  })
}
