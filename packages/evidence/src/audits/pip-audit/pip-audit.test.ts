import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pipAuditReader } from './pip-audit.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string, log?: string) => pipAuditReader.read({ text, log })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })

describe('pip-audit', () => {
  test('lists flaws with all their names, and without a severity', () => {
    expect(read(fixture('findings.json')).vulnerabilities).toEqual([
      {
        package: { ecosystem: 'python', name: 'x', versions: { kind: 'version', version: '1.0' } },
        ids: ['PYSEC-2026-1', 'GHSA-xxxx-yyyy-zzzz', 'CVE-2026-80001'],
        severity: 'unknown',
        informational: undefined,
        fixed: ['2.0'],
        url: undefined,
      },
    ])
  })

  test('looked at what it lists, and not at what it skipped', () => {
    const { universe, notMeasured } = read(fixture('findings.json'))
    expect(universe).toEqual({
      kind: 'listed',
      packages: [
        { ecosystem: 'python', name: 'x', version: '1.0' },
        { ecosystem: 'python', name: 'six', version: '1.16.0' },
        { ecosystem: 'python', name: 'typing-extensions', version: '4.9.0' },
      ],
    })
    expect(notMeasured).toEqual([
      {
        kind: 'package',
        package: { ecosystem: 'python', name: 'ours', version: undefined },
        why: 'Dependency not found on PyPI and could not be audited: ours (0.1)',
      },
    ])
  })

  test.each([
    [undefined, []],
    ['No known vulnerabilities found', []],
    ['No known vulnerabilities found, 1 ignored', ['--ignore-vuln']],
    ['Found 2 known vulnerabilities, ignored 1 in 1 package', ['--ignore-vuln']],
    ['No known vulnerabilities found, 0 ignored', []],
  ])('tells from the log what --ignore-vuln left out of the report: %j', (log, by) => {
    expect(read(fixture('ignored.json'), log).ignored.map((ignored) => ignored.by)).toEqual(by)
  })

  test.each([
    ['', 'the report of pip-audit is empty'],
    ['{}', 'dependencies: it is missing'],
    ['[]', 'the document: expected an object'],
    ['{"dependencies":[],"fixes":[]}', 'pip-audit looked at no package'],
    [
      '{"dependencies":[{"name":"x"}]}',
      'dependencies[0]: expected a dependency with a version and its vulns',
    ],
    ['{"dependencies":[{"name":"x","vulns":[]}]}', 'dependencies[0]: expected a dependency with a version'],
    [
      '{"dependencies":[{"name":"x","version":"1.0"}]}',
      'dependencies[0]: expected a dependency with a version',
    ],
  ])('is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
