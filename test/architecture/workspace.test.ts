import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { developmentFiles, filesMatching, ROOT, type SourceFile, sourceFiles } from './source-file.ts'
import { modulesOf } from './source-module.ts'

const SCOPE = '@governance-gates/'

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface Member extends Manifest {
  /** `packages/core`. */
  readonly folder: string
}

const members: readonly Member[] = filesMatching(['{packages,actions}/*/package.json']).map(
  ({ member, text }) => ({ ...JSON.parse(text), folder: member }),
)
const folders = new Map(members.map(({ name, folder }) => [name, folder]))
const shipped = importedBy(sourceFiles())
const developed = importedBy(developmentFiles())

/** The packages of this repository that each member imports, without itself. */
function importedBy(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byMember = Map.groupBy(modulesOf(files), ({ member }) => member)
  return new Map(
    members.map(({ folder, name }) => {
      const imported = (byMember.get(folder) ?? [])
        .flatMap(({ imports }) => imports)
        .filter((each) => each.startsWith(SCOPE))
        .map((each) => each.split('/').slice(0, 2).join('/'))
      return [folder, new Set(imported.filter((each) => each !== name))]
    }),
  )
}

/** `where: missing name` and `where: unused name`, in order. */
function differences(where: string, wanted: ReadonlySet<string>, found: ReadonlySet<string>) {
  return [
    ...[...without(wanted, found)].sort().map((name) => `${where}: missing ${name}`),
    ...[...without(found, wanted)].sort().map((name) => `${where}: unused ${name}`),
  ]
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((each) => !some.has(each)))
}

function ownPackages(dependencies: Manifest['dependencies'] = {}): ReadonlySet<string> {
  return new Set(Object.keys(dependencies).filter((name) => name.startsWith(SCOPE)))
}

test('package.json names the packages of this repository that the sources, and the tests, import', () => {
  const wrong = members.flatMap(({ folder, dependencies, devDependencies }) => {
    const needed = shipped.get(folder) ?? new Set<string>()
    const forTests = without(developed.get(folder) ?? new Set(), needed)
    return [
      ...differences(`${folder} dependencies`, needed, ownPackages(dependencies)),
      ...differences(`${folder} devDependencies`, forTests, ownPackages(devDependencies)),
    ]
  })
  expect(wrong).toEqual([])
})

test('tsconfig.json refers to the packages that the sources import', () => {
  const wrong = members.flatMap(({ folder }) => {
    const imported = [...(shipped.get(folder) ?? [])].map((name) => folders.get(name) ?? name)
    const needed = new Set(imported.filter(hasConfiguration))
    return hasConfiguration(folder)
      ? differences(`${folder}/tsconfig.json`, needed, referencesOf(folder))
      : []
  })
  expect(wrong).toEqual([])
})

test('the tsconfig.json of the repository refers to every package and action', () => {
  const all = new Set(['test', ...folders.values()].filter(hasConfiguration))
  expect(differences('tsconfig.json', all, referencesOf('.'))).toEqual([])
})

/** What node runs as it is, is not compiled. */
function hasConfiguration(folder: string): boolean {
  return existsSync(join(ROOT, folder, 'tsconfig.json'))
}

function referencesOf(folder: string): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, folder, 'tsconfig.json'), 'utf8')
  const { references = [] }: { readonly references?: readonly { readonly path: string }[] } = JSON.parse(text)
  return new Set(references.map(({ path }) => posix.join(folder, path)))
}
