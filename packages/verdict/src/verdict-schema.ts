import * as z from 'zod/mini'
import { verdictShape } from './verdict-shape.ts'

/** The JSON Schema of a verdict, as it is published in packages/verdict/verdict.schema.json. */
export function verdictSchemaJson(): string {
  const { $schema, ...schema } = z.toJSONSchema(verdictShape)
  const document = {
    $schema,
    $id: 'urn:governance-gates:verdict:v1',
    title: 'Verdict v1',
    description: 'The decision of one gate with all its reasons: which rule, which number, which evidence.',
    ...schema,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
