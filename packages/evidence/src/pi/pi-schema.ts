const PREFIX = /^(?:pi|ra)\./

/**
 * A schema id of the extension platform's family without its prefix, which a fork renamed; undefined where the id is of
 * another family.
 */
export function piSchemaName(schema: string): string | undefined {
  return PREFIX.test(schema) ? schema.replace(PREFIX, '') : undefined
}
