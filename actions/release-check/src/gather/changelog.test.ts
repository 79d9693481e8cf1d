import { expect, test } from 'vitest'
import { readChangelogFile } from './changelog.ts'

const FILES: Readonly<Record<string, string>> = {
  'CHANGELOG.md': '## 1.1.0 - 2026-02-28\n\n- More.\n',
  'docs/CHANGES.rst': '1.1.0 (2026-02-28)\n------------------\n\n- More.\n',
  'libs/sdk/CHANGELOG.md': '## 1.1.0 - 2026-02-28\n\n- More.\n',
  '.changeset/README.md': '',
  '.changeset/config.json': '{}',
  '.changeset/brave-lions.md': '',
  'docs/changes/12.feature.rst': '',
  'docs/changes/README.rst': '',
  'libs/sdk/changes/13.bugfix.md': '',
  'pending/anything.md': '',
  'pending/.gitkeep': '',
}

function read(path: string, target: 'platform' | 'package', fragments?: readonly string[]) {
  return readChangelogFile(path, {
    readText: (each) => FILES[each],
    display: (each) => `sub/${each}`,
    filesIn: (folder) => Object.keys(FILES).filter((each) => each.slice(0, each.lastIndexOf('/')) === folder),
    fragments,
    target,
  })
}

test.each([
  ['CHANGELOG.md', 'platform', undefined, ['sub/.changeset/brave-lions.md']],
  [
    'docs/CHANGES.rst',
    'platform',
    undefined,
    ['sub/.changeset/brave-lions.md', 'sub/docs/changes/12.feature.rst'],
  ],
  ['libs/sdk/CHANGELOG.md', 'package', undefined, ['sub/libs/sdk/changes/13.bugfix.md']],
  ['CHANGELOG.md', 'platform', ['pending'], ['sub/pending/anything.md', 'sub/.changeset/brave-lions.md']],
  ['CHANGELOG.md', 'package', undefined, []],
] as const)('%s of a %s, with the folders %j: %j is left', async (path, target, folders, fragments) => {
  expect(await read(path, target, folders)).toMatchObject({
    kind: 'read',
    path: `sub/${path}`,
    entries: [{ version: '1.1.0', date: '2026-02-28' }],
    fragments,
  })
})

test('a change log that does not exist is missing', async () => {
  expect(await read('CHANGES.md', 'platform')).toEqual({ kind: 'missing', path: 'sub/CHANGES.md' })
})
