import { describe, expect, test } from 'vitest'
import { detectConformance } from './detect.ts'
import type { ConformanceOptions } from './results-format.ts'

const json = (value: unknown, indent?: number) => JSON.stringify(value, null, indent)
const formatOf = async (head: string, options: ConformanceOptions = {}) =>
  (await detectConformance(head, options)).format

const summary = { schema: 'pi.ext.conformance_summary.v2', counts: {} }
const event = {
  schema: 'pi.ext.conformance_report.v2',
  extension_id: 'a',
  source_tier: 't',
  overall_status: 'PASS',
}
const row = { subject: 'a', status: 'pass' }
const ctrf = { reportFormat: 'CTRF', specVersion: '0.0.0', results: { tool: { name: 'x' } } }
const jest = { numTotalTests: 1, testResults: [] }
/** More than a head can hold. */
const filler = Array.from({ length: 3_000 }, (_, index) => ({ name: `test number ${index}` }))
const cut = (value: unknown, indent?: number) => json(value, indent).slice(0, 64 * 1024)

describe('the format of a file', () => {
  test.each([
    ['junit', '<?xml version="1.0"?>\n<testsuites/>'],
    ['junit', '\n  <testsuite name="x">'],
    ['ctrf', json(ctrf, 2)],
    ['ctrf', json({ results: { tool: { name: 'x' }, tests: [] } })],
    ['ctrf', cut({ results: { tool: { name: 'x' }, tests: filler }, reportFormat: 'CTRF' })],
    ['jest', json(jest)],
    ['jest', cut({ testResults: filler, success: true })],
    ['pi.ext.conformance_summary.v2', json(summary, 2)],
    ['pi.ext.conformance_summary.v2', json(summary)],
    ['pi.ext.conformance_summary.v2', json(summary, 2).slice(0, -4)],
    ['ra.ext.conformance_summary.v3', json({ ...summary, schema: 'ra.ext.conformance_summary.v3' })],
    ['pi.ext.conformance_report.v2', json(event)],
    ['pi.ext.conformance_report.v2', `${json(event)}\n${json(event)}\n`],
    ['pi.ext.conformance_report.v2', `\n\n${json(event)}\nnot json`],
    ['ra.ext.conformance_report.v2', json({ ...event, schema: 'ra.ext.conformance_report.v2' })],
    ['pi.ext.scenario_conformance.v1', json({ schema: 'pi.ext.scenario_conformance.v1' })],
    ['pi.runtime.compat-matrix.v1', json({ schema: 'pi.runtime.compat-matrix.v1' })],
    ['pi.ext.must_pass_gate.v1', json({ schema: 'pi.ext.must_pass_gate.v1' })],
    ['json-lines', json(row)],
    ['json-lines', `${json(row)}\n${json(row)}`],
    ['json-lines', cut({ ...row, log: 'x'.repeat(70_000) })],
  ])('is %s by its content (%#)', async (format, head) => {
    expect(await formatOf(head)).toBe(format)
  })

  test('shows in the first results where the schema comes behind them', async () => {
    const entries = filler.map(({ name }) => ({ api: name, module: 'm', status: 'pass', surface: 'node' }))
    const results = filler.map(({ name }) => ({ scenario_id: name, status: 'pass' }))
    for (const indent of [undefined, 2]) {
      expect(await formatOf(cut({ entries, schema: 'later' }, indent))).toBe('pi.runtime.compat-matrix.v1')
      expect(await formatOf(cut({ counts: {}, results, schema: 'later' }, indent))).toBe(
        'pi.ext.scenario_conformance.v1',
      )
    }
  })

  test('is not guessed where the whole document shows no schema', async () => {
    const entries = [{ api: 'a', module: 'm', status: 'pass', surface: 'node' }]
    await expect(formatOf(json({ entries }))).rejects.toThrow(
      'JSON with the keys "entries" and no known schema',
    )
  })

  test.each([
    ['{}', 'an empty JSON object'],
    ['[]', 'a JSON list'],
    ['[{"subject":"a","status":"pass"}]', 'a JSON list'],
    [json({ schema: 'pi.ext.conformance_summary.v1' }), 'schema "pi.ext.conformance_summary.v1"'],
    [json({ schema: 'pi.ext.conformance_report.v9', ...row }), 'schema "pi.ext.conformance_report.v9"'],
    [json({ schema: 'pi.ext.conformance_baseline.v2' }), 'schema "pi.ext.conformance_baseline.v2"'],
    [json({ schema: 'xpi.ext.conformance_summary.v2' }), 'schema "xpi.ext.conformance_summary.v2"'],
    [json({ schema: 7, counts: {} }), 'JSON with the keys "schema", "counts" and no known schema'],
    [json({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }), 'JSON with the keys "a", "b", "c", "d", "e", … and'],
    [json(row, 2), 'JSON with the keys "subject", "status"'],
    ['it works: 1 ok', 'text that begins with "it works: 1 ok"'],
    ['"PASS"', 'text that begins with'],
  ])('is not known in %j', async (head, found) => {
    const message = expect.stringContaining(`the format is not known: this is ${found}`)
    const remedy = expect.stringContaining('the Pi platform')
    await expect(formatOf(head)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message, remedy, line: 1 }),
    )
  })

  test.each([
    [' \n\t', 'only white space'],
    ['{"a":nope}', 'not valid JSON'],
    [`{"subject":"a"\n${json(row)}`, 'not valid JSON'],
  ])('cannot be recognised in %j', async (head, message) => {
    await expect(formatOf(head)).rejects.toThrow(message)
  })
})

