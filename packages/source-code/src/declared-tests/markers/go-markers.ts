import type { MaskedText } from '../masked-text.ts'
import type { Markers } from './markers.ts'
import { withoutNegated } from './negated.ts'

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g

/**
 * The tags that the build constraint of a file asks for, which its tests are built with. `!tag` does not count.
 * https://pkg.go.dev/cmd/go#hdr-Build_constraints
 */
export function goMarkers({ text, bare }: MaskedText): Markers {
  const head = text
    .slice(0, Math.max(0, bare.search(/^package[ \t]/m)))
    .replace(COMMENT, (comment) => (comment.startsWith('/*') ? ' ' : comment))
  const [, constraint] = /^\/\/go:build[ \t]+(.*)$/m.exec(head) ?? []
  // A line of the older kind that no blank line follows is part of the documentation.
  const older = head
    .split(/\n[ \t]*\r?\n/)
    .slice(0, -1)
    .join('\n\n')
  const tags =
    constraint === undefined
      ? Array.from(older.matchAll(/^\/\/[ \t]*\+build[ \t]+(.*)$/gm), ([, line = '']) =>
          line.split(/[ \t,]+/),
        )
          .flat()
          .filter((tag) => !tag.startsWith('!'))
      : (withoutNegated(constraint, /!\s*\(/g)
          .replace(/!\s*[\w.]+/g, ' ')
          .match(/[\w.]+/g) ?? [])
  return { ofFile: [...tags], of: () => [] }
}
