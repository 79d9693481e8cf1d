import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository } from '../../packages/testing/src/index.ts'

const POLICY = `version: 1
platform: bench
thresholds: bench
suites:
  classification: tests/suites.toml
  tests: packages/**/*.test.ts
`

const SUITES = `[suite.unit]
files = ["packages/*/src/**/*.test.ts"]

[suite.e2e]
files = ["packages/*/e2e/**/*.test.ts"]
`

const GUARDED = `version: 1
platform: bench
thresholds: bench
suites:
  classification: tests/suites.toml
  tests: packages/**/*.test.ts
  rules:
    unit: { forbid-content: [VcrRecorder, fixtures/vcr], forbid-identifiers: ["Mock*", "Fake*"] }
`
const HELPERS = 200

/**
 * A committed repository of so many test files with a rule: 40 tests each, which import a helper by an alias, a package of the
 * workspace and product code. Each helper imports another one.
 */
export function createGuardedTree(count: number): Repository {
  const helpers = Array.from({ length: HELPERS }, (_, index) => [
    `test-helpers/h${index}.ts`,
    `import { z } from './h${(index + 1) % HELPERS}'\n${lines(60, (each) => `export const a${each} = (a: string) => \`\${a} ${each}\``)}`,
  ])
  const packages = Array.from({ length: 50 }, (_, index) => [
    [`packages/p${index}/package.json`, JSON.stringify({ name: `@x/p${index}`, main: 'src/index.ts' })],
    [`packages/p${index}/src/index.ts`, 'export const x = 1\n'],
  ]).flat()
  const tests = Array.from({ length: count }, (_, index) => [
    `packages/p${index % 50}/src/m${index % 10}/unit-${index}.test.ts`,
    guardedTest(index),
  ])
  return createRepository({
    '.github/governance.yml': GUARDED,
    'tests/suites.toml': '[suite.unit]\nfiles = ["packages/*/src/**/*.test.ts"]\n',
    'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@h/*': ['./test-helpers/*'] } } }),
    'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
    ...Object.fromEntries([...helpers, ...packages, ...tests]),
  })
}

function guardedTest(index: number): string {
  return `import { expect, it } from 'vitest'
import { a1 } from '@h/h${index % HELPERS}'
import { x } from '@x/p${(index + 1) % 50}'
import { y } from '../index.js'
${lines(40, (each) => `it('does ${each}', async () => { expect(a1(\`\${x}${each}\`)).toEqual({ y, [x]: [${each}] }) })`)}`
}

function lines(count: number, line: (index: number) => string): string {
  return `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`
}

/** A committed repository of so many empty test files, a hundred in each folder, every one in one of two suites. */
export function createLargeTree(count: number): Repository {
  const repository = createRepository({ '.github/governance.yml': POLICY, 'tests/suites.toml': SUITES })
  for (let folder = 0; folder < count / 100; folder++) {
    const kind = folder % 4 === 0 ? 'e2e' : 'src'
    const path = join(repository.path, `packages/package-${folder % 50}/${kind}/module-${folder}`)
    mkdirSync(path, { recursive: true })
    for (let file = 0; file < 100; file++) writeFileSync(join(path, `unit-${folder}-${file}.test.ts`), '')
  }
  repository.commit({})
  return repository
}
