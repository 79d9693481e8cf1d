import { type Located, parseYamlDocuments, tableAt, textIn } from '@governance-gates/document/strict'
import type { Dependency } from '../dependency.ts'
import { type DependencyReading, locked, malformed } from '../dependency-reader.ts'
import { checkLastLine, checkNeeds, type Need, needsIn } from '../whole-lock.ts'
import { packagesOf } from './npm-alias.ts'
import { splitDescriptor } from './yarn-descriptor.ts'

/** Reads the YAML of Yarn 2 and later: an entry for each resolved package, the project's own workspaces included. */
export async function readYarnBerryLock(text: string): Promise<DependencyReading> {
  const [document, second] = await parseYamlDocuments(text)
  if (document === undefined || second !== undefined) {
    throw malformed('the lock file is not one YAML document', second?.line)
  }
  checkLastLine(text)
  const entries = Array.from(tableAt(document, 'the lock file').members).filter(
    ([key]) => key !== '__metadata',
  )
  checkNeeds(
    new Set(entries.flatMap(([key]) => namesIn(key))),
    entries.flatMap(([, node]) => needsOf(node)),
  )
  return {
    dependencies: entries.flatMap(([key, node]) => readEntry(key, node)),
  }
}

/** `"a@npm:^1, b@npm:a@^1"`: the names by which others want the package. */
function namesIn(key: string): readonly string[] {
  return key.split(', ').map((descriptor) => descriptor.slice(0, descriptor.indexOf('@', 1)))
}

function needsOf(entry: Located): readonly Need[] {
  return entry.kind === 'mapping' ? needsIn(entry.members.get('dependencies')) : []
}

/** The resolution is the package itself, whatever those who want it call it. */
function readEntry(key: string, node: Located): readonly Dependency[] {
  const resolution = textIn(tableAt(node, key), 'resolution', `${key}.resolution`)
  if (resolution === undefined) throw malformed(`${JSON.stringify(key)} has no resolution`, node.line)
  const { name, range } = splitDescriptor(resolution, node.line)
  const version = tableAt(node, key).members.get('version')
  const facts = {
    version: version !== undefined && 'text' in version ? version.text : undefined,
    source: range,
  }
  return packagesOf(name, range).map((real) =>
    locked({ name: real, line: node.line, section: 'lock' }, facts),
  )
}
