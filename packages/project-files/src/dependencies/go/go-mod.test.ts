import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

async function dependencies(text: string): Promise<readonly string[]> {
  const list = await readDependencies('go.mod', text)
  return (list?.dependencies ?? []).map(
    ({ name, alias, line, section }) =>
      `${section} ${name} @${line}${alias === undefined ? '' : ` as ${alias}`}`,
  )
}

describe('go.mod', () => {
  test('is read as Go writes it', async () => {
    const text = readFileSync(resolve(import.meta.dirname, 'fixtures/go.mod'), 'utf8')
    expect(await readDependencies('go.mod', text)).toMatchObject({
      ecosystem: 'go',
      format: 'go.mod',
      elsewhere: [],
    })
    expect(await dependencies(text)).toEqual([
      'dependencies gopkg.in/yaml.v3 @5',
      'indirect golang.org/x/mod @8',
      'indirect golang.org/x/sync @9',
      'indirect golang.org/x/tools @10',
      'tool golang.org/x/tools/cmd/stringer @13',
    ])
  })

  test('names what is required, used as a tool, or put in the place of another', async () => {
    const text = [
      'module "example.com/mock" // Deprecated: use github.com/golang/mock',
      'go 1.24',
      'toolchain go1.24.1',
      'godebug default=go1.21',
      'require(',
      '\tgithub.com/a/b/v2 v2.0.0// indirect',
      '  // github.com/golang/mock v1.6.0',
      '\t`github.com/c/d` v1.0.0 //indirect; but wanted',
      '\tgithub.com/e/f v1.0.0 // not indirect',
      ')',
      'require ()'.replace(' ()', ' (\n)'),
      'exclude github.com/golang/mock v1.0.0',
      'replace github.com/a/b/v2 => github.com/fork/b/v2 v2.0.1',
      'replace (',
      'github.com/c/d v1.0.0 => ../d',
      'github.com/e/f => github.com/e/f v1.0.1',
      ')',
      'retract [v1.0.0, v1.1.0] // mistakes',
      'tool github.com/golang/mock/mockgen',
      'ignore ./node_modules',
    ].join('\r\n')
    expect(await dependencies(text)).toEqual([
      'indirect github.com/a/b/v2 @6',
      'indirect github.com/c/d @8',
      'dependencies github.com/e/f @9',
      'replace github.com/fork/b/v2 @14 as github.com/a/b/v2',
      'replace github.com/e/f @17',
      'tool github.com/golang/mock/mockgen @20',
    ])
  })

  test.each([
    ['', 'no module directive', undefined],
    ['go 1.24', 'no module directive', undefined],
    ['module a\nrequire b', 'require has 1 words: b', 2],
    ['module a\nrequire b v1 c', 'require has 3 words', 2],
    ['module a\nrequire', 'require has 0 words', 2],
    ['module a\nretract', 'retract has 0 words', 2],
    ['module a\nrequire (\nb v1', 'the block "require (" does not end', 2],
    ['module a\nrequire (\nb\n)', 'require has 1 words', 3],
    ['module a\nrequire (\n) b', 'unexpected bracket', 3],
    ['module a\n)', 'unexpected bracket', 2],
    ['module a\nrequire ( b v1 )', 'unexpected bracket', 2],
    ['module a\nrequires b v1', 'unknown directive requires', 2],
    ['<<<<<<< HEAD\nmodule a', 'unknown directive <<<<<<<', 1],
    ['module "a', 'unterminated quotation mark', 1],
    ['module a\nrequire "b c" v1', '"b c" is neither a path nor a version', 2],
    ['module a\nreplace b c', 'expected replace old => new, found', 2],
    ['module a\nreplace => c', 'expected replace old => new, found', 2],
    ['module a\nreplace b v1 v2 => c', 'expected replace old => new, found', 2],
    ['module a\nreplace b => c v1 v2', 'expected replace old => new, found', 2],
    ['module a\nreplace b =>', 'expected replace old => new, found', 2],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('go.mod', text)).rejects.toThrow(refusal(message, line))
  })
})
