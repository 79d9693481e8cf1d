import { readChangelog } from '@governance-gates/project-files/changelog'
import { exactly } from './cost.ts'
import { CHANGE_LOG } from './figures.ts'
import { repeated } from './growth/growth.ts'
import type { Part } from './part.ts'

const HEADINGS = 16_000

/** The change log of a project that has released every day for decades. */
export const changeLog: Part = {
  name: 'change-log',
  what: 'a change log of 16,000 headings with lists',
  async measure(say) {
    say('8,000 headings, twice')
    await seconds(HEADINGS / 2)
    const half = await seconds(HEADINGS / 2)
    say('16,000 headings')
    const whole = await seconds(HEADINGS)
    return [
      { figure: CHANGE_LOG.time, measured: exactly(whole) },
      { figure: CHANGE_LOG.factor, measured: exactly(whole / half) },
    ]
  },
}

async function seconds(headings: number): Promise<number> {
  const text = repeated(headings, (index) => `## [1.0.${index}] - 2026-01-01\n\n- a\n- b\n\n`)
  const before = process.cpuUsage()
  await readChangelog(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
