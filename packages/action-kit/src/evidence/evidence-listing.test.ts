import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { EvidenceReader } from './evidence-reader.ts'

const LATIN = Buffer.from('größer', 'latin1')

describe('the list of evidence', () => {
  test('has a file once all of it is read', async () => {
    using folder = createFolder({ 'a.txt': 'a', 'b.txt': 'b' })
    const evidence = new EvidenceReader(openWorkspace(folder.path, folder.path))
    await evidence.read('a.txt', () => undefined)
    const during = await evidence.read('b.txt', () => evidence.files.map(({ path }) => path))
    expect(during).toMatchObject({ content: ['a.txt'] })
    expect(evidence.files.map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
  })

  test('has a companion that cannot be read', async () => {
    using folder = createFolder({ 'a.txt': 'a', 'b.txt': LATIN })
    const evidence = new EvidenceReader(openWorkspace(folder.path, folder.path))
    const reading = await evidence.read('a.txt', () => evidence.readCompanion('b.txt'))
    expect(reading).toMatchObject({ kind: 'unreadable', finding: { file: 'a.txt' } })
    expect(evidence.files).toMatchObject([
      { path: 'a.txt', bytes: 1 },
      { path: 'b.txt', format: 'companion', bytes: LATIN.length },
    ])
  })

  test('comes with each note once, those of other folders included', async () => {
    using folder = createFolder({ 'a.txt': 'a', 'sub/b.txt': 'b' })
    const evidence = new EvidenceReader(openWorkspace(folder.path, folder.path))
    const other = evidence.within(openWorkspace(folder.path, `${folder.path}/sub`))
    for (const reader of [evidence, evidence]) {
      await reader.read('a.txt', ({ note }) => {
        note({ message: 'odd', line: 2 })
        note({ message: 'odd', line: 3 })
      })
    }
    await other.read('b.txt', ({ note }) => note({ message: 'odd' }))
    expect(evidence.notes).toEqual([
      { message: 'odd', line: 2, file: 'a.txt' },
      { message: 'odd', line: 3, file: 'a.txt' },
      { message: 'odd', file: 'sub/b.txt' },
    ])
    expect(other.notes).toHaveLength(1)
  })
})
