import { NOT_FOUND, type Operations } from './call.ts'

/** A line of CODEOWNERS that GitHub skips. */
interface AddedCodeownersError {
  readonly line: number
  readonly kind: string
  readonly source: string
}

interface CodeownersFile {
  readonly path: string
  readonly errors: readonly AddedCodeownersError[]
}

/** What GitHub says of the CODEOWNERS file, which is not there before a test adds it. */
export class Codeowners {
  #file: CodeownersFile | undefined

  readonly operations: Operations = {
    'repos/codeowners-errors': () => {
      if (this.#file === undefined) return NOT_FOUND
      const { path, errors } = this.#file
      return { body: { errors: errors.map((each) => errorShape(each, path)) } }
    },
  }

  set(file: CodeownersFile): void {
    this.#file = file
  }
}

function errorShape({ line, kind, source }: AddedCodeownersError, path: string): object {
  const message = `${kind} on line ${line}:\n\n  ${source}\n  ^`
  return { line, column: 1, kind, source, suggestion: null, message, path }
}
