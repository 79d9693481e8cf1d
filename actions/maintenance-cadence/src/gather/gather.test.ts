import { loadPathMatcher } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { openRepository } from '@governance-gates/git'
import { createFolder, createRepository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openHistory } from './history.ts'
import { readOutdated } from './outdated-report.ts'
import { isSubstantive } from './substantive.ts'
import { readWorkflowFiles } from './workflow-files.ts'

const matcher = await loadPathMatcher()

describe('workflow files', () => {
  test('schedules with their lines, and what else starts them', async () => {
    using folder = createFolder({
      '.github/workflows/nightly.yml':
        'on:\n  schedule:\n    - cron: "0 2 * * *"\n    - { cron: "0 3 * * 1", timezone: Europe/Berlin }\n  pull_request:\n  push: { branches: [main] }\n',
      '.github/workflows/ci.yaml': 'on: [push, pull_request]\n',
      '.github/workflows/broken.yml': 'on: {\n',
      '.github/workflows/readme.md': 'on:\n  schedule: []\n',
    })
    const files = await readWorkflowFiles({ workspace: openWorkspace(folder.path, folder.path) })
    expect(files.scheduled).toEqual([
      {
        path: '.github/workflows/nightly.yml',
        entries: [
          { cron: '0 2 * * *', timezone: undefined, line: 3 },
          { cron: '0 3 * * 1', timezone: 'Europe/Berlin', line: 4 },
        ],
        otherTriggers: ['pull_request', 'push'],
      },
    ])
    expect(files.paths).toHaveLength(3)
    expect(files.unread.map(({ path }) => path)).toEqual(['.github/workflows/broken.yml'])
  })
})

describe('a change of a file', () => {
  test.each([
    ['a.md', 'one two', 'one  two\n', false],
    ['a.md', 'one\r\ntwo', 'one\ntwo', false],
    ['a.md', 'one', 'two', true],
    ['a.md', '', 'one', true],
    ['a.json', '{"a": 1, "b": [1, 2]}', '{\n  "b": [1, 2],\n  "a": 1.0\n}', false],
    ['a.json', '{"b": [1, 2]}', '{"b": [2, 1]}', true],
    ['a.json', '{"b": "\\u0041"}', '{"b": "A"}', false],
    ['a.json', '{"b": ', '{"b":: ', true],
    ['a.yml', '{"a": 1, "b": 2}', '{"b": 2, "a": 1}', true],
  ])('%s from %j to %j: substantive is %s', (path, before, after, expected) => {
    expect(isSubstantive(before, after, path)).toBe(expected)
  })
})

describe('the history of files', () => {
  const changes = async (path: string, pattern: string) => {
    const repository = await openRepository(path)
    const history = await openHistory(path, { matcher, repository })
    const found = history.changesOf([pattern]).get(pattern)
    if (found === undefined) throw new Error(`nothing is known of ${pattern}`)
    return found.kind === 'given'
      ? found.value.map((each) => `${each.path} ${each.commit.slice(0, 7)}`)
      : found.why
  }

  test('skips commits that only change the layout, and those that the repository ignores', async () => {
    using repository = createRepository({ 'docs/a.md': 'one\n' })
    const written = repository.commit({ 'docs/a.md': 'one\ntwo\n' })
    repository.commit({ 'docs/a.md': 'one\n\ntwo   \n' })
    const bulk = repository.commit({ 'docs/a.md': '* one\n* two\n' })
    expect(await changes(repository.path, 'docs/**')).toEqual([`docs/a.md ${bulk.slice(0, 7)}`])
    repository.commit({ '.git-blame-ignore-revs': `# a new formatter\n${bulk}\n` })
    expect(await changes(repository.path, 'docs/**')).toEqual([`docs/a.md ${written.slice(0, 7)}`])
  })

  test('a change counts from its merge on', async () => {
    using repository = createRepository({ 'a.md': 'one\n' })
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.commit({ 'a.md': 'two\n' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit({ 'b.md': 'x' })
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side')
    const merge = repository.git('rev-parse', 'HEAD')
    expect(await changes(repository.path, 'a.md')).toEqual([`a.md ${merge.slice(0, 7)}`])
  })

  test('of a shallow checkout the first commit proves nothing', async () => {
    using repository = createRepository({ 'a.md': 'one\n' })
    repository.commit({ 'b.md': 'x' })
    using folder = createFolder()
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, `${folder.path}/clone`)
    expect(await changes(`${folder.path}/clone`, 'a.md')).toBe(
      'the history is cut off before the last change',
    )
  })

  test('without git nothing is known', async () => {
    using folder = createFolder({ 'a.md': 'x' })
    expect(await changes(folder.path, 'a.md')).toBe('there is no git history')
  })
})

describe('reports of what is outdated', () => {
  test.each([
    [
      'npm outdated',
      '{"zod": {"current": "3.25.0", "wanted": "3.26.0", "latest": "4.1.0", "dependent": "a", "location": "x"}, "ajv": {"current": "8.1.0", "wanted": "8.2.0", "latest": "8.2.0"}}',
      ['zod 3.25.0, latest 4.1.0'],
    ],
    [
      'npm outdated',
      '{"zod": [{"current": "3.25.0", "latest": "4.1.0"}, {"current": "3.25.0", "latest": "4.1.0"}]}',
      ['zod 3.25.0, latest 4.1.0'],
    ],
    ['npm outdated', '{}', []],
    [
      'cargo outdated',
      '{"crate_name": "a", "dependencies": [{"name": "zip", "project": "1.2.0", "compat": "---", "latest": "2.0.0", "kind": "Normal", "platform": null}, {"name": "old", "project": "1.0.0", "compat": "Removed", "latest": "Removed", "kind": "Normal", "platform": null}]}',
      ['zip 1.2.0, latest 2.0.0'],
    ],
    [
      'pip list',
      '[{"name": "x", "version": "9.1", "latest_version": "10.0", "latest_filetype": "wheel"}]',
      ['x 9.1, latest 10.0'],
    ],
  ])('%s', (tool, text, majors) => {
    expect(readOutdated(text)).toEqual({ tool, majors })
  })

  test.each([
    '{"error": {"code": "ENOTFOUND"}}',
    '',
    '3',
    '{"zod": {"current": "3.0.0"}}',
    '[{"name": "x"}]',
  ])('%j is refused', (text) => {
    expect(() => readOutdated(text)).toThrow()
  })
})
