import type { ReadFile, UnreadableFile } from '@governance-gates/core'
import type { DeclaredPackages } from '@governance-gates/project-files'

/** One file that declares dependencies, as far as it could be read. One that is missing is unreadable too. */
export type ManifestReading = ReadFile<{ readonly list: DeclaredPackages }> | UnreadableFile
