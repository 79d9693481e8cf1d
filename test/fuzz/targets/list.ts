import { elementsOf, headingsOf, recordAt, type Span } from '../elements.ts'
import { decoded, type Fixture } from '../fixture.ts'
import type { ByteText } from '../mutation.ts'
import type { Excuse, Judgement, Point, Prepared, Target } from '../target.ts'

/** One thing that a file lists. */
export interface Item {
  /** All that counts about it. */
  readonly id: string
  /** 1-based; absent where the reader does not say, and then it may be anywhere in the file. */
  readonly line?: number
}

/** A format whose files list something that must not be overlooked. */
export interface ListFormat {
  readonly format: string
  read(text: string, path: string): Promise<readonly Item[]> | readonly Item[]
  /** Why an item whose bytes were changed may be missing. */
  excuse(text: string, fixture: Fixture): Excuse | undefined
  /** How many lines before the one that the reader names belong to the item. */
  readonly linesBefore?: number
}

/** The files of a format: of each item that is listed, nothing may get lost. */
export function listTargets(format: ListFormat, files: readonly Fixture[]): readonly Target[] {
  return files.map((file) => ({
    format: format.format,
    fixture: file.path,
    text: file.text,
    prepare: () => prepare(format, file),
  }))
}

async function prepare(format: ListFormat, file: Fixture): Promise<Prepared> {
  const read = async (text: ByteText) => format.read(decoded(text), file.path)
  const items = await read(file.text).catch(() => [])
  const elements = elementsOf(file.text)
  const points = items.map((item) => {
    const span = spanOf(file.text, elements, startOf(item, format))
    return { id: item.id, ...span, context: headingsOf(file.text, span) }
  })
  return {
    points,
    notes: 0,
    judge: async (mutated) => judgementOf(await read(mutated), points),
    excuse: (mutated) => format.excuse(decoded(mutated), file),
  }
}

interface Lines {
  readonly first: number | undefined
  readonly last: number | undefined
}

function startOf({ line }: Item, { linesBefore = 0 }: ListFormat): Lines {
  return { first: line === undefined ? undefined : line - linesBefore, last: line }
}

function spanOf(text: ByteText, elements: readonly Span[], { first, last }: Lines): Span {
  const from = recordAt(text, elements, first)
  const to = recordAt(text, elements, last)
  return { start: from.start, end: Math.max(from.end, to.end) }
}

/** An item that has other contents now is seen, if as another one. */
function judgementOf(items: readonly Item[], points: readonly Point[]): Judgement {
  const found = new Set(items.map(({ id }) => id))
  const known = new Set(points.map(({ id }) => id))
  const others = [...found].filter((id) => !known.has(id)).length
  const absent = points.filter(({ id }) => !found.has(id))
  const lost = absent.slice(0, Math.max(absent.length - others, 0))
  return { lost, decisive: lost, notes: 0, size: items.length }
}

/** A file that people write and that a review shows: each that can be read is one that somebody may have written. */
export function writtenByPeople(): Excuse {
  return { kind: 'plausible', reason: 'people write such files' }
}
