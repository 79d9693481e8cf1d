import type { TestFiles } from './test-files.ts'

/**
 * What a file is to the tests that import it, by its place: a test helper, product code, or neither for certain.
 * https://github.com/governance-gates/governance-gates/tree/main/actions/suite-classification#helpers lists the names.
 */
export type Place = 'helper' | 'product' | 'unclear'

/** Tells test helpers from product code by their paths, and by what the policy says of them. */
export class HelperPlaces {
  /** Patterns of the policy that name no file. */
  readonly idlePatterns: readonly string[]
  readonly #files: TestFiles
  readonly #named = new Map<string, Place>()

  /** @param patterns of the policy; one that begins with `!` names product code. */
  constructor(files: TestFiles, patterns: readonly string[]) {
    this.#files = files
    const idle: string[] = []
    for (const place of ['helper', 'product'] as const) {
      const isExclusion = place === 'product'
      for (const pattern of patterns.filter((each) => each.startsWith('!') === isExclusion)) {
        const matches = files.matching(isExclusion ? pattern.slice(1) : pattern)
        if (matches.length === 0) idle.push(pattern)
        for (const index of matches) this.#named.set(files.pathAt(index), place)
      }
    }
    this.idlePatterns = idle
  }

  /** Whether the policy says of any file that it is a helper: product code may lead to it. */
  get namesHelpers(): boolean {
    return [...this.#named.values()].includes('helper')
  }

  /** Whether the policy says what a file is. */
  isNamed(path: string): boolean {
    return this.#named.has(path)
  }

  of(path: string): Place {
    return this.#named.get(path) ?? (this.#isTest(path) ? 'helper' : placeOf(path))
  }

  #isTest(path: string): boolean {
    const index = this.#files.find(path)
    return index !== -1 && this.#files.isTest(index)
  }
}

/** What the path of a file or a folder shows. A word for tests counts anywhere; of the others the first folder decides. */
export function placeOf(path: string): Place {
  const names = path.split('/')
  const file = names.at(-1) ?? ''
  if (TEST_FILE.test(file) || names.some((name) => wordsOf(name).some((word) => TEST_WORDS.has(word))))
    return 'helper'
  for (const name of names.slice(0, -1)) {
    if (PRODUCT_FOLDERS.has(name.toLowerCase())) return 'product'
    if (HELPER_NAMES.has(name.toLowerCase())) return 'helper'
  }
  return HELPER_NAMES.has(file.replace(/\.[^.]*$/, '').toLowerCase()) ? 'helper' : 'unclear'
}

/** `testUtils.ts` → test, utils, ts */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
}

const TEST_FILE = /^conftest\.py$|[._-]spec\.\w+$/i

const TEST_WORDS: ReadonlySet<string> = new Set([
  ...['test', 'tests', 'e2e', 'testdata', 'testutil', 'testutils', 'testkit', 'testlib', 'testhelper'],
  ...['testhelpers', 'testsupport', 'cypress'],
])

/** Outside of the folders of product code. */
const HELPER_NAMES: ReadonlySet<string> = new Set([
  ...['helper', 'helpers', 'support', 'fixture', 'fixtures', '__fixtures__', 'mock', 'mocks', '__mocks__'],
  ...[
    'fake',
    'fakes',
    'stub',
    'stubs',
    'testing',
    'spec',
    'specs',
    'harness',
    'cassettes',
    'recordings',
    't',
  ],
])

const PRODUCT_FOLDERS: ReadonlySet<string> = new Set([
  ...[
    'src',
    'lib',
    'app',
    'pkg',
    'include',
    'cmd',
    'bin',
    'vendor',
    'docs',
    'docs_src',
    'example',
    'examples',
    'samples',
  ],
  // What is built from it.
  ...['dist', 'build', 'out', 'target', 'generated'],
])
