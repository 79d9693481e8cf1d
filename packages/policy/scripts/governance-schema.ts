import * as z from 'zod/mini'
import { ALL_SECTION_READERS } from '../src/all-section-readers.ts'
import { policySchema } from '../src/policy.ts'
import { nounOf } from '../src/values/scalar.ts'
import { ALL_KEYS, describeKeys } from './key-facts.ts'
import { SCALAR_SCHEMAS } from './scalar-schemas.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Where editors find the schema of this major version. */
export const SCHEMA_URL =
  'https://raw.githubusercontent.com/governance-gates/governance-gates/v1/packages/policy/governance.schema.json'

/** The JSON Schema of a policy file, for editors. Draft 7, which all of them know. */
export function governanceSchema(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(policySchema(ALL_SECTION_READERS), {
    target: 'draft-07',
    io: 'input',
    unrepresentable: ({ zodSchema }) => scalarSchema(zodSchema),
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema._zod.def, jsonSchema),
  })
  // A copy: what the conversion gives shares its parts, and each use has a description of its own.
  const content = structuredClone(schema)
  const problems = describeKeys(content, ALL_KEYS)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Governance policy',
    description: 'The rules that governance-gates enforces.',
    ...content,
  }
}

/** The committed form of the schema. */
export function governanceSchemaText(): string {
  return `${JSON.stringify(governanceSchema(), null, 2)}\n`
}

/** With the words for such a value as `x-type`. */
function scalarSchema(zodSchema: z.core.$ZodType): JsonSchema | undefined {
  const schema = SCALAR_SCHEMAS.get(zodSchema)
  const noun = nounOf(zodSchema)
  return schema === undefined || noun === undefined ? schema : { ...schema, 'x-type': noun }
}

/** What zod leaves out: its collections check more than it can express, and defaults of converted values are dropped. */
function refine(def: z.core.$ZodTypes['_zod']['def'], schema: JsonSchema): void {
  if (def.type === 'record') schema.minProperties = 1
  if (def.type === 'object') schema.required = requiredKeys(def.shape)
  if (def.type === 'array' && isStrings(schema.items)) schema.uniqueItems = true
  if (def.type === 'default') schema.default = def.defaultValue
  // A value that may be written for a list of one.
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
