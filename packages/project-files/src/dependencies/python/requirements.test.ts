import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

async function dependencies(path: string, text: string): Promise<readonly string[]> {
  const list = await readDependencies(path, text)
  return (list?.dependencies ?? []).map(({ name, line, section }) => `${section} ${name} @${line}`)
}

async function elsewhere(path: string, text: string): Promise<unknown> {
  return (await readDependencies(path, text))?.elsewhere
}

describe('requirements.txt', () => {
  test('is read as uv writes it', async () => {
    expect(await readDependencies('requirements.txt', fixture('requirements.txt'))).toEqual({
      ecosystem: 'python',
      format: 'requirements.txt',
      dependencies: [
        { name: 'six', line: 4, section: 'dependencies' },
        { name: 'typing-extensions', line: 8, section: 'dependencies' },
      ],
      elsewhere: [{ line: 3, what: 'the package at .' }],
    })
  })

  test.each([
    ['mock # not mockito', ['mock @1']],
    ['# mockito\n\n  # mockito \\\nmock', ['mock @4']],
    ['mock \\\n  ==1 \\\n  --hash=sha256:a --hash sha256:b\nnext', ['mock @1', 'next @4']],
    ['mock\\\n# gone\nnext', ['mock @1', 'next @3']],
    ['one\\\ntwo', ['onetwo @1']],
    ['a\r\nb\\\r\n==1\r\n', ['a @1', 'b @2']],
    ['mock --config-settings "x=1" --global-option=y', ['mock @1']],
    ['-i https://example.com/mockito\n--extra-index-url=x\n--no-index\n--pre\nmock', ['mock @5']],
    ['--no-binary :all: --only-binary=mockito', []],
    ['-c constraints.txt\n--constraint=c.txt', []],
    ['-e git+https://example.com/x.git@main#egg=mock[a]&subdirectory=y', ['mock @1']],
    ['--editable="git+ssh://x#subdirectory=y&egg=mock"', ['mock @1']],
    ['git+https://example.com/x#egg=mock', ['mock @1']],
    ['https://example.com/mock_ito-5.0-py3-none-any.whl#sha256=a', ['mock_ito @1']],
    ['https://example.com/mock-ito-5.0.tar.gz?x=1', ['mock-ito @1']],
    ['./wheels/mock-5.0-py3-none-any.whl ; python_version < "3"', ['mock @1']],
    ['C:\\wheels\\mock-5.0.zip', ['mock @1']],
    ['mock-5.0.tar.gz', ['mock @1']],
    ['mock @ file:///x/other-1.0.whl', ['mock @1']],
    ['mock.zipper==1', ['mock.zipper @1']],
    ['', []],
    ['\n \n', []],
  ])('is read: %j', async (text, names) => {
    expect(await readDependencies('requirements-dev.txt', text)).toMatchObject({ elsewhere: [] })
    expect(await dependencies('requirements-dev.txt', text)).toEqual(
      names.map((name) => `dependencies ${name}`),
    )
  })

  test.each([
    ['-r base.txt', [{ line: 1, what: 'base.txt', file: 'base.txt' }]],
    ['a\n-rbase.txt', [{ line: 2, what: 'base.txt', file: 'base.txt' }]],
    ['--requirement=../base.txt', [{ line: 1, what: '../base.txt', file: '../base.txt' }]],
    ['--pre -r a.txt', [{ line: 1, what: 'a.txt', file: 'a.txt' }]],
    ['-e ./lib', [{ line: 1, what: 'the package at ./lib' }]],
    ['.[dev]', [{ line: 1, what: 'the package at .[dev]' }]],
    ['lib/sub', [{ line: 1, what: 'the package at lib/sub' }]],
    [
      'git+https://example.com/mock.git',
      [{ line: 1, what: 'the package at git+https://example.com/mock.git' }],
    ],
    // What pip takes from the environment.
    ['\u0024{PACKAGE}==1', [{ line: 1, what: 'the package at \u0024{PACKAGE}==1' }]],
    ['x.whl/', [{ line: 1, what: 'the package at x.whl/' }]],
    ['./-1.0.tar.gz', [{ line: 1, what: 'the package at ./-1.0.tar.gz' }]],
  ])('leaves something to others: %j', async (text, expected) => {
    expect(await elsewhere('requirements.txt', text)).toEqual(expected)
  })

  test.each([
    ['mock mockito', '"mock mockito" is not a requirement', 1],
    ['ok\nmock=1', '"mock=1" is not a requirement', 2],
    ['--unknown', 'unknown option --unknown', 1],
    ['-x y', 'unknown option -x', 1],
    ['mock --hash', 'has no value', 1],
    ['-r', 'has no value', 1],
    ['mock \\', 'the file ends in the middle of a continued line', 1],
    ['<<<<<<< HEAD', 'is not a requirement', 1],
    ['[tool]', 'is not a requirement', 1],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('requirements.txt', text)).rejects.toThrow(refusal(message, line))
  })
})
