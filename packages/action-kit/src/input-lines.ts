import type { Runner } from './runner.ts'

/** An input of one value a line, without empty lines: what `core.getMultilineInput` gives, of any runner. */
export function inputLines(runner: Pick<Runner, 'input'>, name: string): readonly string[] {
  return runner
    .input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
