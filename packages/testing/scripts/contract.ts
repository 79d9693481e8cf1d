/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Keywords that validate; the rest tells people something, and is most of the document. */
const VALIDATING = new Set(
  (
    '$ref type enum properties required items additionalProperties allOf anyOf oneOf not pattern ' +
    'minimum maximum minLength maxLength minItems maxItems uniqueItems minProperties maxProperties'
  ).split(' '),
)
const CHECKED_FORMATS: readonly Json[] = ['date-time', 'uri']

/**
 * Those operations of GitHub's OpenAPI description, with what validates a request and its successful answer: no
 * descriptions and no examples. `nullable`, which Ajv reads in its own way, becomes a type or an alternative.
 *
 * @throws Error for an operation that the description does not have.
 */
export function contractOf(
  description: JsonObject,
  operations: readonly string[],
  isLeftOut: (operation: string, parameter: string) => boolean,
): JsonObject {
  const paths: Record<string, Record<string, Json>> = {}
  const missing = new Set(operations)
  for (const [path, item] of entriesOf(description['paths'])) {
    for (const [method, operation] of entriesOf(item)) {
      const { operationId } = objectOf(operation)
      if (typeof operationId !== 'string' || !missing.delete(operationId)) continue
      const methods = paths[path] ?? {}
      const whole = operationOf(description, objectOf(operation))
      const parameters = listOf(whole['parameters'] ?? []).filter(
        (parameter) => !isLeftOut(operationId, String(objectOf(parameter)['name'])),
      )
      methods[method] = { ...whole, parameters }
      paths[path] = methods
    }
  }
  if (missing.size > 0) throw new Error(`GitHub's description has no operation ${[...missing].join(', ')}`)
  const { version, license = null } = objectOf(description['info'])
  return {
    openapi: '3.0.3',
    info: { title: 'A part of GitHub’s REST API', version: version ?? '', license },
    paths,
    components: { schemas: schemasFor(description, paths) },
  }
}

/**
 * What GitHub's description calls an instant, and is a span in the syntax of searches: `>=2026-11-01`.
 * https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */
const A_SPAN: JsonObject = { type: 'string' }

function operationOf(description: JsonObject, operation: JsonObject): JsonObject {
  const { operationId = null, parameters = [], requestBody, responses } = operation
  const answers = entriesOf(responses).filter(([status]) => /^[23]/.test(status))
  return {
    operationId,
    parameters: listOf(parameters).map((parameter) => {
      const { name = null, in: place = null, required = false, schema } = resolved(description, parameter)
      const described = name === 'created' ? A_SPAN : alternatives(schemaOf(schema))
      return { name, in: place, required, schema: described }
    }),
    ...(requestBody === undefined ? {} : { requestBody: bodyOf(resolved(description, requestBody)) }),
    responses: Object.fromEntries(
      answers.map(([status, answer]) => [status, bodyOf(resolved(description, answer))]),
    ),
  }
}

/** A parameter is text, and read as what it may be: `7` is a number and a text, so that one of both is too strict. */
function alternatives(schema: Json): Json {
  const { oneOf, ...rest } = objectOf(schema)
  return oneOf === undefined ? schema : { ...rest, anyOf: oneOf }
}

/** The JSON of a request or an answer. */
function bodyOf({ required, content }: JsonObject): JsonObject {
  const json = objectOf(content)['application/json']
  return {
    description: '',
    ...(required === undefined ? {} : { required }),
    ...(json === undefined
      ? {}
      : { content: { 'application/json': { schema: schemaOf(objectOf(json)['schema']) } } }),
  }
}

function schemaOf(schema: Json | undefined): Json {
  if (Array.isArray(schema)) return schema.map(schemaOf)
  if (typeof schema !== 'object' || schema === null) return schema ?? {}
  const kept = Object.fromEntries(
    entriesOf(schema)
      .filter(([key, value]) => VALIDATING.has(key) || (key === 'format' && CHECKED_FORMATS.includes(value)))
      .map(([key, value]) => [key, keywordOf(key, value)]),
  )
  return objectOf(schema)['nullable'] === true ? nullable(kept) : kept
}

function keywordOf(key: string, value: Json): Json {
  if (key === 'enum' || key === 'required') return value
  // Below `properties` the keys are names, and any name may be that of a keyword.
  if (key !== 'properties') return schemaOf(value)
  return Object.fromEntries(entriesOf(value).map(([name, schema]) => [name, schemaOf(schema)]))
}

/** Without a type, Ajv refuses `nullable`; with an enumeration that lacks null, it has no effect. */
function nullable(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema
  if (typeof type !== 'string') return { anyOf: [{ type: 'null' }, schema] }
  return {
    ...schema,
    type: [type, 'null'],
    ...(values === undefined ? {} : { enum: [...new Set([...listOf(values), null])] }),
  }
}

/** The schemas that these refer to, and those that they refer to. */
function schemasFor(description: JsonObject, start: Json): JsonObject {
  const all = objectOf(objectOf(description['components'])['schemas'])
  const found: Record<string, Json> = {}
  const open = referencesIn(start)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in found) continue
    found[name] = schemaOf(all[name])
    open.push(...referencesIn(found[name]))
  }
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function referencesIn(value: Json | undefined): string[] {
  return [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  )
}

/** What `$ref` points to, in one step. */
function resolved(description: JsonObject, value: Json): JsonObject {
  const { $ref } = objectOf(value)
  if (typeof $ref !== 'string') return objectOf(value)
  return objectOf(
    $ref
      .split('/')
      .slice(1)
      .reduce<Json>((at, key) => objectOf(at)[key] ?? null, description),
  )
}

function objectOf(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return value as JsonObject
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return Object.entries(objectOf(value))
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}
