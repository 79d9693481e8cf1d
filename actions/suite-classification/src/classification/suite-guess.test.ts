import { describe, expect, test } from 'vitest'
import { SuiteGuesser } from './suite-guess.ts'

const SUITES = ['unit', 'vcr', 'e2e']
const NONE: ReadonlyMap<string, readonly string[]> = new Map()
const NOWHERE: ReadonlyMap<string, readonly string[]> = new Map()

describe('a suite is guessed', () => {
  test.each([
    ['tests/agent_loop_vcr.rs', 'vcr', 'its name'],
    ['tests/e2e_tui.rs', 'e2e', 'its name'],
    ['tests/agentLoopVcr.test.ts', 'vcr', 'its name'],
    ['tests/unit/vcr.rs', 'vcr', 'its name'],
    ['tests/integration/login.rs', 'e2e', 'its name'],
    ['tests/recorded/login.rs', 'vcr', 'its name'],
    ['tests/community.rs', 'unit', 'nothing better'],
  ])('%s: %s from %s', (path, suite, from) => {
    expect(new SuiteGuesser(SUITES, NOWHERE).guess({ path, violations: NONE })).toEqual({ suite, from })
  })

  test('from its content: not where it is forbidden, but where it is called so', () => {
    const violations = new Map([['unit', ['VcrRecorder']]])
    const guess = new SuiteGuesser(SUITES, NOWHERE).guess({ path: 'tests/login.rs', violations })
    expect(guess).toEqual({ suite: 'vcr', from: 'its content' })
  })

  test('from its content: the only suite that permits it', () => {
    const violations = new Map([
      ['unit', ['tokio']],
      ['vcr', ['TcpListener']],
    ])
    const guess = new SuiteGuesser(SUITES, NOWHERE).guess({ path: 'tests/login.rs', violations })
    expect(guess).toEqual({ suite: 'e2e', from: 'its content' })
  })

  test('from its content: the first of several that permit it', () => {
    const violations = new Map([['unit', ['monkeypatch']]])
    const guess = new SuiteGuesser(SUITES, NOWHERE).guess({ path: 'tests/login.rs', violations })
    expect(guess).toEqual({ suite: 'vcr', from: 'its content' })
  })

  test('against its name where the suite of that name forbids its content', () => {
    const violations = new Map([['unit', ['fixtures/vcr']]])
    expect(new SuiteGuesser(SUITES, NOWHERE).guess({ path: 'tests/unit_login.rs', violations })?.suite).toBe(
      'vcr',
    )
  })

  test('from its neighbours', () => {
    const placed = new Map([
      ['vcr', ['x/b.rs']],
      ['e2e', ['x/a.rs', 'x/c.rs']],
      ['unit', ['y/d.rs', 'y/e.rs', 'y/f.rs']],
    ])
    const guesser = new SuiteGuesser(SUITES, placed)
    expect(guesser.guess({ path: 'x/new.rs', violations: NONE })).toEqual({
      suite: 'e2e',
      from: 'its folder',
    })
  })

  test('always, unless there is no suite', () => {
    const violations = new Map(SUITES.map((suite) => [suite, ['x']]))
    expect(new SuiteGuesser(SUITES, NOWHERE).guess({ path: 'a.rs', violations })?.suite).toBe('unit')
    expect(new SuiteGuesser([], NOWHERE).guess({ path: 'a.rs', violations })).toBeUndefined()
  })
})
