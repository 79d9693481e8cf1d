import type { LogPart } from './log-part.ts'
import { markdownParts } from './markdown/markdown-parts.ts'

/** A syntax that change logs are written in. */
export interface ChangelogSyntax {
  readonly name: string
  readonly parts: (text: string) => Iterable<LogPart>
}

/** The syntax of a change log, by its name, or by what it looks like. */
export function syntaxOf(_path: string, _text: string): ChangelogSyntax {
  return MARKDOWN
}

const MARKDOWN: ChangelogSyntax = { name: 'Markdown', parts: markdownParts }
