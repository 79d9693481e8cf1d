import type { Family } from '../format.ts'

/** The formats of the Pi platform: README.md in this folder. */
export const PI: Family = {
  id: 'pi',
  title: 'the Pi platform',
  docs: 'https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#the-pi-platform',
  sign: 'a `schema` whose id begins with `pi.`',
  subjects: 'extensions, scenarios or API entries; summaries only count them',
}

const PREFIX = /^(?:pi|ra)\./

/** A schema id of the family without its prefix, which a fork renamed; undefined where the id is of another family. */
export function piSchemaName(schema: string): string | undefined {
  return PREFIX.test(schema) ? schema.replace(PREFIX, '') : undefined
}
