import { expect, test } from 'vitest'
import { commitsOf } from './commit-message.ts'
import type { GitObject } from './object-batch.ts'

const SHA = 'a'.repeat(40)
const committed = (encoding: string, message: Uint8Array): GitObject => {
  const declared = encoding === '' ? '' : `encoding ${encoding}\n`
  const header = `tree ${SHA}\nauthor A <a> 1 +0000\ncommitter C <c> 1700000000 +0000\n${declared}\n`
  return { id: SHA, type: 'commit', content: header + Buffer.from(message).toString('latin1') }
}
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

test.each<[string, string, Uint8Array, string]>([
  ['none is declared', '', bytes('feat!: größer'), 'feat!: größer'],
  ['Latin-1 is declared', 'ISO-8859-1', bytes('feat!: größer', 'latin1'), 'feat!: größer'],
  ['Latin-1 is not declared', '', bytes('feat!: größer', 'latin1'), 'feat!: größer'],
  ['a Chinese one is declared', 'GBK', Buffer.from([0x66, 0x69, 0x78, 0x3a, 0x20, 0xd6, 0xd0]), 'fix: 中'],
  // An author may declare one in which the same bytes say nothing.
  ['EBCDIC is declared', 'CP037', bytes('feat!: drop'), 'feat!: drop'],
  ['UTF-16 is declared', 'UTF-16LE', bytes('feat!: drop'), 'feat!: drop'],
  ['UTF-16 is declared, and it is not UTF-8', 'UTF-16LE', bytes('feat!: é', 'latin1'), 'feat!: é'],
  ['UTF-7 is declared', 'UTF-7', bytes('feat!: drop+AAA-'), 'feat!: drop+AAA-'],
  ['a message goes on behind a NUL', '', bytes('fix: x\0\n\nBREAKING CHANGE: y'), 'fix: x\0'],
  ['what is declared is not an encoding', '\u001b[31m', bytes('feat!: é', 'latin1'), 'feat!: é'],
])('a message is read where %s', (_, encoding, message, subject) => {
  expect(commitsOf([committed(encoding, message)])).toEqual([
    { sha: SHA, at: 1_700_000_000_000, subject, body: expect.any(String) },
  ])
})

test('every commit has to be there', () => {
  const two = [committed('', bytes('one\r\n\r\nbody\r\nof two')), committed('', bytes(''))]
  expect(commitsOf(two)?.map(({ subject, body }) => [subject, body])).toEqual([
    ['one', 'body\nof two'],
    ['', ''],
  ])
  expect(commitsOf([])).toEqual([])
  expect(commitsOf([...two, undefined])).toBeUndefined()
  expect(commitsOf([{ id: SHA, type: 'blob', content: 'x' }])).toBeUndefined()
})
