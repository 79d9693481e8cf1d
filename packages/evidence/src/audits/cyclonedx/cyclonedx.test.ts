import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cycloneDxReader } from './cyclonedx.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string) => cycloneDxReader.read({ text })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })

const bill = (change: object) =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [], ...change })
const component = (licenses?: readonly object[]) =>
  bill({
    components: [{ name: 'x', version: '1.0.0', purl: 'pkg:npm/x@1.0.0', ...(licenses && { licenses }) }],
  })

describe('CycloneDX', () => {
  test('lists components by package URL, with their licences', () => {
    const reading = read(fixture('npm.json'))
    expect(reading.licences.map(({ package: own, expression }) => [own.name, expression])).toEqual([
      ['@scope/dual', { kind: 'known', value: '(MIT OR GPL-3.0-only)' }],
      ['is-number', { kind: 'known', value: 'MIT' }],
      ['isarray', { kind: 'known', value: 'MIT' }],
      ['none', { kind: 'unknown', why: 'the component states no licence' }],
      ['odd', { kind: 'unknown', why: 'the component states no licence' }],
    ])
    expect(reading.generated).toEqual({ kind: 'known', value: Date.parse('2026-11-29T12:57:09.317Z') })
    expect(reading.topics).toEqual(['licences'])
    expect(reading.notMeasured).toEqual([])
  })

  test('says nothing about a component without a package URL, nor about flaws', () => {
    expect(fixture('pip-audit.json')).toContain('Typing_Extensions')
    const reading = read(fixture('pip-audit.json'))
    expect(reading.universe).toEqual({ kind: 'listed', packages: [] })
    expect(reading.vulnerabilities).toEqual([])
    expect(reading.notMeasured.map((entry) => entry.kind === 'part' && entry.what)).toEqual([
      '3 components',
      'vulnerabilities',
    ])
  })

  test('has components within components', () => {
    const inner = { purl: 'pkg:npm/inner@1.0.0', licenses: [{ license: { id: 'ISC' } }] }
    expect(
      read(bill({ components: [{ purl: 'pkg:npm/outer@1.0.0', components: [inner] }] })).licences,
    ).toHaveLength(2)
  })

  test.each([
    [undefined, { kind: 'unknown', why: 'the component states no licence' }],
    [[], { kind: 'unknown', why: 'the component states no licence' }],
    [[{ license: { id: 'MIT' } }], { kind: 'known', value: 'MIT' }],
    [[{ expression: 'MIT OR ISC' }], { kind: 'known', value: 'MIT OR ISC' }],
    [[{ license: { id: 'MIT' } }, { license: { id: 'ISC' } }], { kind: 'known', value: '(MIT) AND (ISC)' }],
    [[{ license: { name: 'MIT' } }], { kind: 'unknown', why: expect.stringContaining('free text: "MIT"') }],
    [
      [{ license: { id: 'MIT' } }, { license: { name: 'Ours' } }],
      { kind: 'unknown', why: expect.stringContaining('"Ours"') },
    ],
  ])('states licences as %j', (licenses, expression) => {
    expect(read(component(licenses)).licences[0]?.expression).toEqual(expression)
  })

  test('may say that it is not complete', () => {
    const compositions = [{ aggregate: 'complete' }, { aggregate: 'incomplete' }]
    expect(read(bill({ compositions })).notMeasured).toEqual([
      { kind: 'part', what: 'components', why: 'compositions.aggregate is "incomplete"' },
    ])
  })

  test.each([
    ['', 'the report of CycloneDX is empty'],
    ['{}', 'bomFormat: it is missing'],
    [bill({ bomFormat: 'SPDX' }), 'bomFormat: expected one of "CycloneDX"'],
    [bill({ specVersion: '2.0' }), 'specVersion is "2.0", not 1.x'],
    [bill({ components: {} }), 'components: expected a list'],
    [bill({ components: [{ components: [1] }] }), 'components[0].components[0]: expected an object'],
  ])('is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
