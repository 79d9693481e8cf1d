import { EvidenceError } from '@governance-gates/document/strict'
import type { Dependency, DependencySection, Elsewhere } from './dependency.ts'

export interface DependencyReading {
  readonly dependencies: readonly Dependency[]
  readonly elsewhere?: readonly Elsewhere[]
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

/** A dependency, with its alias where the project calls it something else. */
export function named(name: string, key: string, line: number, section: DependencySection): Dependency {
  return { name, ...(name === key ? {} : { alias: key }), line, section }
}
