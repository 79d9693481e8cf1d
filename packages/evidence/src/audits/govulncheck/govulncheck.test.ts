import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { govulncheckReader } from './govulncheck.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string, exitCode: number | undefined) => govulncheckReader.read({ text, exitCode })
const refusal = (message: string, line: number) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line,
    remedy: expect.stringMatching(/./),
  })

const CONFIG = '{"config":{"protocol_version":"v1.0.0"}}'
const SBOM = '{"SBOM":{"modules":[{"path":"example.com/x","version":"v1.0.0"}]}}'

describe('govulncheck', () => {
  test.each(['findings.json', 'module.json'])('counts a flaw once, however deep it was found: %s', (name) => {
    expect(read(fixture(name), 0).vulnerabilities).toEqual([
      {
        package: {
          ecosystem: 'go',
          name: 'golang.org/x/text',
          versions: { kind: 'version', version: 'v0.3.0' },
        },
        ids: ['GO-2026-9001', 'CVE-2026-70001', 'GHSA-gggg-1111-oooo'],
        severity: 'unknown',
        informational: undefined,
        fixed: ['v0.3.7'],
        url: 'https://pkg.go.dev/vuln/GO-2026-9001',
      },
    ])
  })

  test('takes no advisory for a finding', () => {
    expect(fixture('findings.json')).toContain('GO-2026-9002')
    expect(read(fixture('findings.json'), 0).vulnerabilities.flatMap(({ ids }) => ids)).not.toContain(
      'GO-2026-9002',
    )
  })

  test('looked at the modules of its SBOM, the standard library among them', () => {
    const reading = read(fixture('clean.json'), 0)
    expect(reading.universe).toEqual({
      kind: 'listed',
      packages: [
        { ecosystem: 'go', name: 'github.com/google/uuid', version: 'v1.6.0' },
        { ecosystem: 'go', name: 'golang.org/x/text', version: 'v0.3.0' },
        { ecosystem: 'go', name: 'stdlib', version: 'v1.26.8' },
      ],
    })
    expect(reading.notMeasured).toEqual([])
    expect(reading.database).toEqual({
      date: { kind: 'known', value: Date.parse('2026-10-02T00:00:00Z') },
      source: { kind: 'known', value: 'file:///home/runner/work/demo/vulndb' },
    })
  })

  test.each([
    ['clean.json', undefined, 'the exit code of govulncheck is not known'],
    ['clean.json', 1, 'govulncheck failed with exit code 1'],
    ['broken.json', 1, 'govulncheck failed with exit code 1'],
    ['broken.json', 0, 'the report ends before the code was checked'],
  ])('proves nothing where it did not finish: %s, exit code %s', (name, exitCode, why) => {
    expect(read(fixture(name), exitCode).notMeasured).toEqual([
      { kind: 'run', why: expect.stringContaining(why) },
    ])
  })

  test('keeps the findings of a run that did not finish', () => {
    expect(read(fixture('findings.json'), 1).vulnerabilities).toHaveLength(1)
  })

  test('takes a finding without a version for one of every version', () => {
    const finding = '{"finding":{"osv":"GO-1","trace":[{"module":"example.com/x"}]}}'
    expect(read(`${CONFIG}${SBOM}${finding}`, 0).vulnerabilities[0]?.package.versions).toEqual({
      kind: 'range',
      range: '*',
    })
  })

  test('has the severity of the vectors of an advisory', () => {
    const osv =
      '{"osv":{"id":"GO-1","severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}]}}'
    const finding = '{"finding":{"osv":"GO-1","trace":[{"module":"example.com/x","version":"v1.0.0"}]}}'
    expect(read(`${CONFIG}${SBOM}${osv}${finding}`, 0).vulnerabilities[0]?.severity).toBe('critical')
  })

  test.each([
    ['', 'has no config at its start', 1],
    [SBOM, 'has no config at its start', 1],
    [`${SBOM}${CONFIG}`, 'has no config at its start', 1],
    [CONFIG, 'has no SBOM', 1],
    [`${CONFIG}${SBOM}${CONFIG}${SBOM}`, 'the streams of several runs', 1],
    [
      `${CONFIG}\n${SBOM}\n{"finding":{"osv":"GO-1","trace":[]}}`,
      'finding.trace: expected a list that is not empty',
      3,
    ],
    [
      `${CONFIG}\n${SBOM}\n{"finding":{"osv":"GO-1","trace":[{"module":"example.com/y"}]}}`,
      'GO-1 is found in example.com/y@, which is not among the modules',
      1,
    ],
    [
      `${CONFIG}\n${SBOM}\n{"finding":{"osv":"GO-1","trace":[{"module":"example.com/x","version":"v2.0.0"}]}}`,
      'GO-1 is found in example.com/x@v2.0.0, which is not among the modules',
      1,
    ],
    [`${CONFIG}\n${SBOM}\n{"finding":{"trace":[{"module":"x"}]}}`, 'finding.osv: it is missing', 3],
    [`${CONFIG}\n${SBOM}\n{"finding":`, 'the JSON ends in the middle', 3],
    [`${CONFIG}\n${SBOM}\n{"finding":"`, 'the JSON ends in the middle', 3],
    [`${CONFIG}\n${SBOM}\nnot JSON`, 'this is not valid JSON', 3],
    [`${CONFIG}\n}${SBOM}`, 'this is not valid JSON', 2],
    [`${CONFIG}\n${SBOM}\n[]`, 'the document: expected an object', 3],
    [`${CONFIG}\n\n${SBOM}{"progress":{"a":1,"a":2}}`, 'the key "a" appears twice', 3],
  ])('is refused: %s', (text, message, line) => {
    expect(() => read(text, 0)).toThrow(refusal(message, line))
  })
})
