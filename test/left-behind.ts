import { afterAll, expect } from 'vitest'

/**
 * Test files run one after another in the same process. Whatever one of them changes for all of them is an error in that
 * file, and not a riddle in the next.
 */
const environment = { ...process.env }
const rest = shared()

afterAll(() => {
  const message = 'this test file changes the process for those after it: put it back'
  expect(changedVariables(), message).toEqual([])
  expect(shared(), message).toEqual(rest)
})

/** Only their names: a value may be a secret. */
function changedVariables(): readonly string[] {
  const names = Object.keys({ ...environment, ...process.env })
  return names.filter((name) => process.env[name] !== environment[name])
}

function shared(): Readonly<Record<string, unknown>> {
  return {
    folder: process.cwd(),
    exitCode: process.exitCode,
    fetch,
    now: [Date, Date.now, performance.now],
    random: Math.random,
    timers: [setTimeout, setInterval, setImmediate],
  }
}
