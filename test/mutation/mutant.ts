/** One small break of a source file: an expression, and what replaces it. */
export interface Mutant {
  /** From the root of the repository. */
  readonly path: string
  /** Offsets of the expression in the text. */
  readonly from: number
  readonly to: number
  /** 1-based. */
  readonly line: number
  readonly original: string
  readonly replacement: string
}

/** How one is named in reports and in the list of the equivalent ones: without its line, which moves. */
export function nameOf({ path, original, replacement }: Mutant): string {
  const [before, after] = [original, replacement].map((text) => text.replace(/\s+/g, ' '))
  return `${path}: ${before} → ${after}`
}
