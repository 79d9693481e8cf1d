import { shortened } from './shown-value.ts'

/** The keys and list indexes that lead to a value. */
export type DocumentPath = readonly (string | number)[]

/** A path as people write it: `conformance.campaigns.corpus.evidence[1]`. Empty for the document itself. */
export function pathText(path: DocumentPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(key)}`))
    .join('')
    .replace(/^\./, '')
}
