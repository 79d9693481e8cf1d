import { join } from 'node:path'
import { createFolder, type Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { checkPolicyFile } from './policy-file.ts'

const HEAD = 'version: 1\nplatform: Orbit\nthresholds: v1\n'
const conformance = (exceptions: string) =>
  `${HEAD}conformance:\n  campaigns: { c: { evidence: r.xml, max-failures: 0 } }\n  exceptions: { path: ${exceptions} }\n`

async function check(files: Files, path = 'p.yml') {
  using folder = createFolder({ 'sub/x.txt': '', ...files })
  const made = await checkPolicyFile('some-gate', openWorkspace(folder.path, join(folder.path, 'sub')), path)
  if (made === undefined) return undefined
  return [
    made.id,
    made.status,
    ...made.findings.map(({ file, line, message }) => `${file}:${line} ${message}`),
  ]
}

test.each<[string, Files, readonly string[]]>([
  ['is valid', { 'sub/p.yml': HEAD }, ['pass']],
  ['names a register', { 'sub/p.yml': conformance('x.yml'), 'sub/x.yml': 'exceptions: []\n' }, ['pass']],
  ['names a register that is not here', { 'sub/p.yml': conformance('x.yml') }, ['pass']],
  [
    'names a register in another folder',
    { 'sub/p.yml': conformance('../x.yml'), 'x.yml': '-' },
    ['fail', 'sub/p.yml'],
  ],
  [
    'has a mistake',
    { 'sub/p.yml': `${HEAD}mod: strict\n` },
    ['fail', 'sub/p.yml:4 mod: unknown key, did you mean mode?'],
  ],
  [
    'names a wrong register',
    { 'sub/p.yml': conformance('x.yml'), 'sub/x.yml': 'exception: []\n' },
    ['fail', 'sub/x.yml:1'],
  ],
])('a policy that %s', async (_, files, [status = '', finding]) => {
  const [id, found, first, ...more] = (await check(files)) ?? []
  expect([id, found, more]).toEqual(['some-gate/proposed-policy', status, []])
  if (finding === undefined) expect(first).toBeUndefined()
  else expect(first?.startsWith(finding)).toBe(true)
})

test('a policy that does not exist is not judged', async () => {
  expect(await check({})).toBeUndefined()
})
