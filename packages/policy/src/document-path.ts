import type { DocumentPath } from '@governance-gates/document'
import { shortened } from './shown-value.ts'

export type { DocumentPath } from '@governance-gates/document'

/** A path as people write it: `conformance.campaigns.corpus.evidence[1]`. Empty for the document itself. */
export function pathText(path: DocumentPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(key)}`))
    .join('')
    .replace(/^\./, '')
}
