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
