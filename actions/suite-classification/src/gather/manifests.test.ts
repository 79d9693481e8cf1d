import { createHash } from 'node:crypto'
import { EvidenceReader } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { TestFiles } from '../classification/test-files.ts'
import { readClassificationFile } from './classification-source.ts'
import { gatherManifests } from './manifests.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const SUITES = '[suite.unit]\nfiles = ["a.test.ts"]\n'
const place = { file: 'governance.yml', lineOf: () => 7 }

test('each file is opened once, and what was judged of it is what is recorded', async () => {
  using folder = createFolder({ 'suites.toml': SUITES, 'go.mod': 'module a\n' })
  const workspace = openWorkspace(folder.path, folder.path)
  const opened: string[] = []
  const open = (path: string) => {
    opened.push(path)
    if (path === 'go.mod') folder.write({ 'go.mod': 'module b\n' })
    return workspace.open(path)
  }
  const evidence = new EvidenceReader({ ...workspace, open })
  const classification = await readClassificationFile('suites.toml', evidence)
  const files = new TestFiles([], [], () => () => false)
  const policy = { names: ['x'], manifests: ['go.mod', 'none/Cargo.toml'] }
  const manifests = await gatherManifests(policy, files, { evidence, place })
  expect(classification).toMatchObject({ kind: 'read', path: 'suites.toml' })
  expect(manifests).toMatchObject([
    { kind: 'read', path: 'go.mod' },
    { kind: 'unreadable', finding: { message: 'does not exist', file: 'governance.yml', line: 7 } },
  ])
  expect(opened).toEqual(['suites.toml', 'go.mod', 'none/Cargo.toml'])
  expect(evidence.files.map(({ path, sha256: own }) => [path, own])).toEqual([
    ['suites.toml', sha256(SUITES)],
    ['go.mod', sha256('module b\n')],
  ])
})
