import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace, type Workspace } from '@governance-gates/action-kit/verdict-files'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { copyInto } from './artifact-copy.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const EVIDENCE = { path: 'evidence/a.xml', role: 'evidence' } as const

/** A file that is another one whenever it is opened, and while it is read. */
function changing(contents: readonly (readonly string[])[]): Pick<Workspace, 'open'> & { opened(): number } {
  let opened = 0
  return {
    opened: () => opened,
    open: () => {
      const parts = (contents[opened++] ?? []).map((part) => Buffer.from(part))
      const hash = createHash('sha256')
      const read = function* () {
        for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
          hash.update(part)
          bytes += part.length
          yield part
        }
      }
      let bytes = 0
      return {
        bytes: { [Symbol.iterator]: read },
        finish: () => {
          for (const _ of read()) {
            // To the end.
          }
          return { bytes, sha256: hash.digest('hex') }
        },
      }
    },
  }
}

describe('a file in the folder that is uploaded', () => {
  test('is described with the size and digest of its own bytes', () => {
    const text = `<testsuite>${'ö'.repeat(100_000)}</testsuite>`
    using from = createFolder({ 'a.xml': text })
    using root = createFolder()
    const source = openWorkspace(from.path, from.path)
    expect(copyInto(root.path, { source, path: 'a.xml', file: EVIDENCE })).toEqual({
      ...EVIDENCE,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    })
    expect(readFileSync(join(root.path, 'evidence/a.xml'), 'utf8')).toBe(text)
  })

  test('is what was read once, whatever becomes of the file', () => {
    using root = createFolder()
    const source = changing([['first ', 'half'], ['changed']])
    const file = copyInto(root.path, { source, path: 'a.xml', file: EVIDENCE })
    const copied = readFileSync(join(root.path, 'evidence/a.xml'), 'utf8')
    expect(copied).toBe('first half')
    expect(file).toMatchObject({ bytes: 10, sha256: sha256(copied) })
    expect(source.opened()).toBe(1)
  })

  test('that changes after it was listed is the changed one', async () => {
    using from = createFolder({ 'a.xml': 'listed' })
    using root = createFolder()
    const source = openWorkspace(from.path, from.path)
    const [path = ''] = await source.find(['*.xml'])
    from.write({ 'a.xml': 'changed since' })
    const file = copyInto(root.path, { source, path, file: EVIDENCE })
    expect(file.sha256).toBe(sha256('changed since'))
    expect(readFileSync(join(root.path, 'evidence/a.xml'), 'utf8')).toBe('changed since')
  })

  test.each([
    ['{"gate":"perf-budget"}', 'perf-budget'],
    ['{"gate":7}', 'other-gate'],
    [`{"gate":"${'x'.repeat(101)}"}`, 'other-gate'],
    ['cut {', 'other-gate'],
  ])('that is a verdict is of the gate that it names itself: %s', (text, gate) => {
    using root = createFolder()
    const source = changing([[text], ['{"gate":"changed"}']])
    const file = { path: 'verdict/other-gate.verdict.json', role: 'verdict', gate: 'other-gate' } as const
    expect(copyInto(root.path, { source, path: file.path, file })).toMatchObject({
      gate,
      sha256: sha256(text),
    })
    expect(source.opened()).toBe(1)
  })
})
