import type { PlacedArtifact } from '@governance-gates/action-kit/verdict-artifacts'
import type { Finding } from '@governance-gates/core'
import { createFolder, type Files } from '@governance-gates/testing'
import { FAILURE_SCHEMA } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { inputsIn, manifestOf } from '../fixtures/saved-run.ts'
import { gatherFailures } from './failures.ts'

const failure = (
  gate: string,
  findings: readonly Finding[] = [{ message: 'no' }],
  kind = 'configuration',
) => ({
  schema: FAILURE_SCHEMA,
  gate,
  kind,
  findings,
  subject: { repository: 'o/r', commit: 'abc' },
})

async function gather(files: Files, verdicts = '', outdated: readonly string[] = []) {
  using folder = createFolder({ 'a.txt': '', ...files })
  const placed = outdated.map(
    (place): PlacedArtifact => ({ kind: 'read', path: place, folder: place, manifest: manifestOf(0, 1) }),
  )
  const found = await gatherFailures(inputsIn(folder.path, { verdicts }), { outdated: placed })
  return found.map(({ subject = '', message, file, line }) => [subject, message, file, line])
}

const OWN = 'temp/governance/a.failure.json'
const RESTORED = 'governance-evidence/x/report/b.failure.json'
const SAID = 'stopped: invalid configuration'

describe('why gates stopped', () => {
  test('is what those of this job left, and what was restored', async () => {
    const files = { [OWN]: failure('a'), [RESTORED]: failure('b'), 'elsewhere/c.failure.json': failure('c') }
    expect(await gather(files)).toEqual([
      ['a', `${SAID}: no`, undefined, undefined],
      ['b', `${SAID}: no`, undefined, undefined],
    ])
  })

  test.each([
    ['elsewhere/*.verdict.json', ['c']],
    ['elsewhere/*.json', []],
    ['elsewhere/*.json\nelsewhere/*.verdict.json', ['c']],
    ['none/*.verdict.json', []],
  ])('is looked for where the verdicts are: %j', async (verdicts, gates) => {
    const files = { [OWN]: failure('a'), [RESTORED]: failure('b'), 'elsewhere/c.failure.json': failure('c') }
    expect((await gather(files, verdicts)).map(([gate]) => gate)).toEqual(gates)
  })

  test('is not what an earlier attempt of the cell left', async () => {
    const files = { [RESTORED]: failure('b'), 'governance-evidence/xy/b.failure.json': failure('c') }
    const found = await gather(files, '', ['governance-evidence/x'])
    expect(found.map(([gate]) => gate)).toEqual(['c'])
  })

  test('is every finding, with its place', async () => {
    const findings = [{ message: 'one', file: 'p.yml', line: 3 }, { message: 'two' }]
    expect(await gather({ [OWN]: failure('a', findings) })).toEqual([
      ['a', `${SAID}: one`, 'p.yml', 3],
      ['a', `${SAID}: two`, undefined, undefined],
    ])
  })

  test.each([
    ['configuration', SAID],
    ['defect', 'stopped because of a defect of its own'],
  ])('is said where nothing else is: %s', async (kind, said) => {
    expect(await gather({ [OWN]: failure('a', [], kind) })).toEqual([['a', said, undefined, undefined]])
    expect(await gather({ [OWN]: failure('a', [{ message: 'x' }], kind) })).toEqual([
      ['a', `${said}: x`, undefined, undefined],
    ])
  })

  test.each(['', '{', '[]', '{"schema":"x"}'])('cannot be known from %j', async (text) => {
    expect(await gather({ [RESTORED]: text })).toEqual([
      ['', 'is not a file that a gate wrote: restore it again', RESTORED, undefined],
    ])
  })

  test('is nothing where no gate ran', async () => {
    expect(await gather({})).toEqual([])
  })
})
