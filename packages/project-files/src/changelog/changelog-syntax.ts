import { asciidocParts } from './asciidoc/asciidoc-parts.ts'
import { debianParts, isDebian } from './debian/debian-parts.ts'
import { gnuNewsParts, isGnuNews } from './gnu-news/gnu-news-parts.ts'
import type { LogPart } from './log-part.ts'
import { markdownParts } from './markdown/markdown-parts.ts'
import { rstParts } from './restructuredtext/rst-parts.ts'

/** Reads the parts of a change log in one syntax. */
export type SyntaxReader = (text: string) => Iterable<LogPart>

const MDX = /\.mdx$/i
const MARKDOWN = /\.(?:md|markdown|mdx|mkd|mkdn|mdown)$/i
const RST = /\.(?:rst|rest)$/i
const ASCIIDOC = /\.(?:adoc|asciidoc|asc)$/i
const DEBIAN = /(?:^|\/)debian\/changelog$/

/** The syntax of a change log: by the end of its name, or by what it looks like. */
export function syntaxOf(path: string, text: string): SyntaxReader {
  if (MDX.test(path)) return (source) => markdownParts(withoutMdxComments(source))
  if (MARKDOWN.test(path)) return markdownParts
  if (RST.test(path)) return rstParts
  if (ASCIIDOC.test(path)) return asciidocParts
  if (DEBIAN.test(path) || isDebian(text)) return debianParts
  // Nothing that only one of the others can have: Markdown is what plain texts are written in.
  if (path === '' || /^#{1,6} /m.test(text)) return markdownParts
  if (isRst(text)) return rstParts
  if (/^={1,5} \S/m.test(text)) return asciidocParts
  return isGnuNews(text) ? gnuNewsParts : markdownParts
}

/** Blank where a comment was, so that each character keeps its place. https://mdxjs.com/docs/what-is-mdx/#markdown */
function withoutMdxComments(text: string): string {
  const pieces: string[] = []
  let at = 0
  for (let open = text.indexOf('{/*'); open !== -1; open = text.indexOf('{/*', at)) {
    const close = text.indexOf('*/}', open)
    const end = close === -1 ? text.length : close + 3
    pieces.push(text.slice(at, open), text.slice(open, end).replace(/[^\n]/g, ' '))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** A directive, or a title with lines that Markdown does not know. */
function isRst(text: string): boolean {
  return (
    /^\.\. (?:[\w-]+::|_[^:\n]+:)/m.test(text) ||
    /^\S.*\n(?:~{3,}|\^{3,}|"{3,}|\+{3,}|\*{3,})$/m.test(text) ||
    /^([=*#~^"+-]{3,})\n ?\S.*\n\1$/m.test(text)
  )
}
