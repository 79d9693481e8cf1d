import type { MaskedText } from '../masked-text.ts'
import type { Markers } from './markers.ts'

/**
 * The tags that the build constraint of a file asks for, which its tests are built with. `!tag` does not count.
 * https://pkg.go.dev/cmd/go#hdr-Build_constraints
 */
export function goMarkers({ text }: MaskedText): Markers {
  const [head = ''] = text.split(/^package[ \t]/m, 1)
  const [, constraint] = /^\/\/go:build[ \t]+(.*)$/m.exec(head) ?? []
  const tags =
    constraint === undefined
      ? Array.from(head.matchAll(/^\/\/[ \t]*\+build[ \t]+(.*)$/gm), ([, line = '']) => line.split(/[ \t,]+/))
          .flat()
          .filter((tag) => !tag.startsWith('!'))
      : (constraint.replace(/!\s*(?:\([^()]*\)|[\w.]+)/g, ' ').match(/[\w.]+/g) ?? [])
  return { ofFile: [...tags], of: () => [] }
}
