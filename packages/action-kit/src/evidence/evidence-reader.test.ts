import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { EvidenceReader } from './evidence-reader.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const text = ({ text: whole }: { text(): string }) => whole()

/** A folder with a reader that counts how often each file is opened. */
function folderWith(files: Files) {
  const folder = createFolder(files)
  const workspace = openWorkspace(folder.path, folder.path)
  const opened: string[] = []
  const open = (path: string) => {
    opened.push(path)
    return workspace.open(path)
  }
  const evidence = new EvidenceReader({ ...workspace, open })
  return { ...folder, workspace, evidence, opened, [Symbol.dispose]: () => folder[Symbol.dispose]() }
}

describe('a file of evidence', () => {
  test('is opened once, and listed with the digest of what was read and what its reader found out', async () => {
    using folder = folderWith({ 'a.txt': 'three\nshort\nlines' })
    const reading = await folder.evidence.read('a.txt', ({ path, text: whole, facts }) => {
      facts.format = 'lines'
      facts.records = whole().split('\n').length
      facts.generatedAt = 0 as Instant
      return path
    })
    const listed = {
      ...{ path: 'a.txt', sha256: sha256('three\nshort\nlines'), bytes: 17 },
      ...{ format: 'lines', records: 3, generatedAt: '1970-01-01T00:00:00.000Z' },
    }
    expect(reading).toEqual({ kind: 'read', path: 'a.txt', content: 'a.txt', listed })
    expect(folder.evidence.files).toEqual([listed])
    expect(folder.opened).toEqual(['a.txt'])
  })

  test('is hashed to its end, however little of it was asked for', async () => {
    const content = 'x'.repeat(300_000)
    using folder = folderWith({ 'a.txt': content })
    await folder.evidence.read('a.txt', ({ bytes }) => {
      for (const _ of bytes) break
    })
    expect(folder.evidence.files).toMatchObject([{ bytes: 300_000, sha256: sha256(content), records: 0 }])
  })

  test('that cannot be used is listed all the same, with what is known of it', async () => {
    using folder = folderWith({ 'a.txt': 'one\ntwo' })
    const reading = await folder.evidence.read('a.txt', ({ facts }) => {
      facts.format = 'lines'
      throw new EvidenceError('cut off', { line: 2, remedy: 'write it again' })
    })
    const listed = { path: 'a.txt', sha256: sha256('one\ntwo'), bytes: 7, format: 'lines', records: 0 }
    const finding = { message: 'cut off: write it again', file: 'a.txt', line: 2 }
    expect(reading).toEqual({ kind: 'unreadable', path: 'a.txt', finding, listed })
    expect(folder.evidence.files).toEqual([listed])
  })

  test.each(['none.txt', 'a.txt/none.txt'])('that is missing is not listed: %s', async (path) => {
    using folder = folderWith({ 'a.txt': '' })
    expect(await folder.evidence.read(path, text)).toEqual({ kind: 'missing', path })
    expect(folder.evidence.files).toEqual([])
  })

  test('outside the workspace is the user’s mistake, and a defect stays one', async () => {
    using outside = createFolder({ 'secret.txt': '' })
    using folder = folderWith({ 'a.txt': '' })
    symlinkSync(join(outside.path, 'secret.txt'), join(folder.path, 'link.txt'))
    await expect(folder.evidence.read('link.txt', text)).rejects.toThrow(
      'evidence: "link.txt" is a link that points outside the workspace',
    )
    const defect = () => {
      throw new TypeError('x is not a function')
    }
    await expect(folder.evidence.read('a.txt', defect)).rejects.toThrow(TypeError)
  })

  test('is shown by its place in the workspace', async () => {
    using folder = createFolder({ 'sub/a.txt': '' })
    const evidence = new EvidenceReader(openWorkspace(folder.path, join(folder.path, 'sub')))
    expect(await evidence.read('a.txt', ({ path }) => path)).toMatchObject({ content: 'sub/a.txt' })
  })

  test('of another folder is listed too, and may have the name of one of the workspace', async () => {
    using folder = folderWith({ 'a.txt': 'ours' })
    using other = folderWith({ 'a.txt': 'theirs' })
    await folder.evidence.within(other.workspace).read('a.txt', text)
    expect(await folder.evidence.read('a.txt', text)).toMatchObject({ kind: 'read', content: 'ours' })
    expect(folder.evidence.files.map((file) => file.sha256)).toEqual([sha256('ours'), sha256('theirs')])
  })
})

