import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lockEntryOf, missingOptionalPackages } from './optional-packages.ts'

/** Adds the binaries of other platforms that npm left out: `npm run lock`, after every `npm install`. */
const path = resolve(import.meta.dirname, '../../package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const added = missingOptionalPackages(lock.packages).map(
  (missing) => [missing.key, lockEntryOf(missing)] as const,
)
const entries = [...Object.entries(lock.packages), ...added].sort(([left], [right]) =>
  left < right ? -1 : 1,
)
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`)
console.log(`${added.length} packages of other platforms added`)
