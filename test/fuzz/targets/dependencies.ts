import { readDependencies } from '@governance-gates/project-files'
import { cannotTell } from '../cannot-tell.ts'
import { type Fixture, fixtures } from '../fixture.ts'
import { missingPackage } from '../likeness/closed-lock.ts'
import { jsonLikeness, textLikeness } from '../likeness/document-likeness.ts'
import type { Excuse, Target } from '../target.ts'
import { type Item, type ListFormat, listTargets, writtenByPeople } from './list.ts'

const PROJECTS = 'packages/project-files/src/dependencies'

/** What a fixture is called in a project. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/package-lock\.v\d\.json$/, 'package-lock.json'],
  [/pnpm-lock\.v\d\.yaml$/, 'pnpm-lock.yaml'],
  [/yarn-\d\.lock$/, 'yarn.lock'],
  [/manifest\.json$/, 'package.json'],
]

/** Manifests and lock files: what they declare is vetted where a change adds it. */
export function dependencyTargets(): readonly Target[] {
  const files = fixtures(
    `${PROJECTS}/{cargo,go,npm,python}/fixtures/*`,
    'test/fuzz/fixtures/{Cargo,poetry}.lock',
  )
  const isLock = ({ path }: Fixture) => /lock/.test(baseName(path))
  return files.flatMap((file) => listTargets(isLock(file) ? lockFormat(file) : manifestFormat(file), [file]))
}

function manifestFormat({ path }: Fixture): ListFormat {
  return { format: `${inProject(path)} manifest`, read, excuse: writtenByPeople }
}

function lockFormat(file: Fixture): ListFormat {
  const isJson = file.path.endsWith('.json')
  const likeness = isJson
    ? jsonLikeness(
        [file],
        [
          'packages',
          'dependencies',
          'requires',
          'bin',
          'engines',
          'peerDependencies',
          'devDependencies',
          'optionalDependencies',
        ],
        'any',
      )
    : textLikeness([file])
  const excuse = (text: string) =>
    likeness(Buffer.from(text).toString('latin1')) === undefined ? excuseOf(file.path, text) : undefined
  return {
    format: `${inProject(file.path)}`,
    read,
    excuse,
    linesBefore: file.path.endsWith('.lock') && !file.path.includes('yarn') ? 1 : 0,
  }
}

function excuseOf(path: string, text: string): Excuse | undefined {
  const name = baseName(path)
  const format = name.startsWith('yarn') ? name : inProject(path)
  return missingPackage(format, text) === undefined ? cannotTell('lock files') : undefined
}

function inProject(path: string): string {
  return NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? baseName(path)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** By name: whatever is vetted is vetted for each name that was not there before. */
async function read(text: string, path: string): Promise<readonly Item[]> {
  const list = await readDependencies(inProject(path), text)
  if (list === undefined) throw new Error(`${path} is of no known format`)
  // A link leads to a folder of the project itself.
  const others = list.dependencies.filter(({ source = '' }) => !source.startsWith('link:'))
  const elsewhere = list.elsewhere.map(({ what, line }) => ({ id: `elsewhere: ${what}`, line }))
  return [...others.map(({ name, line }) => ({ id: name, line })), ...elsewhere]
}
