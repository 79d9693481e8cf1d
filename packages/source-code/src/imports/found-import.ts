import type { LocalImport } from './local-import.ts'

/** An import with the offset of its text in place of the line. */
export type FoundImport = DistributiveOmit<LocalImport, 'line'> & { readonly offset: number }

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never
