import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ArtifactManifest,
  type AttemptFacts,
  MANIFEST_FILE,
  manifestJson,
  parseManifest,
} from '@governance-gates/evidence-artifact'
import type { ArtifactStore, ListedArtifact } from '@governance-gates/github/artifacts'
import { createFolder, type Folder, zipArchive } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { fileAt, type ManifestChanges, manifestOf } from '../fixtures/manifest.ts'
import { keepLatest, unpackAll } from './restored-artifacts.ts'

const LIMITS = { bytes: 1_000_000, files: 100 }

const PATH = 'evidence/a.xml'

function manifestWith(content: string): string {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return manifestJson(manifestOf(0, 1, { files: [fileAt(PATH, { sha256, bytes: content.length })] }))
}

/** The archive of an artifact with this evidence. */
const archiveOf = (content: string): Buffer =>
  zipArchive([
    { name: MANIFEST_FILE, content: manifestWith(content) },
    { name: PATH, content },
  ])

/** An artifact with its archive; a text is why it is refused, and an error is thrown. */
type Artifact = readonly [name: string, archive: Buffer | string | Error, size?: number]

function storeOf(artifacts: readonly Artifact[], downloads: string[]): ArtifactStore {
  const unused = () => {
    throw new Error('is not used')
  }
  return {
    upload: unused,
    list: unused,
    download: async ({ id }, folder) => {
      downloads.push(folder)
      const archive = artifacts[id]?.[1] ?? 'is gone'
      if (archive instanceof Error) throw archive
      if (typeof archive === 'string') return { kind: 'refused', reason: archive, remedy: 'none' }
      mkdirSync(folder)
      writeFileSync(join(folder, 'a.zip'), archive)
      return { kind: 'answered', value: join(folder, 'a.zip') }
    },
  }
}

async function unpack(folder: Folder, all: readonly Artifact[], limits = LIMITS) {
  const downloads: string[] = []
  const listed = all.map(
    ([name, , bytes = 1], id): ListedArtifact => ({ id, name, bytes, digest: undefined }),
  )
  const target = join(folder.path, 'out')
  const restoring = { inputs: { target, limits }, store: storeOf(all, downloads), run: undefined }
  return { ...(await unpackAll(restoring, listed)), downloads, target }
}

describe('artifacts', () => {
  test('are unpacked into folders of their names, and nothing else is left', async () => {
    using folder = createFolder()
    const { artifacts, refused, target, downloads } = await unpack(folder, [
      ['one', archiveOf('1')],
      ['two', archiveOf('22')],
    ])
    expect(artifacts.map(({ folder: place, bytes }) => [place, bytes])).toEqual([
      ['one', 1],
      ['two', 2],
    ])
    expect(refused).toEqual([])
    expect(readdirSync(target).sort()).toEqual(['one', 'two'])
    expect(readFileSync(join(target, 'two/evidence/a.xml'), 'utf8')).toBe('22')
    expect(parseManifest(readFileSync(join(target, 'two', MANIFEST_FILE), 'utf8')).files).toHaveLength(1)
    expect(downloads.filter((each) => existsSync(each))).toEqual([])
  })

  test.each<[string, Buffer | string | Error, RegExp]>([
    ['the service refuses', 'GitHub answers 404', /^GitHub answers 404$/],
    ['the service breaks off', new Error('socket hang up'), /^socket hang up$/],
    ['is not an archive', Buffer.from('no'), /./],
    ['has no manifest', zipArchive([{ name: 'a.txt', content: '' }]), /./],
  ])('one that %s is refused, and the others are restored', async (_, archive, reason) => {
    using folder = createFolder()
    const { artifacts, refused, target, downloads } = await unpack(folder, [
      ['bad', archive],
      ['good', archiveOf('1')],
    ])
    expect(artifacts.map(({ folder: place }) => place)).toEqual(['good'])
    expect(refused).toEqual([{ name: 'bad', reason: expect.stringMatching(reason) }])
    expect(readdirSync(target)).toEqual(['good'])
    expect(downloads.filter((each) => existsSync(each))).toEqual([])
  })

  test('of one name are one, and the other is refused', async () => {
    using folder = createFolder()
    const { artifacts, refused, target } = await unpack(folder, [
      ['a', archiveOf('1')],
      ['a', archiveOf('2')],
    ])
    expect(artifacts).toHaveLength(1)
    expect(refused).toEqual([{ name: 'a', reason: 'another artifact has the same name' }])
    expect(readdirSync(target)).toEqual(['a'])
    expect(readFileSync(join(target, 'a', PATH), 'utf8')).toBe('1')
  })

  const TWO: readonly Artifact[] = [
    ['one', archiveOf('1')],
    ['two', archiveOf('22')],
  ]
  /** What the second needs, with its manifest. */
  const SECOND = manifestWith('22').length + 2

  test.each([
    [SECOND + 1, ['one', 'two'], []],
    [SECOND, ['one'], ['two']],
    [1, [], ['one', 'two']],
  ])('share %i bytes', async (bytes, restored, refused) => {
    using folder = createFolder()
    const done = await unpack(folder, TWO, { ...LIMITS, bytes })
    expect(done.artifacts.map(({ folder: place }) => place)).toEqual(restored)
    expect(done.refused.map(({ name }) => name)).toEqual(refused)
  })

  test.each([2, 1])('share %i files', async (files) => {
    using folder = createFolder()
    expect((await unpack(folder, TWO, { ...LIMITS, files })).artifacts).toHaveLength(files)
  })

  test.each([
    [LIMITS.bytes, 1],
    [LIMITS.bytes + 1, 0],
  ])('of %i bytes are downloaded: %i', async (size, count) => {
    using folder = createFolder()
    const done = await unpack(folder, [['one', archiveOf('1'), size]])
    expect(done.downloads).toHaveLength(count)
    const reason = 'its archive is larger than 1000000 bytes'
    expect(done.refused).toEqual(count === 0 ? [{ name: 'one', reason }] : [])
  })
})

