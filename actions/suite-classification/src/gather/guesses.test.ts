import { describe, expect, test } from 'vitest'
import { guessSuites } from './guesses.ts'
import { SourceFacts } from './source-facts.ts'

const NO_CLASSIFICATION = { kind: 'missing' } as unknown as Parameters<typeof guessSuites>[0]

/** One test file with this text, whose name and folder say nothing. */
async function guessOf(text: string, rules: Parameters<typeof guessSuites>[1]['rules']) {
  const identifiers = Object.values(rules).flatMap((rule) => rule['forbid-identifiers'] ?? [])
  const read = () => ({ kind: 'read', text }) as const
  const tree = { exists: () => true, hasFolder: () => false, below: () => [], matcher: () => () => false }
  const facts = new SourceFacts({ ...tree, read }, { content: [], identifiers })
  const guesses = await guessSuites(NO_CLASSIFICATION, { tests: ['a.py'], rules }, facts)
  return guesses.get('a.py')
}

describe('a test that is in no suite', () => {
  const rules = {
    quick: { 'forbid-identifiers': ['Mock'], 'look-at': 'helpers' },
    unit: { 'look-at': 'helpers' },
  } as const

  test('goes into one whose rules it keeps', async () => {
    expect(await guessOf('x = Mock()\n', rules)).toEqual({ suite: 'unit', from: expect.any(String) })
  })

  test('goes into the first one where it breaks no rule', async () => {
    expect(await guessOf('x = 1\n', rules)).toEqual({ suite: 'quick', from: 'nothing better' })
  })
})
