import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Writes contract/github.openapi.json: the part of GitHub's OpenAPI description that this repository uses, without prose, in
 * JSON Schema that Ajv takes (`nullable` becomes a type). The whole description is too large to depend on:
 *
 *     npm install --prefix "$(mktemp -d)" @octokit/openapi@23
 *     node packages/testing/scripts/write-contract.ts <folder>/node_modules/@octokit/openapi/generated/api.github.com.json
 */
const OPERATIONS: ReadonlySet<string> = new Set([
  'repos/get',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/list-commit-statuses-for-ref',
  'actions/list-workflow-runs-for-repo',
  'actions/list-workflow-runs',
  'actions/get-workflow-run',
  'actions/list-jobs-for-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-artifacts-for-repo',
  'actions/get-artifact',
  'actions/download-artifact',
  'checks/create',
  'checks/update',
  'checks/get',
  'checks/list-for-ref',
  'issues/list-for-repo',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'pulls/list',
  'pulls/get',
])

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Mapping = Readonly<Record<string, Json>>

function usedPaths(all: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, methods]) => {
      const own = Object.entries(methods as Mapping).filter(([, operation]) =>
        OPERATIONS.has(String((operation as Mapping)['operationId'])),
      )
      return own.length === 0
        ? []
        : [[path, Object.fromEntries(own.map(([method, operation]) => [method, bare(operation)]))]]
    }),
  )
}

/** Everything that the paths refer to, directly or not. */
function usedComponents(start: Json, whole: Mapping): Mapping {
  const found = new Map<string, Json>()
  const pending: Json[] = [start]
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (const reference of referencesIn(part)) {
      if (found.has(reference)) continue
      const component = bare(at(reference, whole))
      found.set(reference, component)
      pending.push(component)
    }
  }
  const groups = Map.groupBy([...found].sort(), ([reference]) => reference.split('/')[2] ?? '')
  return Object.fromEntries(
    [...groups].map(([group, entries]) => [
      group,
      Object.fromEntries(entries.map(([reference, component]) => [reference.split('/')[3] ?? '', component])),
    ]),
  )
}

function at(reference: string, whole: Mapping): Json {
  const [, ...keys] = reference.split('/')
  return keys.reduce<Json>((value, key) => (value as Mapping)[key] ?? null, whole)
}

function referencesIn(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child] : referencesIn(child),
  )
}

/** What explains and does not constrain. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'deprecated'])

/** Without prose; errors are not described, for they are not checked. */
function bare(value: Json, parent = ''): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((child) => bare(child))
  const entries = Object.entries(value)
    // A property may be called `description`.
    .filter(([key]) => parent === 'properties' || !(PROSE.has(key) || key.startsWith('x-')))
    .filter(([key]) => parent !== 'responses' || /^[23]/.test(key))
    .map(
      ([key, child]) =>
        [key, bare(child, key === 'properties' && parent !== 'properties' ? 'properties' : key)] as const,
    )
  return withoutNullable(Object.fromEntries(entries))
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema has one type more. */
function withoutNullable({ nullable, ...schema }: Mapping): Json {
  if (nullable !== true)
    return nullable === undefined || nullable === false ? schema : { ...schema, nullable }
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const values = schema['enum']
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}
  return { ...schema, type: [schema['type'], 'null'], ...withNull }
}

const [source] = process.argv.slice(2)
if (source === undefined)
  throw new Error('name the whole description: api.github.com.json of @octokit/openapi')
const description = JSON.parse(readFileSync(source, 'utf8')) as Mapping
const paths = usedPaths(description['paths'] as Mapping)
const contract = {
  openapi: '3.0.3',
  info: { title: 'What governance-gates asks of GitHub', version: '1' },
  paths,
  components: usedComponents(paths, description),
}
const target = resolve(import.meta.dirname, '../contract/github.openapi.json')
writeFileSync(target, `${JSON.stringify(contract, null, 1)}\n`)
