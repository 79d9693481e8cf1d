import { describe, expect, test } from 'vitest'
import { classifiedTexts } from '../fixtures/part-files.ts'
import { guessSuites } from './guesses.ts'
import { SourceFacts } from './source-facts.ts'

const NO_CLASSIFICATION = { kind: 'missing' } as unknown as Parameters<typeof guessSuites>[0]

const RULES = {
  quick: { 'forbid-identifiers': ['Mock'], 'look-at': 'helpers' },
  unit: { 'look-at': 'helpers' },
} as const

const TREE = { exists: () => true, hasFolder: () => false, below: () => [], matcher: () => () => false }

/** One test file with this text, whose name and folder say nothing. */
async function guessOf(text: string, rules: Parameters<typeof guessSuites>[1]['rules']) {
  const identifiers = Object.values(rules).flatMap((rule) => rule['forbid-identifiers'] ?? [])
  const read = () => ({ kind: 'read', text }) as const
  const facts = new SourceFacts({ ...TREE, read }, { content: [], identifiers })
  const guesses = await guessSuites(NO_CLASSIFICATION, { tests: ['a.py'], rules }, facts)
  return guesses.get('a.py')
}

describe('a test that is in no suite', () => {
  test('goes into one whose rules it keeps', async () => {
    expect(await guessOf('x = Mock()\n', RULES)).toEqual({ suite: 'unit', from: expect.any(String) })
  })

  test('goes into the first one where it breaks no rule', async () => {
    expect(await guessOf('x = 1\n', RULES)).toEqual({ suite: 'quick', from: 'nothing better' })
  })
})

describe('a test beside others', () => {
  test.each([
    ['as a whole', '"tests/test_b.py"', 'its folder', 'slow'],
    ['by their marker', '{ file = "tests/*.py", marker = "slow" }', 'nothing better', 'unit'],
  ])('that are in a suite %s is guessed from %s', async (_, entry, from, suite) => {
    const text = `[suite.unit]\nfiles = []\n[suite.slow]\nfiles = [${entry}]\n`
    const files = {
      'tests/test_a.py': 'def test_a(): pass',
      'tests/test_b.py': 'import pytest\n@pytest.mark.slow\ndef test_b(): pass',
    }
    const reading = await classifiedTexts(files, text)
    const facts = new SourceFacts(
      { ...TREE, read: () => ({ kind: 'read', text: '' }) },
      { content: [], identifiers: [] },
    )
    const guesses = await guessSuites(reading, { tests: Object.keys(files), rules: {} }, facts)
    expect(guesses.get('tests/test_a.py')).toEqual({ suite, from })
  })
})

describe('many tests', () => {
  /** So many tests, most of them named like their suite; how many are guessed, and which were read. */
  async function guessAll(count: number, rules: Parameters<typeof guessSuites>[1]['rules']) {
    const tests = Array.from({ length: count }, (_, index) =>
      index < 5 ? `z${index}.py` : `unit_${index}.py`,
    )
    const files: string[] = []
    const read = (path: string) => {
      files.push(path)
      return { kind: 'read', text: 'x = Mock()\n' } as const
    }
    const facts = new SourceFacts({ ...TREE, read }, { content: [], identifiers: ['Mock'] })
    const guesses = await guessSuites(NO_CLASSIFICATION, { tests: tests.toReversed(), rules }, facts)
    return { guessed: guesses.size, read: files.length, first: files.slice(0, 5).sort() }
  }

  test.each([200, 201, 1_000])('%i are all guessed, and at most 200 are read', async (count) => {
    expect(await guessAll(count, RULES)).toEqual({
      guessed: count,
      read: 200,
      first: ['z0.py', 'z1.py', 'z2.py', 'z3.py', 'z4.py'],
    })
  })

  test('none is read where no rule forbids anything', async () => {
    expect(await guessAll(10, { unit: RULES.unit })).toEqual({ guessed: 10, read: 0, first: [] })
  })
})
