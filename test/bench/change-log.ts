import { readChangelog } from '@governance-gates/project-files/changelog'
import { estimate } from './cost.ts'
import { CHANGE_LOG } from './figures.ts'
import { repeated } from './growth/growth.ts'
import type { Part } from './part.ts'

const HEADINGS = 16_000

/** The change log of a project that has released every day for decades. */
export const changeLog: Part = {
  name: 'change-log',
  what: 'a change log of 16,000 headings with lists',
  async measure(say) {
    const [halves, wholes]: readonly [number[], number[]] = [[], []]
    // The first reading lets V8 compile the reader. A reader that is not linear is known after the first round.
    await seconds(HEADINGS / 2)
    while (wholes.length < 5 && wholes.reduce((sum, each) => sum + each, 0) < LONG) {
      say('8,000 headings')
      halves.push(await seconds(HEADINGS / 2))
      say('16,000 headings')
      wholes.push(await seconds(HEADINGS))
    }
    return [
      { figure: CHANGE_LOG.time, measured: estimate(wholes) },
      {
        figure: CHANGE_LOG.factor,
        measured: estimate(wholes.map((whole, round) => whole / (halves[round] ?? Number.NaN))),
      },
    ]
  },
}

/** Seconds: what takes so long is not measured again. */
const LONG = 5

/** A heading for each version, and the headings and lists of Keep a Changelog below it. */
function textOf(headings: number): string {
  return repeated(
    headings / 2,
    (index) =>
      `## [1.0.${index}] - 2026-01-01\n\n### Added\n\n- One thing.\n- Another one, with a\n  second line.\n\n`,
  )
}

async function seconds(headings: number): Promise<number> {
  const text = textOf(headings)
  const before = process.cpuUsage()
  await readChangelog(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
