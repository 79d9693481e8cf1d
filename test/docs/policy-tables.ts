import { governanceSchema } from '../../packages/policy/scripts/governance-schema.ts'
import { ALL_KEYS, type AnyKey, type AnyKeys, memberOf } from '../../packages/policy/scripts/key-facts.ts'

export const POLICY_GUIDE = 'docs/policy.md'

type Schema = ReturnType<typeof governanceSchema>

/** A mapping of the policy: one table. */
interface Mapping {
  readonly schema: Schema
  readonly keys: AnyKeys
}

/** Every mapping of the policy by its path, in which `*` is a name or an item. */
function mappings(): ReadonlyMap<string, Mapping> {
  return new Map(mappingsIn({ schema: governanceSchema(), keys: ALL_KEYS }, ''))
}

const THE_FILE = 'the file'

function mappingsIn(mapping: Mapping, path: string): readonly (readonly [string, Mapping])[] {
  const below = Object.entries(mapping.keys).flatMap(([name, key]) => {
    const schema = propertyOf(mapping.schema, name)
    const keyPath = path === '' ? name : `${path}.${name}`
    const member = memberOf(schema)
    return [
      ...(key.keys === undefined ? [] : mappingsIn({ schema, keys: key.keys }, keyPath)),
      ...(key.each?.keys === undefined || member === undefined
        ? []
        : mappingsIn({ schema: member, keys: key.each.keys }, `${keyPath}.*`)),
    ]
  })
  return [[path === '' ? THE_FILE : path, mapping], ...below]
}

const MARKERS = /<!-- keys of (.+?): generated from the schema -->\n.*?<!-- \/keys -->/gs

/** The guide to the policy with its tables as the schema has them now. Throws where a mapping has no place for its table. */
export function withPolicyTables(text: string): string {
  const known = mappings()
  const places = new Map([...text.matchAll(MARKERS)].map((match) => [match[1] ?? '', match.index]))
  const missing = [...known.keys()].filter((path) => !places.has(path))
  const stale = [...places.keys()].filter((path) => !known.has(path))
  if (missing.length + stale.length > 0) {
    const lines = [
      ...missing.map((path) => `no place for a table: write a heading, and below it\n${placeOf(path)}`),
      ...stale.map((path) => `the schema has no mapping ${path}: delete its place`),
    ]
    throw new Error(`${POLICY_GUIDE}: ${lines.join('\n')}`)
  }
  const anchors = new Map([...places].map(([path, index]) => [path, anchorBefore(text, index)]))
  return text.replaceAll(MARKERS, (place, path: string) => {
    const mapping = known.get(path)
    return mapping === undefined ? place : placeOf(path, tableOf(mapping, path, anchors))
  })
}

function placeOf(path: string, table = ''): string {
  return `<!-- keys of ${path}: generated from the schema -->\n${table}<!-- /keys -->`
}

/** The anchor of the heading that a place is under, as GitHub makes it. */
function anchorBefore(text: string, index: number): string {
  const headings = [...text.slice(0, index).matchAll(/^## (.*)$/gm)]
  const heading = headings.at(-1)?.[1] ?? ''
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

function tableOf({ schema, keys }: Mapping, path: string, anchors: ReadonlyMap<string, string>): string {
  const rows = Object.keys(schema.properties ?? {}).map((name) => {
    const [property, key] = [propertyOf(schema, name), keys[name]]
    if (key === undefined) throw new Error(`${path}.${name} is not described`)
    const keyPath = path === THE_FILE ? name : `${path}.${name}`
    const anchor = anchors.get(keyPath) ?? anchors.get(`${keyPath}.*`)
    const type = typeOf(property)
    const cells = [
      `\`${name}\``,
      anchor === undefined ? type : `[${type}](#${anchor})`,
      schema.required?.includes(name) === true ? 'required' : defaultOf(property, key),
      key.meaning,
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  })
  return ['| key | type | default | meaning |\n', '|---|---|---|---|\n', ...rows].join('')
}

function defaultOf(schema: Schema, key: AnyKey): string {
  const { default: standard } = schema
  if (standard === undefined) return key.default ?? ''
  return Array.isArray(standard) ? `\`[${standard.join(', ')}]\`` : `\`${String(standard)}\``
}

/** What a value is, in the words of the messages about it. */
function typeOf(schema: Schema): string {
  const noun = schema['x-type']
  const [one] = schema.anyOf ?? []
  const member = memberOf(schema)
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (typeof noun === 'string') return noun
  if (schema.enum !== undefined) return alternatives(schema.enum.map((word) => `\`${String(word)}\``))
  if (typeof one === 'object') return `${typeOf(one)}, or a list of them`
  if (schema.properties !== undefined) return 'a mapping'
  if (member === undefined) throw new Error(`no words for ${JSON.stringify(schema)}`)
  if (schema.type === 'array') {
    return member.properties === undefined ? `a list, each ${typeOf(member)}` : 'a list of mappings'
  }
  return member.properties === undefined ? `a mapping, each value ${typeOf(member)}` : 'mappings by name'
}

/** The words for each kind of scalar that the policy has a key for. */
export function kindsOfValues(): ReadonlySet<string> {
  return new Set(kindsIn(governanceSchema()))
}

function kindsIn(schema: Schema): readonly string[] {
  const noun = schema['x-type']
  if (schema.const === undefined && typeof noun === 'string') return [noun]
  const below = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), memberOf(schema)]
  return below.flatMap((each) => (typeof each === 'object' ? kindsIn(each) : []))
}

function alternatives(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}

function propertyOf(schema: Schema, name: string): Schema {
  const property = schema.properties?.[name]
  if (typeof property !== 'object') throw new Error(`the schema has no key ${name}`)
  return property
}
