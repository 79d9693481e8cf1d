/** The keys and list indexes that lead to a value. */
export type DocumentPath = readonly (string | number)[]
