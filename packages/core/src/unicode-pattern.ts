/**
 * A regular expression with classes of Unicode, such as `\p{L}`, that is built when it is first used. One in the source is checked
 * whenever the engine reads the file around it, and each such class costs as much as reading a policy of 20 lines.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let built: RegExp | undefined
  return () => {
    built ??= new RegExp(source, flags)
    return built
  }
}
