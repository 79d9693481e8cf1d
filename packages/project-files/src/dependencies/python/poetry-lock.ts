import { parseToml } from '@governance-gates/document/strict'
import { type DependencyReading, malformed } from '../dependency-reader.ts'
import { readPackageTables } from '../package-tables.ts'

/** Reads a poetry.lock, which ends with its metadata: without them it is cut off. */
export async function readPoetryLock(text: string): Promise<DependencyReading> {
  const lock = await parseToml(text)
  if (!lock.members.has('metadata'))
    throw malformed('it has no [metadata]: the lock file is truncated', undefined)
  return { dependencies: readPackageTables(lock) }
}
