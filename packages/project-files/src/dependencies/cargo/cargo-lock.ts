import { parseToml } from '@governance-gates/document/strict'
import type { DependencyReading } from '../dependency-reader.ts'
import { readPackageTables } from '../package-tables.ts'

/** Reads a Cargo.lock: every package of the build, those of the workspace itself included. */
export async function readCargoLock(text: string): Promise<DependencyReading> {
  const dependencies = readPackageTables(await parseToml(text))
  return { dependencies, entries: dependencies.length }
}
