import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addTallies, EMPTY_TALLY, totalOf } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readBaseline } from './baseline/read-baseline.ts'
import { readInventory } from './inventory/read-inventory.ts'
import { readConformance } from './results/read-conformance.ts'
import { PART } from './results/record.ts'

const PI = resolve(import.meta.dirname, '../../../../shared/pi')
const isHere = existsSync(PI)
const REPORTS = 'platform/tests/ext_conformance/reports'

const text = (file: string) => readFileSync(resolve(PI, file), 'utf8')
const versions = (name: string) =>
  isHere ? readdirSync(resolve(PI, 'versions', name)).map((file) => `versions/${name}/${file}`) : []

async function counted(file: string) {
  const bytes = [readFileSync(resolve(PI, file))]
  const { reader, records } = await readConformance({ path: file, bytes })
  const counts = [...records].flatMap((record) => (record.kind === 'counts' ? [record] : []))
  const own = counts.filter(({ attributes }) => attributes?.[PART] === undefined)
  const tally = own.map((record) => record.tally).reduce(addTallies, EMPTY_TALLY)
  return { format: reader.format, tally, tiers: own.map(({ tier }) => tier) }
}

describe.skipIf(!isHere)(isHere ? 'real evidence' : 'skipped: no ../shared/pi here', () => {
  test.each([`${REPORTS}/conformance_summary.json`, ...versions('conformance_summary.json')])(
    'the summary %s adds up to what it declares',
    async (file) => {
      const { schema, counts } = JSON.parse(text(file))
      const { format, tally, tiers } = await counted(file)
      const { pass, fail, 'not-applicable': na } = tally
      expect(format).toBe(schema)
      expect(tiers).not.toContain(undefined)
      expect(counts).toMatchObject({ pass, fail, na, total: totalOf(tally) })
    },
  )

  test.each(versions('must_pass_gate_verdict.json'))(
    'the verdict %s adds up to what it declares',
    async (file) => {
      const { must_pass_total, stretch_total } = JSON.parse(text(file)).observed
      const { tally, tiers } = await counted(file)
      expect(tiers).toEqual(['must-pass', 'stretch'])
      expect(totalOf(tally)).toBe(must_pass_total + stretch_total)
    },
  )

  test.each([`${REPORTS}/conformance_baseline.json`, ...versions('conformance_baseline.json')])(
    'the baseline %s names the failures that it declares',
    (file) => {
      const { extension_conformance: extensions, scenario_conformance: scenarios } = JSON.parse(text(file))
      const { campaigns } = readBaseline(text(file))
      const [extension, scenario] = ['kind:extension', 'kind:scenario'].map((kind) => campaigns.get(kind))
      expect(totalOf(extension?.tally ?? EMPTY_TALLY)).toBe(extensions.manifest_count)
      expect(extension?.failing?.size).toBe(extensions.failed)
      expect([...(extension?.tiers.keys() ?? [])]).toEqual(Object.keys(extensions.by_source))
      expect(totalOf(scenario?.tally ?? EMPTY_TALLY)).toBe(scenarios.total)
      expect(scenario?.failing?.size).toBe(scenarios.failed)
    },
  )

  test('the inclusion list names what it counts', () => {
    const file = 'platform/docs/extension-inclusion-list.json'
    const { total_must_pass, total_stretch } = JSON.parse(text(file)).summary
    const entries = readInventory(text(file), file)
    expect(entries).toHaveLength(total_must_pass + total_stretch)
    expect(entries.every(({ tier }) => tier !== undefined)).toBe(true)
  })
})
