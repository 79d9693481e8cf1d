import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../architecture/source-file.ts'
import {
  constantOf,
  folderOf,
  KINDS,
  moduleOf,
  type NewFormat,
  REGISTRY,
  skeletonOf,
  withFormat,
} from './format-source.ts'

const USAGE = `npm run new-format -- <${KINDS.join('|')}> <id>`

/** Writes the skeleton of a format: a folder whose test is red, and its lines in the registry. */
function main(): void {
  const request = readRequest()
  if (typeof request === 'string') {
    console.error(request)
    process.exitCode = 1
    return
  }
  const touched = writeFormat(request)
  const { id } = request
  console.log(`${touched.join('\n')}

Next:
- Let the tool write small files into fixtures, and say in its README which version and command wrote them.
- Replace each TODO in ${moduleOf(request)}: users see these texts in messages and in the documentation.
- Write recognises, then the reader in ${id}.ts. Refuse what is not whole and consistent.
- Replace the todo tests in ${id}.test.ts. Run it with: npx vitest ${folderOf(request)}
- Run npm run format and npm run generate, which bring the policy, its schema and the tables up to date.
- Describe the format in docs/evidence-formats.md, and tell users in CHANGELOG.md.`)
}

/** What to write, or what is wrong with the command. */
function readRequest(): NewFormat | string {
  const [named, id, ...more] = parseArgs({ allowPositionals: true }).positionals
  if (named === undefined || id === undefined || more.length > 0) return `usage: ${USAGE}`
  const kind = KINDS.find((each) => each === named)
  if (kind === undefined) return `${named}: use ${KINDS.join(' or ')}`
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `${id}: use lower case with hyphens, as in xunit-net`
  const request = { kind, id }
  return isKnown(request) ? `${id}: exists already` : request
}

function isKnown(request: NewFormat): boolean {
  const registry = readFileSync(join(ROOT, REGISTRY), 'utf8')
  return existsSync(join(ROOT, folderOf(request))) || registry.includes(`{ ${constantOf(request)} }`)
}

/** @returns the files that were touched, relative to the repository. */
function writeFormat(request: NewFormat): readonly string[] {
  const registry = readFileSync(join(ROOT, REGISTRY), 'utf8')
  const files = { ...skeletonOf(request), [REGISTRY]: withFormat(registry, request) }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  return Object.keys(files)
}

main()