describe('the text of a file', () => {
  test('is UTF-8, without a byte order mark', async () => {
    using folder = folderWith({ 'a.txt': '\u{feff}größer', 'empty.txt': '' })
    expect(await folder.evidence.read('a.txt', text)).toMatchObject({ content: 'größer' })
    expect(await folder.evidence.read('empty.txt', text)).toMatchObject({ content: '' })
  })

  test('is UTF-16 where its byte order mark says so, as PowerShell writes it', async () => {
    using folder = folderWith({ 'a.txt': Buffer.from('\u{feff}größer', 'utf16le') })
    expect(await folder.evidence.read('a.txt', text)).toMatchObject({ content: 'größer' })
  })

  test.each([
    ['in another encoding', Buffer.from('größer', 'latin1'), 'not UTF-8 text: write the file as UTF-8'],
    [
      'that is too large',
      Buffer.alloc(64 * 1024 * 1024 + 1, 'x'),
      'larger than 64 MiB: use a file that lists less',
    ],
  ])('%s is refused', async (_, content, message) => {
    using folder = folderWith({ 'a.txt': content })
    const finding = { message, file: 'a.txt' }
    expect(await folder.evidence.read('a.txt', text)).toMatchObject({ kind: 'unreadable', finding })
    expect(folder.evidence.files).toMatchObject([{ bytes: content.length }])
  })

  test('of 64 MiB is read', async () => {
    using folder = folderWith({ 'a.txt': Buffer.alloc(64 * 1024 * 1024, 'x') })
    expect(await folder.evidence.read('a.txt', ({ text: whole }) => whole().length)).toMatchObject({
      content: 64 * 1024 * 1024,
    })
  })
})

describe('a file that changes', () => {
  const CHANGED = {
    message: 'changed while the gate was reading it: let the step that writes it end before this one',
    file: 'a.txt',
  }

  test('after it was listed is judged and recorded as it is when it is read', async () => {
    using folder = folderWith({ 'a.txt': 'listed' })
    const [path = ''] = await folder.workspace.find(['*.txt'])
    folder.write({ 'a.txt': 'changed since' })
    expect(await folder.evidence.read(path, text)).toMatchObject({ content: 'changed since' })
    expect(folder.evidence.files).toMatchObject([{ sha256: sha256('changed since') }])
  })

  test('while it is read is recorded with the bytes that were judged', async () => {
    const first = 'a'.repeat(64 * 1024)
    using folder = folderWith({ 'a.txt': `${first}${'b'.repeat(64 * 1024)}` })
    let judged = ''
    await folder.evidence.read('a.txt', ({ bytes }) => {
      for (const chunk of bytes) {
        judged += Buffer.from(chunk).toString()
        folder.write({ 'a.txt': `${'c'.repeat(64 * 1024)}${'d'.repeat(64 * 1024)}` })
      }
    })
    expect(new Set(judged)).toEqual(new Set(['a', 'd']))
    expect(folder.evidence.files).toMatchObject([{ sha256: sha256(judged), bytes: judged.length }])
  })

  test('between two parts of a gate that read it is unreadable for the second', async () => {
    using folder = folderWith({ 'a.txt': 'first' })
    expect(await folder.evidence.read('a.txt', text)).toMatchObject({ kind: 'read', content: 'first' })
    expect(await folder.evidence.read('./a.txt', text)).toMatchObject({ kind: 'read', content: 'first' })
    folder.write({ 'a.txt': 'second' })
    expect(await folder.evidence.read('a.txt', text)).toMatchObject({ kind: 'unreadable', finding: CHANGED })
    expect(() => folder.evidence.readCompanion('a.txt')).toThrow('changed while the gate was reading it')
    expect(folder.evidence.files).toMatchObject([{ sha256: sha256('first') }])
  })
})

describe('a companion', () => {
  test('is evidence as well, listed behind the file that needs it', async () => {
    using folder = folderWith({ 'a.txt': 'a', 'b.txt': 'b' })
    const reading = await folder.evidence.read('a.txt', ({ text: whole, facts }) => {
      facts.format = 'main'
      return `${whole()}${folder.evidence.readCompanion('b.txt')}${folder.evidence.readCompanion('none')}`
    })
    expect(reading).toMatchObject({ content: 'abundefined' })
    expect(folder.evidence.files.map(({ path, format, sha256: own }) => [path, format, own])).toEqual([
      ['a.txt', 'main', sha256('a')],
      ['b.txt', 'companion', sha256('b')],
    ])
    expect(folder.opened).toEqual(['a.txt', 'b.txt', 'none'])
  })
})
