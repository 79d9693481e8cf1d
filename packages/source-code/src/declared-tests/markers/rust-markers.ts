import { closingOf } from '../declared-test.ts'
import type { MaskedText } from '../masked-text.ts'
import type { Markers } from './markers.ts'
import { withoutNegated } from './negated.ts'

const ATTRIBUTE = /#(!?)\[\s*(?:\w+\s*::\s*)*(\w+)/g

/** The names of attributes (`ignore`), and the features that `cfg` asks for; those of `#![cfg(…)]` are the file's. */
export function rustMarkers(source: MaskedText): Markers {
  return {
    ofFile: attributesIn(source, 0, endOfHead(source.bare))
      .filter(({ isInner, name }) => isInner && name === 'cfg')
      .flatMap(({ content }) => featuresIn(content)),
    of: ({ marks }) =>
      marks === undefined ? [] : attributesIn(source, marks.from, marks.to).flatMap(markersOf),
  }
}

/** The end of the attributes with which a file begins: further down they are those of a module or of a macro. */
function endOfHead(bare: string): number {
  const attribute = /\s*#!?\s*\[/y
  let end = 0
  while (attribute.test(bare)) {
    end = closingOf(bare, attribute.lastIndex - 1) + 1
    attribute.lastIndex = end
  }
  return end
}

interface Attribute {
  readonly isInner: boolean
  readonly name: string
  /** Behind its name, as it is written. */
  readonly content: string
}

function attributesIn({ bare, code }: MaskedText, from: number, to: number): readonly Attribute[] {
  return Array.from(
    bare.slice(from, to).matchAll(ATTRIBUTE),
    ({ 0: whole, 1: inner, 2: name = '', index }) => {
      const start = from + index
      const end = closingOf(bare, bare.indexOf('[', start))
      return { isInner: inner === '!', name, content: code.slice(start + whole.length, end) }
    },
  )
}

function markersOf({ name, content }: Attribute): readonly string[] {
  if (name === 'cfg') return featuresIn(content)
  // `cfg_attr(not(feature = "live"), ignore)` says what the test may be, and not what it needs.
  if (name === 'cfg_attr') return /,\s*ignore\b/.test(content) ? ['ignore'] : []
  return [name]
}

function featuresIn(condition: string): readonly string[] {
  const wanted = withoutNegated(condition, /\bnot\s*\(/g)
  return Array.from(wanted.matchAll(/\bfeature\s*=\s*"([^"]*)"/g), ([, feature = '']) => feature)
}
