import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { spdxReader } from './spdx.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string) => spdxReader.read({ text })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })

const bill = (change: object) => ({ spdxVersion: 'SPDX-2.3', creationInfo: {}, packages: [], ...change })
const purl = (referenceLocator: string) => [{ referenceType: 'purl', referenceLocator }]
const own = (change: object) =>
  JSON.stringify(bill({ packages: [{ name: 'x', externalRefs: purl('pkg:npm/x@1.0.0'), ...change }] }))

describe('SPDX', () => {
  test('lists packages by package URL, with their licences', () => {
    const reading = read(fixture('npm.json'))
    expect(reading.licences.map(({ package: one, expression }) => [one.name, expression])).toEqual([
      ['demo', { kind: 'known', value: 'MIT' }],
      ['@scope/dual', { kind: 'known', value: '(MIT OR GPL-3.0-only)' }],
      ['is-number', { kind: 'known', value: 'MIT' }],
      ['isarray', { kind: 'known', value: 'MIT' }],
      ['none', { kind: 'unknown', why: 'the document says NOASSERTION' }],
      ['odd', { kind: 'known', value: 'SEE LICENSE IN LICENSE.txt' }],
    ])
    expect(reading.generated).toEqual({ kind: 'known', value: Date.parse('2026-11-29T12:57:07.301Z') })
    expect(reading.notMeasured).toEqual([])
  })

  test('may be inside the sbom of an answer of GitHub', () => {
    const wrapped = JSON.stringify({ sbom: JSON.parse(fixture('npm.json')) })
    expect(read(wrapped)).toEqual(read(fixture('npm.json')))
  })

  test.each([
    [undefined, undefined, 'the document states no licence'],
    ['NOASSERTION', undefined, 'the document says NOASSERTION'],
    ['NOASSERTION', 'NOASSERTION', 'the document says NOASSERTION'],
    ['NONE', undefined, 'the document says NONE: the package has no licence'],
    ['MIT', 'NONE', 'the document says NONE: the package has no licence'],
    ['', undefined, 'the document states no licence'],
    [undefined, 'NOASSERTION', 'the document says NOASSERTION'],
  ])('does not know the licence: declared %s, concluded %s', (licenseDeclared, licenseConcluded, why) => {
    expect(read(own({ licenseDeclared, licenseConcluded })).licences[0]?.expression).toEqual({
      kind: 'unknown',
      why,
    })
  })

  test.each([
    ['MIT', undefined, 'MIT'],
    ['MIT', 'NOASSERTION', 'MIT'],
    ['NOASSERTION', 'MIT', 'MIT'],
    ['MIT', 'MIT', 'MIT'],
    ['MIT', 'GPL-3.0-only', '(MIT) AND (GPL-3.0-only)'],
  ])(
    'asks for what is declared and what is concluded: %s, %s',
    (licenseDeclared, licenseConcluded, value) => {
      expect(read(own({ licenseDeclared, licenseConcluded })).licences[0]?.expression).toEqual({
        kind: 'known',
        value,
      })
    },
  )

  test.each([[[]], [purl('pkg:npm/x')], [[{ referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a:x' }]]])(
    'says nothing about a package without a package URL: %j',
    (externalRefs) => {
      const reading = read(own({ externalRefs }))
      expect(reading.licences).toEqual([])
      expect(reading.notMeasured).toEqual([expect.objectContaining({ kind: 'part', what: 'x' })])
    },
  )

  test.each([
    ['', 'the report of SPDX is empty'],
    ['{}', 'spdxVersion: it is missing'],
    ['{"sbom":{}}', 'sbom.spdxVersion: it is missing'],
    [JSON.stringify(bill({ spdxVersion: 'SPDX-3.0' })), 'spdxVersion is "SPDX-3.0", not SPDX-2.3'],
    [JSON.stringify(bill({ packages: undefined })), 'packages: it is missing'],
    [JSON.stringify(bill({ packages: [{}] })), 'packages[0].name: it is missing'],
  ])('is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
