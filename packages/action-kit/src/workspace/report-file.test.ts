import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { writeReport } from './report-file.ts'

const refused = (path: string) =>
  expect.objectContaining({
    name: 'ConfigurationError',
    message: `input verdict-path: ${path} already exists and is not a regular file: name another path`,
  })

describe('a report', () => {
  test('is written into folders that are made for it, and nothing else is left there', () => {
    using folder = createFolder()
    const path = join(folder.path, 'a/b/v.json')
    writeReport(path, 'one')
    expect(readFileSync(path, 'utf8')).toBe('one')
    expect(readdirSync(join(folder.path, 'a/b'))).toEqual(['v.json'])
  })

  test('replaces that of an earlier run, and what was left unfinished', () => {
    using folder = createFolder({ 'v.json': 'a much longer text', 'v.json.unfinished': 'half of' })
    writeReport(join(folder.path, 'v.json'), 'two')
    expect(readFileSync(join(folder.path, 'v.json'), 'utf8')).toBe('two')
    expect(readdirSync(folder.path)).toEqual(['v.json'])
  })

  test('is written piece by piece, each before the next is made', () => {
    using folder = createFolder()
    const path = join(folder.path, 'v.json')
    const written: string[] = []
    function* pieces() {
      for (const piece of ['one, ', '', '☃\ud83d\ude00']) {
        yield piece
        written.push(readFileSync(`${path}.unfinished`, 'utf8'))
      }
    }
    writeReport(path, pieces())
    expect(written).toEqual(['one, ', 'one, ', 'one, ☃\ud83d\ude00'])
    expect(readFileSync(path, 'utf8')).toBe('one, ☃\ud83d\ude00')
  })

  test('whose pieces cannot all be made leaves the one before in its place', () => {
    using folder = createFolder({ 'v.json': 'before' })
    function* pieces() {
      yield 'half'
      throw new Error('no more')
    }
    expect(() => writeReport(join(folder.path, 'v.json'), pieces())).toThrow('no more')
    expect(readFileSync(join(folder.path, 'v.json'), 'utf8')).toBe('before')
  })

  test('never follows a link in its place: another file would be overwritten', () => {
    using folder = createFolder({ 'other.txt': 'kept' })
    const path = join(folder.path, 'v.json')
    symlinkSync('other.txt', path)
    expect(() => writeReport(path, 'x')).toThrow(refused(path))
    expect(readFileSync(join(folder.path, 'other.txt'), 'utf8')).toBe('kept')
  })

  test('never follows a link that leads nowhere yet', () => {
    using folder = createFolder()
    const path = join(folder.path, 'v.json')
    symlinkSync('new.txt', path)
    expect(() => writeReport(path, 'x')).toThrow(refused(path))
    expect(existsSync(join(folder.path, 'new.txt'))).toBe(false)
  })

  test('does not replace a folder', () => {
    using folder = createFolder()
    const path = join(folder.path, 'v.json')
    mkdirSync(path)
    expect(() => writeReport(path, 'x')).toThrow(refused(path))
  })
})
