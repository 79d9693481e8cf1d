import { describe, expect, it } from 'vitest'
import { memoryRepository } from '../../fixtures/memory-repository.ts'
import { openImportResolver } from '../open-import-resolver.ts'

type Files = Readonly<Record<string, string>>

const COMPUTED = 'is put together when the code runs'
const MISSING = 'leads to no file of the repository'
const vitest = (value: string) => `export default defineConfig({ test: {\n${value}\n} })`

/** What is run around the test `p/t/a.test.ts`: `config:line path`, or `config:line written: reason`. */
async function setUp(files: Files, test = 'p/t/a.test.ts'): Promise<readonly string[]> {
  const resolver = await openImportResolver(memoryRepository({ ...files, [test]: '' }))
  return resolver.setUp(test).flatMap(({ config, line, written, targets, reason }) => {
    const found = targets.map((path) => `${config}:${line} ${path}`)
    return reason === undefined ? found : [...found, `${config}:${line} ${written}: ${reason}`]
  })
}

describe('setup files', () => {
  it.each<[string, string, readonly string[]]>([
    ['a list', "setupFiles: ['./s/a.ts', './s/b'],", ['s/a.ts', 's/b.ts']],
    ['one', "setupFiles: './s/a.ts'", ['s/a.ts']],
    ['a template', 'setupFiles: [`./s/a.ts`],', ['s/a.ts']],
    ['several lines', "setupFiles: [\n'./s/a.ts',\n'./s/b.ts',\n],", ['s/a.ts', 's/b.ts']],
    ['without a dot', "setupFiles: ['s/a.ts'],", ['s/a.ts']],
    ['from the root', "setupFiles: ['/s/a.ts'],", ['s/a.ts']],
    ['of Jest', "setupFilesAfterEnv: ['<rootDir>/s/a.ts'],", ['s/a.ts']],
    ['for all', "globalSetup: './s/a.ts',\nglobalTeardown: './s/b.ts'", ['s/a.ts', 's/b.ts']],
    ['made absolute', "setupFiles: [path.resolve(__dirname, './s/a.ts')],", ['s/a.ts']],
    ['of parts', "setupFiles: [join(import.meta.dirname, 's', 'a.ts')],", ['s/a.ts']],
    ['a URL', "setupFiles: [fileURLToPath(new URL('./s/a.ts', import.meta.url))],", ['s/a.ts']],
    ['resolved', "setupFiles: [require.resolve('./s/a.ts')],", ['s/a.ts']],
    ['a quoted key', "'setupFiles': ['./s/a.ts'],", ['s/a.ts']],
    ['an alias', "setupFiles: ['@s/a'],", ['s/a.ts']],
    ['a package', "setupFiles: ['vitest-canvas-mock', require.resolve('dotenv/config')],", []],
    ['nothing', 'setupFiles: [],', []],
    ['a comment', "// setupFiles: ['./s/a.ts'],\n/* setupFiles: './s/a.ts' */", []],
    ['another key', "mySetupFiles: ['./s/a.ts'], include: ['./s/b.ts']", []],
    ['a property', "config.setupFiles.push('./s/a.ts')", []],
  ])('are followed: %s', async (_, value, paths) => {
    const files = {
      'vitest.config.ts': vitest(value),
      'tsconfig.json': '{"compilerOptions":{"paths":{"@s/*":["./s/*"]}}}',
      's/a.ts': '',
      's/b.ts': '',
    }
    const found = await setUp(files)
    expect(found.map((each) => each.replace(/^vitest\.config\.ts:\d+ /, ''))).toEqual(paths)
  })

  it.each<[string, string, readonly string[]]>([
    ['a file that does not exist', "setupFiles: ['./s/gone.ts'],", [`./s/gone.ts: ${MISSING}`]],
    ['a name', 'setupFiles: SETUP,', [`setupFiles: ${COMPUTED}`]],
    ['a shorthand', 'setupFiles,', [`setupFiles: ${COMPUTED}`]],
    ['a call', "setupFiles: findSetup('./s'),", [`./s: ${MISSING}`, `setupFiles: ${COMPUTED}`]],
    ['a list that goes on', "setupFiles: ['./s/a.ts', ...MORE],", ['s/a.ts', `setupFiles: ${COMPUTED}`]],
    ['a condition', "setupFiles: CI ? ['./s/a.ts'] : [],", ['s/a.ts', `setupFiles: ${COMPUTED}`]],
    ['a template with a name', `setupFiles: [\`./s/\${NAME}.ts\`],`, [`setupFiles: ${COMPUTED}`]],
    [
      'an alias that nothing explains',
      "setupFiles: ['~/a'],",
      ['~/a: looks like an alias that no configuration explains'],
    ],
  ])('are named where they are not followed: %s', async (_, value, expected) => {
    const found = await setUp({ 'vitest.config.ts': vitest(value), 's/a.ts': '' })
    expect(found).toEqual(expected.map((each) => `vitest.config.ts:2 ${each}`))
  })

  it.each([
    'vitest.config.mts',
    'vite.config.js',
    'jest.config.cjs',
    'jest.config.json',
    'playwright.config.ts',
    'vitest.workspace.ts',
    'package.json',
    'p/vitest.config.ts',
    'p/t/vite.config.ts',
  ])('are found in %s', async (config) => {
    const folder = config.slice(0, config.lastIndexOf('/') + 1)
    const text = '{ "jest": { "setupFiles": ["./s.ts"] } }'
    expect(await setUp({ [config]: text, [`${folder}s.ts`]: '' })).toEqual([`${config}:1 ${folder}s.ts`])
  })

  it('are those of all configurations above a test, and of no other folder', async () => {
    const text = "export default { setupFiles: ['./s.ts'] }"
    const files = { 'jest.config.js': text, 's.ts': '', 'p/vitest.config.ts': text, 'p/s.ts': '' }
    expect(await setUp(files)).toEqual(['p/vitest.config.ts:1 p/s.ts', 'jest.config.js:1 s.ts'])
    expect(await setUp(files, 'q/a.test.ts')).toEqual(['jest.config.js:1 s.ts'])
    expect(await setUp(files, 'p/test_a.py')).toEqual([])
  })

  it('are searched in time that grows with the configuration', async () => {
    const before = process.cpuUsage()
    for (const piece of ["setupFiles: ['./a',", 'setupFiles: join(', '"', '`', '/*', '{setupFiles:\n']) {
      await setUp({ 'vitest.config.ts': piece.repeat(2 ** 17 / piece.length) })
    }
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
  })
})
