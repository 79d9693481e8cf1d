import type { Check } from '@governance-gates/core'

/** A message beside a line of a file, as GitHub shows it on a run and in a diff. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  readonly title: string
  readonly message: string
}

/** The annotation where nobody turns commands into annotations: `error: .github/governance.yml:9: Pass rate: …`. */
export function annotationLine({ level, file, line, title, message }: Annotation): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  return `${level}: ${place}${title}: ${message.replaceAll('\n', '\n  ')}`
}

/** Where a check is set in the policy. */
export type PlaceOfCheck = (check: Check) => { readonly file: string; readonly line: number } | undefined
