import * as z from 'zod/mini'
import { readDocument } from '../read-document.ts'
import { readBySchema } from '../schema-problems.ts'
import { shownValue } from '../shown-value.ts'

interface Register<Entry> {
  readonly text: string
  /** How to name the file in messages; it is not opened. */
  readonly path: string
  /** The key of the list. */
  readonly list: string
  readonly entry: z.ZodMiniType<Entry>
  /** What no two entries may share. */
  nameOf(entry: Entry): string
}

interface RegisterEntry<Entry> {
  readonly value: Entry
  /** 1-based. */
  readonly line: number
}

/** Reads a file, YAML or JSON, that holds one list of entries with names. Throws PolicyError, which lists every problem. */
export function readRegister<Entry>(register: Register<Entry>): readonly RegisterEntry<Entry>[] {
  const { text, path, list, entry } = register
  const document = readDocument(text, path, { jsonMebibytes: 1, maxValues: 100_000, numbers: 'any' })
  const { [list]: entries = [] } = readBySchema(document, z.strictObject({ [list]: z.array(entry) }))
  const known = new Map<string, number>()
  return entries.map((value, index) => {
    const [, { line } = document.root] = document.find([list, index])
    const name = register.nameOf(value)
    const earlier = known.get(name)
    if (earlier !== undefined) {
      const message = `${shownValue(name)} is already on line ${earlier}: keep one of the two`
      throw document.error([document.problemAt([list, index], message)])
    }
    known.set(name, line)
    return { value, line }
  })
}
