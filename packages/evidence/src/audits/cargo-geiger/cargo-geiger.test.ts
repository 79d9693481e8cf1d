import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cargoGeigerReader } from './cargo-geiger.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string) => cargoGeigerReader.read({ text })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })

/** The real report with some members in place of its own. */
const changed = (change: object) => JSON.stringify({ ...JSON.parse(fixture('report.json')), ...change })
const none = { functions: 0, exprs: 0, item_impls: 0, item_traits: 0, methods: 0 }

describe('cargo-geiger', () => {
  test('counts the unsafe code of each package, compiled and not', () => {
    const { unsafe } = read(fixture('report.json'))
    expect(unsafe.slice(0, 2)).toEqual([
      {
        package: { ecosystem: 'cargo', name: 'demo', version: '0.1.0' },
        forbidsUnsafe: true,
        counts: { kind: 'known', value: { used: none, unused: none } },
      },
      {
        package: { ecosystem: 'cargo', name: 'itoa', version: '1.0.19' },
        forbidsUnsafe: false,
        counts: { kind: 'known', value: { used: { ...none, functions: 1, exprs: 148 }, unused: none } },
      },
    ])
  })

  test('measured only the packages that it lists', () => {
    const { universe, topics, notMeasured } = read(fixture('report.json'))
    expect(universe.kind === 'listed' && universe.packages.map(({ name }) => name)).toEqual([
      'demo',
      'itoa',
      'memchr',
      'ryu',
    ])
    expect(topics).toEqual(['unsafe'])
    expect(notMeasured).toEqual([])
  })

  test('counts nothing with --forbid-only, which is not zero', () => {
    expect(
      read(fixture('forbid-only.json')).unsafe.map(({ forbidsUnsafe, counts }) => [
        forbidsUnsafe,
        counts.kind,
      ]),
    ).toEqual([
      [true, 'unknown'],
      [false, 'unknown'],
      [false, 'unknown'],
      [false, 'unknown'],
    ])
  })

  test('names the packages that it has no metrics of', () => {
    const id = {
      name: 'zip-lite',
      version: '1.2.0',
      source: { Git: { url: 'https://example.com', rev: 'c0ffee' } },
    }
    expect(read(changed({ packages_without_metrics: [id] })).notMeasured).toEqual([
      {
        kind: 'package',
        package: { ecosystem: 'cargo', name: 'zip-lite', version: '1.2.0' },
        why: 'cargo-geiger did not measure it',
      },
    ])
  })

  test.each([
    [['src/a.rs'], '1 compiled file was not scanned'],
    [['src/a.rs', 'src/b.rs'], '2 compiled files were not scanned'],
  ])('proves nothing where files were not scanned: %j', (files, why) => {
    expect(read(changed({ used_but_not_scanned_files: files })).notMeasured).toEqual([{ kind: 'run', why }])
  })

  test.each([
    ['', 'the report of cargo-geiger is empty'],
    ['{}', 'packages: it is missing'],
    [changed({ packages: [] }), 'cargo-geiger measured no package'],
    [
      changed({ packages: [{ package: { id: { name: 'x', version: '1' } } }] }),
      'packages[0]: neither unsafety nor forbids_unsafe is there',
    ],
    [
      fixture('report.json').replace('"unsafe_":148', '"unsafe_":"148"'),
      'packages[1].unsafety.used.exprs.unsafe_',
    ],
    [
      fixture('report.json').replace('"unsafe_":148', '"unsafe":148'),
      'packages[1].unsafety.used.exprs.unsafe_',
    ],
    [
      fixture('report.json').replace('"methods"', '"others"'),
      'packages[0].unsafety.used.methods: it is missing',
    ],
  ])('is refused: %.40s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
