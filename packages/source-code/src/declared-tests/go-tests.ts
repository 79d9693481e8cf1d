import { ANY, closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'

/** `TestMain` runs around the tests, unless it is one. */
const TEST =
  /^func[ \t]+(\([^)\n]*\)[ \t]*)?(?!TestMain[ \t]*\([^)\n]*\.M\b)((?:Test|Fuzz|Example)(?!\p{Ll})[\p{L}\p{N}_]*)[ \t]*\(/gmu

/** Functions that `go test` runs, and methods of a suite, which run below a test of some name. */
export function goTests({ bare }: MaskedText): readonly DeclaredTest[] {
  const lines = new Lines(bare)
  return Array.from(bare.matchAll(TEST), ({ 1: receiver, 2: name = '', index }) => {
    const isMethod = receiver !== undefined
    // gofmt closes a function at the beginning of a line, or on its own.
    const end = bare.indexOf('\n', index)
    const line = bare.slice(index, end === -1 ? undefined : end)
    const close = /\{.*\}\s*$/.test(line) ? index : bare.indexOf('\n}', index) + 1
    const first = lines.at(index)
    // Code that gofmt did not write closes where its bracket does.
    const last = lines.at(
      Math.min(close <= 0 ? bare.length : close, closingOf(bare, bare.indexOf('{', index))),
    )
    return { kind: 'test', steps: [isMethod ? `${ANY}/${name}` : name], first, last } as const
  })
}