describe('of each cell the latest attempt', () => {
  const FACTS: AttemptFacts = { runAttempt: 2, resultOf: () => 'success', conclusionOf: () => undefined }

  interface Placed {
    readonly name: string
    readonly manifest: ArtifactManifest
  }
  const placed = (
    name: string,
    index: number,
    runAttempt: number,
    changes: ManifestChanges = {},
  ): Placed => ({
    name,
    manifest: manifestOf(index, 2, { by: { runAttempt }, ...changes }),
  })

  function keep(all: readonly Placed[], facts: Partial<AttemptFacts> = {}, refused: readonly string[] = []) {
    using folder = createFolder(
      Object.fromEntries(
        all.flatMap(({ name, manifest }) => [
          [`${name}/${MANIFEST_FILE}`, manifest],
          [`${name}/evidence/a.xml`, 'x'],
        ]),
      ),
    )
    const artifacts = all.map(({ name, manifest }) => ({ folder: name, manifest, bytes: 1 }))
    const kept = keepLatest(
      folder.path,
      { artifacts, refused: refused.map((name) => ({ name, reason: 'no' })) },
      { ...FACTS, ...facts },
    )
    const found = readdirSync(folder.path).sort()
    const withFiles = found.filter((name) => existsSync(join(folder.path, name, 'evidence/a.xml')))
    const told = kept.map(({ folder: name, manifest }) => [
      name,
      manifest.lost?.runAttempt,
      manifest.lost?.reason,
    ])
    for (const { folder: name, manifest } of kept) {
      const text = readFileSync(join(folder.path, name, MANIFEST_FILE), 'utf8')
      expect(parseManifest(text).lost).toEqual(manifest.lost)
    }
    return { told: told.sort(), found, withFiles }
  }

  test('stays, and what is older goes', () => {
    expect(
      keep([placed('g.t.1-of-2.1', 0, 1), placed('g.t.1-of-2.2', 0, 2), placed('g.t.2-of-2.1', 1, 1)]),
    ).toEqual({
      told: [
        ['g.t.1-of-2.2', undefined, undefined],
        ['g.t.2-of-2.1', undefined, undefined],
      ],
      found: ['g.t.1-of-2.2', 'g.t.2-of-2.1'],
      withFiles: ['g.t.1-of-2.2', 'g.t.2-of-2.1'],
    })
  })

  test('loses its files where the cell ran again and left nothing', () => {
    const lost = keep([placed('g.t.1-of-2.1', 0, 1)], {
      conclusionOf: () => 'failure',
      resultOf: () => 'failure',
    })
    expect(lost).toEqual({
      told: [['g.t.1-of-2.1', 2, 'its job ended with failure']],
      found: ['g.t.1-of-2.1'],
      withFiles: [],
    })
  })

  test.each<[string, string | undefined]>([
    ['g.t.1-of-2.2', 'its artifact could not be restored'],
    ['g.t.1-of-2.12', 'its artifact could not be restored'],
    ['g.t.1-of-2.1', undefined],
    ['g.t.2-of-2.2', undefined],
    ['h.t.1-of-2.2', undefined],
  ])('does not count beside %s, which could not be restored: %s', (refused, reason) => {
    const { told, withFiles } = keep([placed('g.t.1-of-2.1', 0, 1)], {}, [refused, 'g.t.1-of-2.0'])
    const attempt = reason === undefined ? undefined : Number(refused.split('.').at(-1))
    expect(told).toEqual([['g.t.1-of-2.1', attempt, reason]])
    expect(withFiles).toEqual(reason === undefined ? ['g.t.1-of-2.1'] : [])
  })

  test('is named by the newest of those that could not be restored', () => {
    const { told } = keep([placed('g.t.1-of-2.1', 0, 1)], {}, ['g.t.1-of-2.3', 'g.t.1-of-2.2'])
    expect(told).toEqual([['g.t.1-of-2.1', 3, 'its artifact could not be restored']])
  })
})
