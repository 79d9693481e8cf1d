import { type Block, blockSections } from './block.ts'
import { escapeMarkdown } from './escape.ts'
import { joinSections, sectionOf } from './section.ts'

/** What a release's notes, or a comment made of them, can take with ease. */
const DOCUMENT_LIMIT = 1_048_576

/** Blocks under a title, as a Markdown file of its own. */
export function renderDocument(title: string, blocks: readonly Block[]): string {
  const head = sectionOf({
    head: `# ${escapeMarkdown(title)}\n`,
    values: [],
    render: String,
    source: 'gate',
  })
  return joinSections([head, ...blocks.flatMap(blockSections)], DOCUMENT_LIMIT)
}
