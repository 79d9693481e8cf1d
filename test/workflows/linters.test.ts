import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'
import { complaintsAbout } from './language-service.ts'
import { ACTIONS, textOf, WORKFLOWS } from './linted-files.ts'
import { ACTIONLINT, ZIZMOR } from './tools.ts'

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (error !== undefined) throw error
  return status === 0 ? '' : `${stdout}${stderr}`
}

test('actionlint has nothing to say of any workflow', () => {
  // It does not know `$/` yet. `./` is as wide, and makes it look into the actions as well. Nor does it know `queue`.
  const local = (path: string) =>
    textOf(path)
      .replaceAll('uses: $/', 'uses: ./')
      .replaceAll(/^ +queue: max\n/gm, '')
  const files = [...WORKFLOWS, ...ACTIONS].map((path) => [path, local(path)] as const)
  const bundles = ACTIONS.flatMap((path) => {
    const { runs }: { readonly runs: { readonly main?: string } } = parse(textOf(path))
    return runs.main === undefined ? [] : [[posix.join(posix.dirname(path), runs.main), ''] as const]
  })
  using folder = createFolder({ ...Object.fromEntries([...files, ...bundles]), '.git/HEAD': '' })
  expect(run(ACTIONLINT.path, ['-no-color', ...WORKFLOWS], folder.path)).toBe('')
})

test('zizmor has nothing to say of any workflow or action, at its most pedantic', () => {
  const args = ['--offline', '--pedantic', '--no-progress', '--color=never', '--collect=all']
  expect(run(ZIZMOR.path, [...args, ...WORKFLOWS, ...ACTIONS], ROOT)).toBe('')
})

describe("GitHub's language service has nothing to say", () => {
  test.each([...WORKFLOWS, ...ACTIONS])('of %s', async (path) => {
    expect(await complaintsAbout(path, textOf(path))).toEqual([])
  })
})

describe('the linters are awake', () => {
  test("GitHub's language service", async () => {
    const wrong = [
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: $/actions/traceability',
      '        with: { polices: x }',
      '      - run: echo ${{ nothing.at-all }}',
    ].join('\n')
    expect(await complaintsAbout('.github/workflows/wrong.yml', wrong)).toEqual([
      expect.stringContaining("wrong.yml:7: Invalid action input 'polices'"),
      expect.stringContaining('wrong.yml:8: Unrecognized named-value'),
    ])
  })

  test('actionlint and zizmor', () => {
    const wrong =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.head_ref }}\n'
    using folder = createFolder({ '.github/workflows/wrong.yml': wrong, '.git/HEAD': '' })
    expect(run(ACTIONLINT.path, ['-no-color', '.github/workflows/wrong.yml'], folder.path)).toContain(
      'potentially untrusted',
    )
    expect(run(ZIZMOR.path, ['--offline', '--color=never', '.'], folder.path)).toContain('template-injection')
  })
})
