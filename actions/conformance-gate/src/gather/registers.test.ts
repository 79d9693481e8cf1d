import type { GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { readExceptions } from './exceptions.ts'
import { readQuarantines } from './quarantines.ts'

const POLICY = `version: 1
platform: x
thresholds: x
conformance:
  campaigns: { c: { evidence: r.xml, max-failures: 0 } }
  exceptions: { path: x.yml }
  quarantine: q.yml
`

/** A register as the rules have it and as the checkout has it; undefined where there is no file. */
interface Register {
  readonly judged: string | undefined
  readonly head?: string | undefined
  /** Whether the rules come from another commit. */
  readonly kind: 'change' | 'push'
}

function inContext<Found>({ judged, head, kind }: Register, read: (context: GateContext) => Found): Found {
  using folder = createFolder({
    'a.txt': '',
    ...(head === undefined ? {} : { 'x.yml': head, 'q.yml': head }),
  })
  const context = {
    workspace: openWorkspace(folder.path, folder.path),
    policy: loadPolicy(POLICY, 'governance.yml'),
    runner: { os: 'Linux' },
    governance: {
      base: kind === 'change' ? {} : undefined,
      read: (register: string, path: string) =>
        judged === undefined || path !== `${register.charAt(0) === 'e' ? 'x' : 'q'}.yml`
          ? undefined
          : { path: `shown/${path}`, text: judged, sha256: '' },
    },
  } as unknown as GateContext
  return read(context)
}

const exceptions = (...entries: readonly string[]) =>
  `exceptions:\n${entries.map((each) => `  - { subject: ${each}, owner: dana, reason: known, review-by: 2027-01-31 }\n`).join('')}`
const quarantine = (...subjects: readonly string[]) =>
  `quarantine:\n${subjects.map((each) => `  - { subject: ${each}, campaign: c, owner: dana, reason: flaky, issue: 'https://example.org/1', since: 2026-01-01, last-day: 2026-01-20 }\n`).join('')}`

const named = ({
  entries,
  proposed,
}: {
  entries: readonly { subject: string }[]
  proposed: readonly { subject: string }[]
}) => [entries.map(({ subject }) => subject), proposed.map(({ subject }) => subject)]

describe('the exceptions', () => {
  const read = (register: Register) =>
    inContext(register, (context) => {
      const { exceptions: rule } = context.policy.policy.conformance ?? {}
      if (rule === undefined) throw new Error('the policy names no exceptions')
      return named(readExceptions(context, rule))
    })

  test.each<[string, Register, readonly string[], readonly string[]]>([
    ['of a push are those of the checkout', { kind: 'push', judged: exceptions('a') }, ['a'], ['a']],
    [
      'of a change are those of its base',
      { kind: 'change', judged: exceptions('a'), head: exceptions('a', 'b') },
      ['a'],
      ['a', 'b'],
    ],
    [
      'of a change may be as they were',
      { kind: 'change', judged: exceptions('a'), head: exceptions('a') },
      ['a'],
      ['a'],
    ],
    ['of a change may be removed', { kind: 'change', judged: exceptions('a') }, ['a'], []],
    [
      'for another system do not count',
      {
        kind: 'change',
        judged: exceptions('a', 'b, os: windows'),
        head: exceptions('a, os: windows', 'b', 'c, os: linux'),
      },
      ['a'],
      ['b', 'c'],
    ],
  ])('%s', (_, register, entries, proposed) => {
    expect(read(register)).toEqual([entries, proposed])
  })

  test('of no file are a mistake, with its line', () => {
    const missing = () => read({ kind: 'push', judged: undefined })
    expect(missing).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message:
          'governance.yml: conformance.exceptions.path: x.yml does not exist: create it, with exceptions: [] if there are no exceptions',
        file: 'governance.yml',
        line: 6,
      }),
    )
  })

  test('that are broken are a mistake of their own file', () => {
    expect(() => read({ kind: 'push', judged: 'exception: []\n' })).toThrow(
      expect.objectContaining({ name: 'PolicyError', file: 'shown/x.yml' }),
    )
  })
})

describe('the quarantines', () => {
  const read = (register: Register) =>
    inContext(register, (context) => named(readQuarantines(context, 'q.yml')))

  test.each<[string, Register, readonly string[], readonly string[]]>([
    ['of a push are those of the checkout', { kind: 'push', judged: quarantine('a') }, ['a'], ['a']],
    [
      'of a change are those of its base',
      { kind: 'change', judged: quarantine('a'), head: quarantine('b') },
      ['a'],
      ['b'],
    ],
    [
      'of a change may be as they were',
      { kind: 'change', judged: quarantine('a'), head: quarantine('a') },
      ['a'],
      ['a'],
    ],
    ['of a change may be removed', { kind: 'change', judged: quarantine('a') }, ['a'], []],
    ['of a change may be broken by it', { kind: 'change', judged: quarantine('a'), head: '-' }, ['a'], []],
  ])('%s', (_, register, entries, proposed) => {
    expect(read(register)).toEqual([entries, proposed])
  })

  test('of no file are a mistake, with its line', () => {
    expect(() => read({ kind: 'push', judged: undefined })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message:
          'governance.yml: conformance.quarantine: q.yml does not exist: create it, with quarantine: [] if nothing is quarantined',
        file: 'governance.yml',
        line: 7,
      }),
    )
  })

  test('that were broken before are a mistake', () => {
    expect(() => read({ kind: 'change', judged: '-', head: quarantine('a') })).toThrow(
      expect.objectContaining({ name: 'PolicyError', file: 'shown/q.yml' }),
    )
  })
})
