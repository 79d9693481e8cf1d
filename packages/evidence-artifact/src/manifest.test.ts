import { describe, expect, test } from 'vitest'
import { type ArtifactManifest, manifestJson, parseManifest } from './manifest.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

const file = (path: string, role = path.split('/')[0] ?? '') => ({
  path,
  role,
  sha256: 'a'.repeat(64),
  bytes: 1,
})

const MANIFEST = {
  schema: MANIFEST_SCHEMA,
  name: 'governance',
  createdAt: '2026-03-01T12:00:00Z',
  producer: {
    repository: 'orbit/platform',
    commit: 'abc',
    ref: 'refs/heads/main',
    event: 'push',
    workflow: 'CI',
    runId: 1,
    runAttempt: 1,
    job: 'test',
    os: 'Linux',
  },
  cell: { index: 0, total: 2, label: 'os=ubuntu-latest' },
  files: [file('verdict/conformance-gate.verdict.json'), { ...file('evidence/a.xml'), campaign: 'corpus' }],
}

test('a manifest is read as it was written', () => {
  const written = manifestJson(MANIFEST as ArtifactManifest)
  expect(parseManifest(written)).toEqual(MANIFEST)
})

test('a manifest says what was asked for, how steps ended, and how the job ended; it need not', () => {
  const more = {
    asked: {
      evidence: [
        { glob: 'reports/*.xml', campaign: 'corpus', files: 1 },
        { glob: 'reports/rerun.xml', campaign: 'corpus', optional: true, files: 0 },
      ],
      gates: ['conformance-gate'],
    },
    steps: [{ outcome: 'success' }, { name: 'corpus', outcome: 'failure' }],
    jobRun: { status: 'failure', checkRun: 51725241954 },
    lost: { runAttempt: 2, reason: 'shard ended with failure' },
  }
  const manifest = { ...MANIFEST, ...more }
  expect(parseManifest(manifestJson(manifest as ArtifactManifest))).toEqual(manifest)
})

describe('a manifest is refused', () => {
  test.each<[string, object, RegExp]>([
    ['of another schema', { schema: 'governance.bundle/v2' }, /^schema: /],
    ['with an unknown key', { extra: 1 }, /has an unknown key/],
    ['without a time', { createdAt: 'now' }, /^createdAt: /],
    ['of no cell', { cell: { index: 2, total: 2, label: '' } }, /^cell\.index: is not below cell\.total/],
    ['of too many cells', { cell: { index: 0, total: 257, label: '' } }, /^cell\.total: /],
    [
      'with a path out',
      { files: [file('verdict/../../x')] },
      /^files\[0\]\.path: is not a path in the folder verdict\//,
    ],
    ['with a path from the root', { files: [file('/verdict/x', 'verdict')] }, /^files\[0\]\.path/],
    ['with a file in another folder', { files: [file('evidence/x', 'verdict')] }, /in the folder verdict\//],
    [
      'with a file twice',
      { files: [file('evidence/x'), file('evidence/x')] },
      /^files\[1\]\.path: is listed twice/,
    ],
    [
      'with names that differ only in case',
      { files: [file('evidence/x'), file('evidence/X')] },
      /differs only in case/,
    ],
    [
      'with one letter in two spellings',
      { files: [file('evidence/\u00e9'), file('evidence/e\u0301')] },
      /is listed twice/,
    ],
    ['with half a digest', { files: [{ ...file('evidence/x'), sha256: 'abc' }] }, /^files\[0\]\.sha256/],
    ['with a negative size', { files: [{ ...file('evidence/x'), bytes: -1 }] }, /^files\[0\]\.bytes/],
    ['with an unknown outcome', { steps: [{ outcome: 'failed' }] }, /^steps\[0\]\.outcome: /],
    ['with an unknown status of its job', { jobRun: { status: 'skipped' } }, /^jobRun\.status: /],
    ['with an unknown key of what was asked for', { asked: { evidence: [], gates: [], x: 1 } }, /^asked: /],
    [
      'with a negative number of files',
      { asked: { evidence: [{ glob: 'a', files: -1 }], gates: [] } },
      /^asked\.evidence\[0\]\.files: /,
    ],
    [
      'with too many files',
      { files: Array.from({ length: 10_001 }, (_, index) => file(`evidence/${index}`)) },
      /^files: /,
    ],
  ])('%s', (_, changes, message) => {
    expect(() => parseManifest(JSON.stringify({ ...MANIFEST, ...changes }))).toThrow(message)
  })

  test('that is not JSON, or too large', () => {
    expect(() => parseManifest('{')).toThrow('is not valid JSON')
    expect(() => parseManifest(' '.repeat(8 * 1024 * 1024 + 1))).toThrow('larger than 8 MiB')
  })
})
