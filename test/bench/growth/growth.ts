/** A reader, and texts for it of any length. */
export interface Growth {
  /** What is read, in the plural where that is possible. It is part of the name of the figure. */
  readonly name: string
  /** A text with so many of what the reader reads. */
  text(units: number): string
  /** Reads all of it. @throws, or rejects, where the text is refused: then nothing was measured. */
  read(text: string): unknown
}

/** Readers that are measured in one process. */
export interface GrowthGroup {
  readonly name: string
  readonly growths: readonly Growth[]
}

/** So many times a text. */
export function repeated(units: number, unit: (index: number) => string): string {
  return Array.from({ length: units }, (_, index) => unit(index)).join('')
}

/** A JSON array or the members of an object. */
export function joined(units: number, unit: (index: number) => string): string {
  return Array.from({ length: units }, (_, index) => unit(index)).join(',\n')
}
