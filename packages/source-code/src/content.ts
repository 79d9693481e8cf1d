import type { ReadSource } from './scan.ts'

/**
 * The lines (from 1, ascending, each once) on which the needle begins in code or in a string; comments are not searched.
 * The needle is any text, compared as a substring and with its case: `VcrRecorder` is in `MyVcrRecorderX` too, and
 * `VcrMode::Record` may span several tokens as long as it is written without spaces. An empty needle is nowhere.
 */
export function findContent({ code }: Pick<ReadSource, 'code'>, needle: string): readonly number[] {
  const found: number[] = []
  if (needle === '') return found
  let line = 1
  let counted = 0
  for (let at = code.indexOf(needle); at >= 0; ) {
    for (let end = code.indexOf('\n', counted); end >= 0 && end < at; end = code.indexOf('\n', counted)) {
      line++
      counted = end + 1
    }
    found.push(line)
    const next = code.indexOf('\n', at)
    at = next < 0 ? -1 : code.indexOf(needle, next + 1)
  }
  return found
}
