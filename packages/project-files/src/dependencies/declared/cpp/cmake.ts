import type {
  DeclaredPackage,
  OtherFile,
  PackageReading,
  PackageSection,
  UnknownPackage,
} from '../declared-packages.ts'
import { type CmakeCommand, cmakeCommands } from './cmake-commands.ts'

/** Commands whose first argument is the name of a package. */
const NAMED: ReadonlyMap<string, PackageSection> = new Map<string, PackageSection>([
  ['find_package', 'dependencies'],
  ['find_dependency', 'dependencies'],
  ['fetchcontent_declare', 'dependencies'],
  ['fetchcontent_populate', 'dependencies'],
  ['externalproject_add', 'dependencies'],
  ['cpmaddpackage', 'dependencies'],
  ['cpmfindpackage', 'dependencies'],
  ['cpmdeclarepackage', 'dependencies'],
])

/** Arguments whose next one is an address that ends in the name of a package. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'GIT_REPOSITORY',
  'GITHUB_REPOSITORY',
  'GITLAB_REPOSITORY',
  'BITBUCKET_REPOSITORY',
  'URL',
])

/** A CMakeLists.txt or another script of CMake: the packages that it finds or fetches. */
export function readCmake(text: string): PackageReading {
  const dependencies: DeclaredPackage[] = []
  const elsewhere: OtherFile[] = []
  const unknown: UnknownPackage[] = []
  for (const command of cmakeCommands(text)) {
    const { line } = command
    const section = NAMED.get(command.name)
    const names = section === undefined ? modulesOf(command) : namesIn(command)
    dependencies.push(
      ...names
        .filter((name) => !isComputed(name))
        .map((name) => ({ name, line, section: section ?? 'dependencies' })),
    )
    if (names.some(isComputed))
      unknown.push({ line, what: `${command.name}(${command.words.join(' ')})`.slice(0, 80) })
    elsewhere.push(...includeOf(command))
  }
  return { dependencies, elsewhere, unknown }
}

/** What a project calls the package, and what it is called where it comes from. */
function namesIn({ name, words }: CmakeCommand): readonly string[] {
  const [first] = words
  if (first === undefined) return []
  const addresses = words.flatMap((word, index) => (ADDRESSES.has(word) ? (words[index + 1] ?? []) : []))
  const origins = addresses.flatMap((address) => repositoryOf(address) ?? [])
  if (!name.startsWith('cpm')) return [first, ...origins]
  const named = words.flatMap((word, index) => (word === 'NAME' ? (words[index + 1] ?? []) : []))
  // `gh:google/googletest#v1.14.0` is all that CPM needs.
  const short = /^(?:gh|gl|bb|https?|git):/.test(first) ? [repositoryOf(first) ?? first] : []
  const found = [...named, ...origins, ...short]
  return found.length === 0 ? [first] : found
}

/** `googletest` of `https://github.com/google/googletest.git` and of `…/googletest/archive/v1.zip`. */
function repositoryOf(address: string): string | undefined {
  const hosted =
    /(?:github|gitlab|bitbucket|codeberg)[^/:]*[/:][^/]+\/([^/#?@]+)|^(?:gh|gl|bb):[^/]+\/([^/#?@]+)/.exec(
      address,
    )
  const last = hosted?.[1] ?? hosted?.[2] ?? /([^/:]+?)\/*$/.exec(address)?.[1]
  const name = last?.replace(/\.git$/, '').replace(/[#@].*$/, '')
  // A file of another kind says nothing: `v1.14.0.tar.gz`.
  return name === undefined || (hosted === null && /\.(?:zip|tgz|tar|gz|xz|bz2)$/.test(name))
    ? undefined
    : name
}

const WORDS: ReadonlySet<string> = new Set([
  'REQUIRED',
  'QUIET',
  'IMPORTED_TARGET',
  'GLOBAL',
  'NO_CMAKE_PATH',
  'NO_CMAKE_ENVIRONMENT_PATH',
])

/** `pkg_check_modules(PREFIX REQUIRED "gtest>=1.10")` */
function modulesOf({ name, words }: CmakeCommand): readonly string[] {
  if (name !== 'pkg_check_modules' && name !== 'pkg_search_module') return []
  const modules = words
    .slice(1)
    .flatMap((word) => word.split(/[;\s]+/))
    .filter((word) => !WORDS.has(word))
  return modules.map((module) => module.replace(/[<>=].*$/, '')).filter((module) => module !== '')
}

/** A script that is included by its path; modules of CMake and of packages have names without an ending. */
function includeOf({ name, words, line }: CmakeCommand): readonly OtherFile[] {
  const [first = ''] = words
  if (name !== 'include' || !first.endsWith('.cmake')) return []
  const file = first.replace(/^\$\{CMAKE_CURRENT_(?:SOURCE|LIST)_DIR\}\//, '')
  return [isComputed(file) ? { line, what: first } : { line, what: file, file }]
}

function isComputed(text: string): boolean {
  return /[$@]\{|\$ENV|^@.*@$/.test(text)
}
