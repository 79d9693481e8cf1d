/** The keys and indices that lead to a value. */
export type { DocumentPath as JsonPath } from '@governance-gates/document'
