import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Folder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { EvidenceReader, openWorkspace, readVerdictFiles } from './verdict-files.ts'

const PATH = 'a.verdict.json'

async function read(content: string | Uint8Array, before: (folder: Folder) => void = () => undefined) {
  using folder = createFolder({ [PATH]: content })
  const workspace = openWorkspace(folder.path, folder.path)
  let opened = 0
  const open = (path: string) => {
    before(folder)
    opened++
    return workspace.open(path)
  }
  const evidence = new EvidenceReader({ ...workspace, open })
  const found = await readVerdictFiles({ workspace, evidence }, ['*.json'])
  return { readings: found.map(({ reading }) => reading), listed: evidence.files, opened }
}

const unreadable = (message: string) => ({ kind: 'unreadable', path: PATH, finding: { message, file: PATH } })

test('a verdict is opened once, and what was judged of it is what is recorded', async () => {
  const { readings, listed, opened } = await read('{}', ({ write }) => write({ [PATH]: '{"schema":1}' }))
  expect(opened).toBe(1)
  expect(readings).toMatchObject([
    { kind: 'unreadable', finding: { message: expect.stringMatching(/^schema: /) } },
  ])
  const sha256 = createHash('sha256').update('{"schema":1}').digest('hex')
  expect(listed).toEqual([{ path: PATH, sha256, bytes: 12, format: 'governance.verdict/v1', records: 1 }])
})

test('a verdict that is gone when it is read may have said anything', async () => {
  const { readings, listed } = await read('{}', ({ path }) => rmSync(join(path, PATH)))
  expect(readings).toEqual([unreadable('does not exist')])
  expect(listed).toEqual([])
})

test.each([
  ['too large', Buffer.alloc(64 * 1024 * 1024 + 1, ' '), 'larger than 64 MiB: use a file that lists less'],
  ['not UTF-8', Buffer.from([0x7b, 0xff]), 'not UTF-8 text: write the file as UTF-8'],
])('a file that is %s is not a verdict', async (_, content, message) => {
  expect((await read(content)).readings).toEqual([unreadable(message)])
})
