import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVIDENCE_FORMATS } from '../../packages/policy/src/sections/campaign.ts'
import { ROOT } from '../architecture/source-file.ts'
import { FORMAT_NAMES, formatNamesText, namesInPolicy } from './format-names.ts'

const format = (id: string) => ({ id, title: id })

test('the policy knows the formats of the registry: else npm run generate', () => {
  expect(readFileSync(join(ROOT, FORMAT_NAMES), 'utf8')).toBe(formatNamesText())
})

test('no name that policies use is lost', () => {
  const inUse = ['auto', 'junit', 'ctrf', 'jest', 'json-lines', 'pi']
  expect(EVIDENCE_FORMATS).toEqual(expect.arrayContaining(inUse))
})

test('a platform has one name, after those of single formats', () => {
  const family = { id: 'acme', title: 'Acme', docs: '', sign: '', subjects: '' }
  expect(
    namesInPolicy([format('a'), { ...format('x'), family }, { ...format('y'), family }, format('b')]),
  ).toEqual(['a', 'b', 'acme'])
})

test('a list that is too long for a line is written as the formatter would', () => {
  const names = ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(30)]
  expect(formatNamesText(names.map(format))).toContain(
    `[\n${names.map((name) => `  '${name}',\n`).join('')}] as const\n`,
  )
})
