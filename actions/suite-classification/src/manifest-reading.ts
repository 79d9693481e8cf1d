import type { Finding } from '@governance-gates/core'
import type { DependencyList } from '@governance-gates/project-files'

/** One file that declares dependencies, as far as it could be read. */
export type ManifestReading =
  | { readonly kind: 'read'; readonly file: string; readonly list: DependencyList }
  /** Missing, or not what its name says. */
  | { readonly kind: 'unusable'; readonly file: string; readonly finding: Finding }
