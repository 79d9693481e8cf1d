import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseAudit } from './recognise-audit.ts'

const FORMATS: Readonly<Record<string, string>> = {
  'cargo-audit': 'cargo-audit',
  'cargo-deny': 'cargo-deny',
  'cargo-geiger': 'cargo-geiger',
  cyclonedx: 'cyclonedx-1',
  'github-compare': 'github-dependency-compare',
  govulncheck: 'govulncheck',
  'npm-audit': 'npm-audit-2',
  'osv-scanner': 'osv-scanner',
  'pip-audit': 'pip-audit',
  spdx: 'spdx-2.3',
}

describe('an audit report', () => {
  const files = globSync('*/fixtures/*.{json,jsonl}', { cwd: import.meta.dirname })

  test.each(files)('of a tool is recognised: %s', (path) => {
    const [folder = ''] = path.split(/[\\/]/)
    expect(recogniseAudit(readFileSync(join(import.meta.dirname, path), 'utf8'))).toBe(FORMATS[folder])
  })

  test('of each tool is among them', () => {
    const folders = files.map((path) => path.split(/[\\/]/)[0] ?? basename(path))
    expect([...new Set(folders)].toSorted()).toEqual(Object.keys(FORMATS).toSorted())
  })

  test('of cargo deny may follow lines that cargo writes', () => {
    expect(recogniseAudit('    Updating index\n{"type":"log","fields":{}}\n')).toBe('cargo-deny')
  })

  test.each(['', 'null', '7', '{}', '{"dependencies": []}', '{"auditReportVersion": 2', 'no report'])(
    'is not recognised in %j',
    (text) => {
      expect(recogniseAudit(text)).toBeUndefined()
    },
  )

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => recogniseAudit(text)).not.toThrow()
      }),
    )
  })
})
