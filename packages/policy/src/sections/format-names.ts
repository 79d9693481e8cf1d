// Written by `npm run generate` from packages/evidence/src/registry.ts.

/** The names of formats that `format` of a campaign knows. */
export const FORMAT_NAMES = ['junit', 'ctrf', 'jest', 'json-lines', 'pi'] as const
