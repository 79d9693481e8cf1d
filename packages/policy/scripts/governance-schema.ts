import * as z from 'zod/mini'
import { policySchema } from '../src/policy.ts'
import { DESCRIPTIONS } from './descriptions.ts'
import { SCALAR_SCHEMAS } from './scalar-schemas.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The JSON Schema of a policy file, for editors. Draft 7, which all of them know. */
export function governanceSchema(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(
    policySchema(() => true),
    {
      target: 'draft-07',
      io: 'input',
      unrepresentable: ({ zodSchema }) => SCALAR_SCHEMAS.get(zodSchema),
      override: ({ zodSchema, jsonSchema }) => refine(zodSchema._zod.def, jsonSchema),
    },
  )
  // A copy: what the conversion gives shares its parts, and each use has a description of its own.
  const content = structuredClone(schema)
  content.title = 'Governance policy'
  content.description = 'The rules that governance-gates enforces.'
  for (const [path, description] of Object.entries(DESCRIPTIONS)) {
    describe(content, path.split('.'), description)
  }
  return content
}

/** The committed form of the schema. */
export function governanceSchemaText(): string {
  return `${JSON.stringify(governanceSchema(), null, 2)}\n`
}

/** What zod leaves out: its collections check more than it can tell, and defaults of converted values are dropped. */
function refine(def: z.core.$ZodTypes['_zod']['def'], schema: JsonSchema): void {
  if (def.type === 'record') schema.minProperties = 1
  if (def.type === 'object') schema.required = requiredKeys(def.shape)
  if (def.type === 'array' && isStrings(schema.items)) schema.uniqueItems = true
  if (def.type === 'default') schema.default = def.defaultValue
  // A value that may stand for a list of one.
  if (def.type === 'pipe' && def.in._zod.def.type === 'transform') {
    const list: JsonSchema = { ...schema }
    for (const key of Object.keys(schema)) delete schema[key]
    schema.anyOf = typeof list.items === 'object' && !Array.isArray(list.items) ? [list.items, list] : [list]
  }
}

/** A scalar looks at a missing value too, to say what is missing, and so passes for optional. */
function requiredKeys(shape: z.core.$ZodShape): string[] {
  return Object.entries(shape)
    .filter(([, { _zod }]) => _zod.def.type !== 'optional' && _zod.def.type !== 'default')
    .map(([key]) => key)
}

function isStrings(items: JsonSchema['items']): boolean {
  return typeof items === 'object' && !Array.isArray(items) && items.type === 'string'
}

function describe(schema: JsonSchema, path: readonly string[], description: string): void {
  const [key, ...rest] = path
  if (key === undefined) {
    schema.description = description
    return
  }
  const next = key === '*' ? memberSchema(schema) : schema.properties?.[key]
  if (next === undefined || typeof next === 'boolean') throw new Error(`no such key: ${path.join('.')}`)
  describe(next, rest, description)
}

function memberSchema(schema: JsonSchema): JsonSchema | undefined {
  const member = schema.additionalProperties ?? schema.items
  return typeof member === 'object' && !Array.isArray(member) ? member : undefined
}
