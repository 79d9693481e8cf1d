import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'

let opened: GraphQLSchema | undefined

/** The schema that GitHub publishes. It is read the first time that it is needed. */
export function gitHubSchema(): GraphQLSchema {
  if (opened !== undefined) return opened
  // The package is not loaded: it would read the schema as JSON too, which takes as long again.
  const place = new URL('./schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  const document = parse(readFileSync(place, 'utf8'), { noLocation: true })
  opened = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  return opened
}

/** What GitHub would refuse in a query, and what it is about to: nothing, in a good one. */
export function queryFaults(query: string): readonly string[] {
  return faultsOf(parse(query))
}

export function faultsOf(document: DocumentNode): readonly string[] {
  return validate(gitHubSchema(), document, [...specifiedRules, NoDeprecatedCustomRule]).map(
    ({ message }) => message,
  )
}
