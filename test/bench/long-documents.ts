import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../../packages/testing/src/index.ts'
import { estimate } from './cost.ts'
import { LONG_DOCUMENTS } from './figures.ts'
import { repeated } from './growth/growth.ts'
import { node, take } from './measure.ts'
import type { Part } from './part.ts'
import type { Figure, Line } from './row.ts'

const SCRIPT = join(import.meta.dirname, 'read-document.mjs')
const LENGTH = 5_000_000

/** A text that is read at its length. */
interface LongDocument {
  readonly figure: Figure
  readonly reader: 'document' | 'change log'
  readonly unit: (index: number) => string
}

const DOCUMENTS: readonly LongDocument[] = [
  {
    figure: LONG_DOCUMENTS.headings,
    reader: 'document',
    unit: (index) => `Heading ${index}\n===\n\n`,
  },
  {
    figure: LONG_DOCUMENTS.quotes,
    reader: 'document',
    unit: (index) => `${'> '.repeat((index % 8) + 1)}[${index}](page-${index}.md)\n`,
  },
  {
    figure: LONG_DOCUMENTS.lists,
    reader: 'document',
    unit: (index) => `${index === 0 ? '- '.repeat(19) : '  '.repeat(19)}[${index}](page-${index}.md)\n`,
  },
  {
    figure: LONG_DOCUMENTS.changeLog,
    reader: 'change log',
    unit: (index) => `1.${index}.0 / 2026-01-01\n==================\n\n * One thing.\n * Another one.\n\n`,
  },
]

/** The memory of documents that are as long as one gets, each in a process of its own. */
export const longDocuments: Part = {
  name: 'documents',
  what: 'the memory of documents and a change log of 5 MB',
  async measure(say) {
    using folder = createFolder({})
    const path = join(folder.path, 'long.md')
    const lines: Line[] = []
    for (const { figure, reader, unit } of DOCUMENTS) {
      say(figure.name)
      writeFileSync(path, repeated(LENGTH / unit(0).length, unit).slice(0, LENGTH))
      const costs = await take({ least: 1, most: 3, seconds: 6 }, node([SCRIPT, reader, path]))
      lines.push({ figure, measured: estimate(costs.map(({ memory }) => memory)) })
    }
    return lines
  },
}
