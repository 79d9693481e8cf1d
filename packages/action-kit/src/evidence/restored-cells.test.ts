import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { findCellProblems } from './restored-cells.ts'

/** What evidence/restore leaves of a cell that was asked for `campaign=reports/<campaign>.xml`, with how many files of each. */
function artifact(index: number, asked: Readonly<Record<string, number>>, changes: object = {}): Files {
  const folder = `restored/conformance.shard.${index + 1}-of-2.1`
  const left = Object.keys(asked).filter((name) => asked[name] !== 0)
  const manifest = {
    schema: MANIFEST_SCHEMA,
    name: 'conformance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      ...{ repository: 'o/r', commit: 'abc', ref: 'refs/heads/main', event: 'push', workflow: 'CI' },
      ...{ runId: 1, runAttempt: 1, job: 'shard', os: 'Linux' },
    },
    cell: { index, total: 2, label: '' },
    files: left.map((name) => ({
      ...{ path: `evidence/reports/${name}.xml`, role: 'evidence', campaign: name },
      ...{ sha256: 'a'.repeat(64), bytes: 1 },
    })),
    asked: {
      evidence: Object.entries(asked).map(([campaign, files]) => ({
        ...{ glob: `reports/${campaign}.xml`, campaign, files },
      })),
      gates: [],
    },
    ...changes,
  }
  return {
    [`${folder}/${MANIFEST_FILE}`]: manifest,
    ...Object.fromEntries(left.map((name) => [`${folder}/evidence/reports/${name}.xml`, 'x'])),
  }
}

async function problemsOf(files: Files, campaign: string, patterns: readonly string[]) {
  using folder = createFolder(files)
  const workspace = openWorkspace(folder.path, folder.path)
  const paths = await workspace.find(patterns)
  const found = await findCellProblems(workspace, { campaign, patterns, paths })
  return found?.findings.map(({ message }) => message)
}

const at = (campaign: string) => [`restored/*/evidence/reports/${campaign}.xml`]
const HALF = { ...artifact(0, { unit: 1, api: 1 }), ...artifact(1, { unit: 1, api: 0 }) }
const MISSING = ['cell 2 of 2 (Linux) left no file that matches api=reports/api.xml, but other cells did']

describe('cells that evidence was restored from', () => {
  test.each<[string, Files, string, readonly string[], readonly string[] | undefined]>([
    [
      'left everything',
      { ...artifact(0, { api: 1 }), ...artifact(1, { api: 1 }) },
      'api',
      at('api'),
      undefined,
    ],
    ['left no file of this campaign', HALF, 'api', at('api'), MISSING],
    ['left no file of another one', HALF, 'unit', at('unit'), undefined],
    [
      'are found by a file alone',
      HALF,
      'api',
      ['restored/conformance.shard.1-of-2.1/evidence/reports/api.xml'],
      MISSING,
    ],
    [
      'are found where no file is',
      artifact(1, { api: 0 }),
      'api',
      at('api'),
      ['cell 1 of 2 left no evidence', 'cell 2 of 2 (Linux) left no file that matches api=reports/api.xml'],
    ],
    [
      'are one of two',
      artifact(0, { api: 1 }),
      'api',
      ['restored/**/*.xml'],
      ['cell 2 of 2 left no evidence'],
    ],
    ['were asked for other campaigns', artifact(0, { unit: 1 }), 'api', ['restored/**/*.xml'], undefined],
    [
      'ran again and left nothing',
      {
        ...artifact(0, { api: 1 }),
        ...artifact(1, { api: 0 }, { lost: { runAttempt: 2, reason: 'shard ended with failure' } }),
      },
      'api',
      at('api'),
      [
        'cell 2 of 2 (Linux) left nothing in attempt 2 (shard ended with failure); what an earlier attempt left does not count',
      ],
    ],
    [
      'have a manifest that nobody can read',
      { ...artifact(0, { api: 1 }), ...artifact(1, { api: 1 }), [`restored/x/${MANIFEST_FILE}`]: '{' },
      'api',
      at('api'),
      ['the manifest: is not valid JSON'],
    ],
    [
      'do not exist',
      { 'reports/api.xml': 'x', 'reports/b/api.xml': 'x' },
      'api',
      ['reports/**/*.xml', 'reports/api.xml'],
      undefined,
    ],
    ['do not exist, and neither does a file', {}, 'api', ['reports/*.xml'], undefined],
    [
      'lie elsewhere than the file that was found',
      { ...artifact(0, { api: 1 }), 'reports/api.xml': 'x' },
      'api',
      ['reports/api.xml'],
      undefined,
    ],
    [
      'lie beside a file that is named in full and does not exist',
      artifact(0, { api: 1 }),
      'api',
      ['restored/api.xml'],
      undefined,
    ],
    [
      'lie in the folders of the working directory, beside evidence that comes from no artifact',
      { 'one/governance-bundle.json': '{', 'two/api.xml': 'x' },
      'api',
      ['two/api.xml'],
      undefined,
    ],
    [
      'do not lie in the working directory itself',
      { [MANIFEST_FILE]: '{', 'api.xml': 'x' },
      'api',
      ['*.xml'],
      undefined,
    ],
  ])('%s', async (_, files, campaign, patterns, expected) => {
    expect(await problemsOf(files, campaign, patterns)).toEqual(expected)
  })

  test('count for a gate without campaigns where they were asked for none', async () => {
    const unnamed = { asked: { evidence: [{ glob: 'bench.json', files: 1 }], gates: [] } }
    const files = artifact(0, { unit: 1 }, unnamed)
    expect(await problemsOf(files, '', ['restored/**/*.xml'])).toEqual(['cell 2 of 2 left no evidence'])
    expect(await problemsOf(artifact(0, { unit: 1 }), '', ['restored/**/*.xml'])).toBeUndefined()
  })
})
