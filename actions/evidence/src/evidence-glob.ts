/** A line of the input `evidence`. */
export interface EvidenceGlob {
  readonly glob: string
  readonly campaign: string | undefined
  /** Whether this cell may leave no file for it. */
  readonly isOptional: boolean
}

/** `campaign=glob`, as the gates write it too; behind a `?` where there may be no such file. */
export function evidenceGlob(line: string): EvidenceGlob {
  const isOptional = line.startsWith('?')
  const rest = isOptional ? line.slice(1).trim() : line
  const [, campaign, glob] = /^([a-z0-9][a-z0-9-]*)=(.+)$/.exec(rest) ?? []
  return { glob: glob ?? rest, campaign, isOptional }
}
