import type { SuiteEntry } from '@governance-gates/project-files'
import { NO_PARTS, type Parts } from '../classification/split-file.ts'
import type { PartSources } from './part-sources.ts'

/** The tests that the entries for parts of files name. Most classifications have no such entry, and load nothing for them. */
export async function namedParts(entries: readonly SuiteEntry[], sources: PartSources): Promise<Parts> {
  if (entries.every(({ part }) => part === undefined)) return NO_PARTS
  const { gatherParts } = await import('./gather-parts.ts')
  return gatherParts(entries, sources)
}
