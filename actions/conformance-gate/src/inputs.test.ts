import { expect, test } from 'vitest'
import { readEvidenceOverrides } from './inputs.ts'

test('a line names its campaign', () => {
  const overrides = readEvidenceOverrides(
    ['corpus=a.json', 'scenarios=b/*.xml', 'corpus=c=d.json'],
    ['corpus', 'scenarios'],
  )
  expect([...overrides]).toEqual([
    ['corpus', ['a.json', 'c=d.json']],
    ['scenarios', ['b/*.xml']],
  ])
})

test('the only campaign needs no name', () => {
  expect([...readEvidenceOverrides(['out/**/*.xml'], ['corpus'])]).toEqual([['corpus', ['out/**/*.xml']]])
})

test.each(['a.json', 'korpus=a.json', 'corpus='])('%s names no campaign', (line) => {
  expect(() => readEvidenceOverrides([line], ['corpus', 'scenarios'])).toThrow(
    `input evidence: ${JSON.stringify(line)} does not name a campaign of the policy: write campaign=glob, with one of corpus, scenarios`,
  )
})
