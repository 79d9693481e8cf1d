/** The keys and indices that lead to a value. */
export type JsonPath = readonly (string | number)[]
