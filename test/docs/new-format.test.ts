import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Folder } from '@governance-gates/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { FORMAT_NAMES } from './format-names.ts'
import { REGISTRY, withFormat } from './format-source.ts'

const EVIDENCE = 'packages/evidence/src'
const COPIED = [
  'package.json',
  'tsconfig.base.json',
  'test/architecture/source-file.ts',
  'test/docs/format-names.ts',
  'test/docs/format-source.ts',
  'test/docs/new-format.ts',
  'test/docs/write-format-names.ts',
]
const CHECKED = {
  extends: './tsconfig.base.json',
  compilerOptions: { composite: false, noEmit: true, types: ['node'] },
}
const VITEST = `export default { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } }`

/** A copy of what the script needs, of the package that it writes to, and of what checks types and runs tests. */
function copy(): Folder {
  const texts = COPIED.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const)
  const folder = createFolder({
    ...Object.fromEntries(texts),
    [FORMAT_NAMES]: '',
    'vitest.config.mjs': VITEST,
    'tsconfig.json': { ...CHECKED, include: [`${EVIDENCE}/*/made-up*/*.ts`, REGISTRY] },
  })
  cpSync(join(ROOT, EVIDENCE), join(folder.path, EVIDENCE), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts') && !path.endsWith('fixtures'),
  })
  symlinkSync(join(ROOT, 'node_modules'), join(folder.path, 'node_modules'), 'junction')
  return folder
}

function run({ path }: Folder, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: path, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const newFormat = (folder: Folder, ...args: readonly string[]) =>
  run(folder, 'test/docs/new-format.ts', ...args)

const touchedBy = ({ stdout }: { readonly stdout: string }) => stdout.split('\n\n')[0]?.split('\n')

interface TestResults {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** The tests of the skeletons with their outcomes, several of one title. */
function testsOfSkeletons(folder: Folder) {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const output = 'results.json'
  const { stderr } = run(folder, vitest, 'run', '--reporter=json', `--outputFile=${output}`)
  const file = join(folder.path, output)
  if (!existsSync(file)) throw new Error(stderr)
  const results: TestResults = JSON.parse(readFileSync(file, 'utf8'))
  return Map.groupBy(
    results.testResults.flatMap(({ assertionResults }) => assertionResults),
    ({ title }) => title,
  )
}

const SKELETONS = {
  'results/made-up': ['made-up-format.ts', 'made-up.ts', 'made-up.test.ts', 'fixtures/README.md'],
  'benchmarks/made-up-bench': ['made-up-bench.ts', 'made-up-bench.test.ts', 'fixtures/README.md'],
}

describe('npm run new-format', () => {
  test('writes formats that compile and whose tests are red', () => {
    using folder = copy()
    for (const [skeleton, files] of Object.entries(SKELETONS)) {
      const answer = newFormat(folder, ...skeleton.split('/'))
      const paths = files.map((file) => `${EVIDENCE}/${skeleton}/${file}`)
      expect([answer.status, touchedBy(answer)]).toEqual([0, [...paths, REGISTRY]])
    }

    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    expect(run(folder, tsc, '-p', '.')).toMatchObject({ stdout: '', status: 0 })

    const { failed, todo } = Object.groupBy(
      [...testsOfSkeletons(folder).values()].flat(),
      (each) => each.status,
    )
    expect(failed?.map(({ title }) => title)).toEqual(Array(2).fill('the tool wrote files to read'))
    expect(failed?.map(({ failureMessages: [message] }) => message)).toEqual(
      Array(2).fill(
        expect.stringMatching(/let made-up(-bench)? write files, and put them into the folder fixtures/),
      ),
    )
    expect(todo).toHaveLength(6)

    for (const skeleton of Object.keys(SKELETONS)) {
      folder.write({ [`${EVIDENCE}/${skeleton}/fixtures/one.txt`]: 'made up' })
    }
    const read = testsOfSkeletons(folder).get('one.txt is recognised and read')
    expect(read?.map(({ failureMessages: [message] }) => message)).toEqual(
      Array(2).fill(expect.stringContaining('the format is not known')),
    )
  })

  test('adds its name to the policy only for results', () => {
    using folder = copy()
    newFormat(folder, 'results', 'made-up')
    newFormat(folder, 'benchmarks', 'also-made-up')
    run(folder, '--conditions=source', 'test/docs/write-format-names.ts')
    expect(readFileSync(join(folder.path, FORMAT_NAMES), 'utf8')).toContain(
      "['junit', 'ctrf', 'jest', 'made-up', 'json-lines', 'pi']",
    )
  })

  test('prints what CONTRIBUTING.md shows', () => {
    using folder = copy()
    const shown = /^\$ npm run new-format -- (\S+) (\S+)\n((?:\S+\n)+)/m.exec(
      readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'),
    )
    const [, kind = '', id = '', touched = ''] = shown ?? []
    expect(touchedBy(newFormat(folder, kind, id))).toEqual(touched.replace('```\n', '').trim().split('\n'))
  })

  // One copy for all of them: none of them changes it.
  const untouched = copy()
  afterAll(() => untouched[Symbol.dispose]())

  test.each<[string, readonly string[], string]>([
    ['no id', ['results'], 'usage: npm run new-format'],
    ['an unknown kind', ['tests', 'made-up'], 'tests: use results or benchmarks'],
    ['an id with capitals', ['results', 'MadeUp'], 'use lower case with hyphens'],
    ['an id that leaves the folder', ['results', '../made-up'], 'use lower case with hyphens'],
    ['a format that exists', ['results', 'junit'], 'junit: exists already'],
    ['the id of a format of another kind', ['results', 'jmh'], 'jmh: exists already'],
  ])('refuses %s and touches nothing', (_, args, message) => {
    const { status, stderr } = newFormat(untouched, ...args)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(readFileSync(join(untouched.path, REGISTRY), 'utf8')).toBe(
      readFileSync(join(ROOT, REGISTRY), 'utf8'),
    )
  })
})

describe('the registry', () => {
  const imports = (...paths: readonly string[]) =>
    paths.map((path) => `import { x } from '${path}'\n`).join('')
  const list = (text: string) => `\nexport const a = [${text}]\n`

  test.each([
    ['a, ...PI_RESULTS, z', 'a, bFormat, ...PI_RESULTS, z'],
    ['\n  a,\n  ...PI_RESULTS,\n', '\n  a,\n  bFormat,\n  ...PI_RESULTS,\n'],
  ])('lists a format after the single ones: %j', (before, after) => {
    const text = withFormat(imports('./a.ts') + list(before), { kind: 'results', id: 'b' })
    expect(text).toContain(list(after))
  })

  test.each([
    [['./results/a/a-format.ts', './results/c/c-format.ts'], 1],
    [['./a.ts'], 1],
    [['./test-lists/a.ts'], 0],
  ])('imports it where its path belongs: %j', (paths, at) => {
    const text = withFormat(imports(...paths) + list('...PI_RESULTS'), { kind: 'results', id: 'b' })
    expect(text.split('\n')[at]).toBe("import { bFormat } from './results/b/b-format.ts'")
  })

  test('without a list for the kind is an error', () => {
    expect(() => withFormat(list('...PI_RESULTS'), { kind: 'benchmarks', id: 'b' })).toThrow(
      'has no list with ...PI_BENCHMARKS',
    )
  })
})