describe('a format that is named', () => {
  test.each([
    ['junit', '<testsuites/>', 'junit'],
    ['ctrf', json(ctrf), 'ctrf'],
    ['jest', json(jest), 'jest'],
    ['pi', json(summary), 'pi.ext.conformance_summary.v2'],
    ['pi', json(event), 'pi.ext.conformance_report.v2'],
    ['json-lines', json(row), 'json-lines'],
    ['json-lines', json(event), 'json-lines'],
    ['json-lines', json({ schema: 'my.results.v1', ...row }), 'json-lines'],
    ['json-lines', json({ id: 'a', outcome: 'ok' }), 'json-lines'],
    ['auto', json(row), 'json-lines'],
  ] as const)('%s is read (%#)', async (format, head, expected) => {
    expect(await formatOf(head, { format })).toBe(expected)
  })

  test.each([
    ['junit', json(ctrf), 'CTRF'],
    ['ctrf', '<testsuites/>', 'XML'],
    ['ctrf', json(jest), 'Jest or Vitest JSON'],
    ['jest', json(ctrf), 'CTRF'],
    ['jest', '{}', 'an empty JSON object'],
    ['pi', json(row), 'JSON Lines'],
    ['pi', json({ schema: 'x.y.v9' }), 'schema "x.y.v9"'],
    ['json-lines', json(summary), 'schema "pi.ext.conformance_summary.v2"'],
    ['json-lines', json(ctrf), 'CTRF'],
    ['json-lines', json(row, 2), 'JSON with the keys "subject", "status" and no known schema'],
    ['json-lines', '<testsuites/>', 'XML'],
    ['json-lines', '[1]', 'a JSON list'],
  ] as const)('%s is refused where the content is another (%#)', async (format, head, found) => {
    const message = `the policy says that the format is ${format}, but this is ${found}`
    await expect(formatOf(head, { format })).rejects.toThrow(expect.objectContaining({ message, line: 1 }))
  })

  test('may come with columns', async () => {
    const columns = { subject: 'id', status: 'outcome' }
    expect(await formatOf('{"id":"a","outcome":"ok"}', { columns })).toBe('json-lines')
    await expect(formatOf(json(row), { columns })).rejects.toThrow('the format is not known')
    expect(await formatOf(json(event), { columns })).toBe('pi.ext.conformance_report.v2')
    expect(await formatOf('{"schema":"my.v1","id":"a","outcome":"ok"}', { columns })).toBe('json-lines')
    await expect(formatOf(json({ schema: 'my.v1', ...row }))).rejects.toThrow('schema "my.v1"')
  })
})
