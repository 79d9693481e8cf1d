import { closingOf } from '../declared-test.ts'
import type { MaskedText } from '../masked-text.ts'
import type { Markers } from './markers.ts'

/** JUnit 5 `@Tag`, JUnit 4 and NUnit `Category`, MSTest `TestCategory`, xUnit `Trait`; TestNG has `groups` of `@Test`. */
const TAG = /\b(Tag|Category|TestCategory|Trait)(?:Attribute)?\s*\(|\bgroups\s*=/g

/** The values of tags, categories, traits and groups, and the names of the annotations or attributes themselves. */
export function annotationMarkers(source: MaskedText): Markers {
  return {
    ofFile: [],
    of: ({ marks }) => {
      if (marks === undefined) return []
      const bare = source.bare.slice(marks.from, marks.to)
      const code = source.code.slice(marks.from, marks.to)
      return [...namesIn(bare), ...tagsIn(bare, code)]
    },
  }
}

function namesIn(bare: string): readonly string[] {
  let flat = bare
  for (let inner = ''; inner !== flat; ) {
    inner = flat
    flat = flat.replace(/\([^()]*\)/g, ' ')
  }
  return Array.from(flat.matchAll(/[@[,]\s*(?:[\w.]+[.:])?(\w+)/g), ([, name = '']) => name)
}

function tagsIn(bare: string, code: string): readonly string[] {
  return Array.from(bare.matchAll(TAG), ({ 0: whole, 1: kind, index }) => {
    const from = index + whole.length
    if (kind !== undefined) return valuesOf(kind, code.slice(from, closingOf(bare, from - 1)))
    const [groups = ''] = /^\s*(?:\{[^{}]*\}|\[[^[\]]*\]|[^,)]*)/.exec(bare.slice(from)) ?? []
    return valuesOf('groups', code.slice(from, from + groups.length))
  }).flat()
}

/** Texts, and constants and classes by their names: `Speed.SLOW` is SLOW, `Slow.class` is Slow. */
function valuesOf(kind: string, written: string): readonly string[] {
  const texts = Array.from(written.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, text = '']) => text)
  if (kind === 'Trait') return traitValues(texts)
  const rest = written.replace(/"(?:[^"\\]|\\.)*"|\b\w+\s*=(?!=)|(?:\.|::)class(?:\.java)?\b/g, ' ')
  const names = Array.from(rest.matchAll(/[\p{L}_][\w.]*/gu), ([chain]) =>
    chain.slice(chain.lastIndexOf('.') + 1),
  )
  return [...texts, ...names]
}

/** `Speed=slow`, as `dotnet test --filter` has it; of a category its value as well. */
function traitValues([name = '', value]: readonly string[]): readonly string[] {
  if (value === undefined) return []
  return name === 'Category' ? [value, `${name}=${value}`] : [`${name}=${value}`]
}
