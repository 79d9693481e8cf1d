import { EvidenceError } from '@governance-gates/document/strict'
import type { Dependency, DependencySection, Elsewhere } from './dependency.ts'

export interface DependencyReading {
  readonly dependencies: readonly Dependency[]
  readonly elsewhere?: readonly Elsewhere[]
  readonly entries?: number
}

/** Reads the text of one format. Throws an EvidenceError, or rejects with one. */
export type DependencyReader = (text: string) => DependencyReading | Promise<DependencyReading>

/** A file that is not what its name says. */
export function malformed(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'regenerate the file with the package manager, or correct the line',
  })
}

/** What a lock file says of a package besides its name. */
export interface Locked {
  readonly version: string | undefined
  readonly source: string | undefined
}

/** A package with what its lock file says of it; a blank says nothing. */
export function locked(dependency: Dependency, { version, source }: Locked): Dependency {
  return {
    ...dependency,
    ...(version === undefined || version === '' ? {} : { version }),
    ...(source === undefined || source === '' ? {} : { source }),
  }
}

/** A dependency as a file has it: the key is what the project calls it. */
interface DependencyUnderKey {
  readonly name: string
  readonly key: string
  readonly line: number
  readonly section: DependencySection
}

/** A dependency, with its alias where the project calls it something else. */
export function named({ name, key, line, section }: DependencyUnderKey): Dependency {
  return { name, ...(name === key ? {} : { alias: key }), line, section }
}
