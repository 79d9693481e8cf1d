/** The user's mistake: a wrong input, policy or register. Its message names the place, the value and the fix. */
export class ConfigurationError extends Error {
  /** Where to annotate it, workspace-relative. */
  readonly file: string | undefined
  readonly line: number | undefined

  constructor(message: string, place: { readonly file?: string; readonly line?: number } = {}) {
    super(message)
    this.name = 'ConfigurationError'
    this.file = place.file
    this.line = place.line
  }
}
