import { parseToml } from '@governance-gates/document/strict'
import { type DependencyReading, malformed } from '../dependency-reader.ts'
import { readPackageTables } from '../package-tables.ts'

/** Reads a uv.lock: every package of the resolution, the project itself included. */
export async function readUvLock(text: string): Promise<DependencyReading> {
  const lock = await parseToml(text)
  if (!lock.members.has('version'))
    throw malformed('it has no version: this is not a uv lock file', undefined)
  return { dependencies: readPackageTables(lock) }
}
