import { decoded, type Fixture } from '../fixture.ts'
import type { ByteText } from '../mutation.ts'
import { JsonLikeness } from './json-likeness.ts'
import { TextLikeness } from './text-likeness.ts'
import { XmlLikeness } from './xml-likeness.ts'

/** Where a file is unlike everything that its tool writes; undefined where it is nowhere. */
export type Likeness = (text: ByteText) => string | undefined

/** What files look like that are one JSON document each, or one a line. `dynamic`: keys below which keys are names. */
export function jsonLikeness(
  files: readonly Fixture[],
  dynamic: readonly string[] = [],
  keys: 'together' | 'any' = 'together',
): Likeness {
  const likeness = new JsonLikeness(dynamic, keys)
  for (const { text } of files)
    for (const value of documentsIn(decoded(text))?.values ?? []) likeness.learn(value)
  return (text) => {
    const found = documentsIn(decoded(text))
    if (found === undefined) return 'it is not JSON'
    for (const value of found.values) {
      const oddity = likeness.oddity(value)
      if (oddity !== undefined) return oddity
    }
    return undefined
  }
}

/** One document, or the lines of several. */
function documentsIn(text: string): { readonly values: readonly unknown[] } | undefined {
  try {
    return { values: [JSON.parse(text)] }
  } catch {}
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return { values: lines.map((line): unknown => JSON.parse(line)) }
  } catch {
    return undefined
  }
}

/** `plain` leaves out what a program may write as it likes. */
export function textLikeness(
  files: readonly Fixture[],
  plain = (text: ByteText): ByteText => text,
): Likeness {
  const likeness = new TextLikeness(files.map(({ text }) => plain(text)))
  return (text) => likeness.oddity(plain(text))
}

export function xmlLikeness(file: Fixture, alike: readonly Fixture[]): Likeness {
  const likeness = new XmlLikeness(
    decoded(file.text),
    alike.map(({ text }) => decoded(text)),
  )
  return (text) => likeness.oddity(decoded(text))
}
