import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, repositoryIn } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { committedFiles } from './committed-file.ts'

const REPORT = '<testsuite tests="1">\n  <testcase name="a"/>\n</testsuite>\n'
const PATH = 'reports/junit.xml'

async function kindsIn(folder: string, ...paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found = await committedFiles(paths.map((path) => join(folder, path)))
  return found.map(({ path, kind }) => [path.slice(folder.length + 1), kind])
}

const UNCHANGED = [[PATH, 'unchanged']]

describe('a committed file', () => {
  test('is unchanged as it was checked out, and rewritten where a byte differs', async () => {
    using made = createRepository({ [PATH]: REPORT, 'reports/b.xml': REPORT })
    made.write({ 'reports/b.xml': REPORT.replace('"a"', '"b"'), 'reports/new.xml': REPORT })
    expect(await kindsIn(made.path, PATH, 'reports/b.xml', 'reports/new.xml', 'reports/none.xml')).toEqual(
      UNCHANGED,
    )
  })

  test('is unchanged where it is written again with the same bytes', async () => {
    using made = createRepository({ [PATH]: REPORT })
    rmSync(join(made.path, PATH))
    made.write({ [PATH]: REPORT })
    utimesSync(join(made.path, PATH), 1, 1)
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
  })

  test('is new where it was only added to the index, or has no commit', async () => {
    using made = createRepository({ a: '1' })
    made.write({ [PATH]: REPORT })
    made.git('add', '--all')
    expect(await kindsIn(made.path, PATH)).toEqual([])
    using unborn = createFolder({ [PATH]: REPORT })
    execFileSync('git', ['init', '--quiet'], { cwd: unborn.path })
    expect(await kindsIn(unborn.path, PATH)).toEqual([])
  })

  test.each(['--assume-unchanged', '--skip-worktree'])(
    'is not hidden by %s, in either direction',
    async (mark) => {
      using made = createRepository({ [PATH]: REPORT, 'reports/b.xml': REPORT })
      made.git('update-index', mark, PATH, 'reports/b.xml')
      made.write({ 'reports/b.xml': 'new' })
      expect(await kindsIn(made.path, PATH, 'reports/b.xml')).toEqual(UNCHANGED)
    },
  )

  test('is unchanged although it was taken out of the index', async () => {
    using made = createRepository({ [PATH]: REPORT })
    made.git('rm', '--quiet', '--cached', PATH)
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
  })

  test('of an empty report is unchanged too', async () => {
    using made = createRepository({ [PATH]: '' })
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
  })

  test('is found by its own name in any folder, with signs that mean something to git', async () => {
    const names = ['a b/[x]*.xml', ':(top)/é.xml', '"q"/\ttab.xml', '-x/-y.xml']
    using made = createRepository(Object.fromEntries(names.map((name) => [name, REPORT])))
    expect((await kindsIn(made.path, ...names)).map(([name]) => name)).toEqual(names)
  })

  test('is one of a repository of SHA-256 too', async () => {
    using folder = createFolder()
    const made = repositoryIn(folder)
    made.git('init', '--quiet', '--object-format=sha256')
    made.commit({ [PATH]: REPORT })
    expect(await kindsIn(folder.path, PATH)).toEqual(UNCHANGED)
  })
})

describe('what a checkout changes by itself is not a change', () => {
  const checkedOut = (attributes: string, text: string, config: readonly string[] = []) => {
    const made = createRepository({ '.gitattributes': attributes, [PATH]: text })
    for (const each of config) made.git('config', ...each.split('='))
    rmSync(join(made.path, PATH))
    made.git('checkout', '--', PATH)
    return made
  }

  test.each([
    ['the ends of lines by an attribute', `${PATH} text eol=crlf\n`, REPORT, []],
    ['the ends of lines on Windows', '* text=auto\n', REPORT, ['core.autocrlf=true']],
    ['$Id$', `${PATH} ident\n`, `<!-- $Id$ -->${REPORT}`, []],
    ['no text', `${PATH} -text\n`, REPORT, []],
  ])('%s', async (_, attributes, text, config) => {
    using made = checkedOut(attributes, text, config)
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
    made.write({ [PATH]: text.replace('"a"', '"b"') })
    expect(await kindsIn(made.path, PATH)).toEqual([])
  })

  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  test.each([
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(REPORT)])],
    ['UTF-16LE-BOM', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(REPORT)])],
    ['UTF-16LE', utf16(REPORT)],
    ['UTF-16BE', utf16(REPORT).swap16()],
    ['ISO-8859-1', Buffer.from(`<!-- é -->${REPORT}`, 'latin1')],
  ])('the encoding %s', async (encoding, bytes) => {
    using made = createRepository({ '.gitattributes': `${PATH} text working-tree-encoding=${encoding}\n` })
    made.commit({ [PATH]: bytes })
    rmSync(join(made.path, PATH))
    made.git('checkout', '--', PATH)
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
  })

  test('a file of git-lfs', async () => {
    const oid = createHash('sha256').update(REPORT).digest('hex')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${REPORT.length}\n`
    using made = createRepository({ [PATH]: pointer })
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
    made.write({ [PATH]: REPORT })
    expect(await kindsIn(made.path, PATH)).toEqual(UNCHANGED)
    made.write({ [PATH]: `${REPORT} ` })
    expect(await kindsIn(made.path, PATH)).toEqual([])
  })
})

describe('a file belongs to the repository that it is in', () => {
  test('behind links', async () => {
    using made = createRepository({ 'fixtures/old.xml': REPORT })
    mkdirSync(join(made.path, 'reports'))
    symlinkSync('../fixtures/old.xml', join(made.path, PATH))
    symlinkSync('fixtures', join(made.path, 'linked'))
    expect(await kindsIn(made.path, PATH, 'linked/old.xml')).toEqual([
      [PATH, 'unchanged'],
      ['linked/old.xml', 'unchanged'],
    ])
    made.commit({})
    rmSync(join(made.path, 'fixtures/old.xml'))
    made.write({ 'fixtures/old.xml': 'new' })
    expect(await kindsIn(made.path, PATH)).toEqual([])
  })

  test('inside another one: a submodule, or a checkout beside', async () => {
    using inner = createRepository({ 'junit.xml': REPORT, 'b.xml': REPORT })
    using made = createRepository({ a: '1' })
    renameSync(inner.path, join(made.path, 'reports'))
    made.write({ 'reports/b.xml': 'new', 'reports/c.xml': REPORT })
    expect(await kindsIn(made.path, PATH, 'reports/b.xml', 'reports/c.xml')).toEqual(UNCHANGED)
  })

  test('and to none where there is none', async () => {
    using folder = createFolder({ [PATH]: REPORT })
    expect(await kindsIn(folder.path, PATH)).toEqual([])
  })

  test.each([
    ['cannot list the commit', (args: readonly string[]) => (args[0] === 'rev-parse' ? 'sha' : undefined)],
    ['is not installed', () => undefined],
  ])('is unknown where git %s', async (_, git) => {
    using made = createRepository({ [PATH]: REPORT })
    const path = join(made.path, PATH)
    expect(await committedFiles([path], async () => git)).toEqual([{ path, kind: 'unknown' }])
    using folder = createFolder({ [PATH]: REPORT })
    if (git([]) === undefined && git(['rev-parse']) === undefined) {
      expect(await committedFiles([join(folder.path, PATH)], async () => git)).toEqual([])
    }
  })
})
