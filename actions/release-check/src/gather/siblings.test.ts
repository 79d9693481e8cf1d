import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { SiblingPackage } from '@governance-gates/policy'
import { createFolder, type Files, repositoryIn } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readSiblings } from './siblings.ts'

const sdk: SiblingPackage = { path: 'siblings/sdk', manifest: 'package.json', tag: 'v{version}' }

/** What is read of a sibling whose repository is in `siblings/sdk` of a folder. */
async function read(files: Files | undefined, sibling: SiblingPackage = sdk, made = 'siblings/sdk') {
  const link = made === 'elsewhere/git' ? '.git' : ''
  using folder = createFolder({ 'package.json': { version: '1.0.0' }, 'siblings/README.md': '' })
  const platform = repositoryIn(folder)
  platform.git('init', '--quiet')
  platform.commit({}, 'Start')
  platform.git('tag', 'v1.0.0')
  if (files !== undefined) {
    folder.write({ [`${made}/x`]: '' })
    const checkout = repositoryIn({
      ...folder,
      path: join(folder.path, made),
      write: (added) =>
        folder.write(
          Object.fromEntries(Object.entries(added).map(([name, text]) => [`${made}/${name}`, text])),
        ),
    })
    checkout.git('init', '--quiet')
    checkout.commit(files, 'Start')
    checkout.git('tag', 'v2.4.0')
    checkout.write({ 'package.json': { version: '9.9.9' } })
  }
  if (made === 'elsewhere') symlinkSync('../elsewhere', join(folder.path, 'siblings/sdk'))
  if (link !== '') {
    folder.write({ 'siblings/sdk/x': '' })
    symlinkSync(`../../${made}/${link}`, join(folder.path, 'siblings/sdk', link))
  }
  const [reading] = await readSiblings({ sdk: sibling }, { directory: folder.path, display: (path) => path })
  return reading
}

test('a sibling is read as its own commit has it', async () => {
  expect(await read({ 'package.json': { version: '2.4.0' } })).toMatchObject({
    kind: 'read',
    name: 'sdk',
    folder: 'siblings/sdk',
    tags: ['v2.4.0'],
    hasTags: true,
    declared: { version: '2.4.0', path: 'siblings/sdk/package.json' },
  })
})

test.each<[string, Files | undefined, SiblingPackage, string]>([
  ['that is not there', undefined, sdk, 'missing'],
  ['that is a folder of the platform', undefined, { ...sdk, path: 'siblings' }, 'missing'],
  ['whose manifest is not there', { x: '' }, sdk, 'unreadable'],
  ['whose manifest is damaged', { 'package.json': '{' }, sdk, 'unreadable'],
  ['with nothing but tags', { x: '' }, { ...sdk, manifest: 'tag' }, 'read'],
])('a sibling %s is %#', async (_, files, sibling, kind) => {
  expect(await read(files, sibling)).toMatchObject({ kind })
})

test.each([
  ['a link to another folder', 'elsewhere'],
  ['a folder with a link to the repository of another one', 'elsewhere/git'],
])('%s is not a checkout', async (_, made) => {
  expect(await read({ 'package.json': { version: '2.4.0' } }, sdk, made)).toMatchObject({
    kind: 'missing',
  })
})
