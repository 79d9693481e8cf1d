/** A comment, a directive, a target, a substitution or a footnote. */
export const MARKUP_START: RegExp = /^(?:\.\.|__)(?:\s|$)/
/** Marker and text of an item. */
export const BULLET: RegExp = /^((?:[-*+•‣⁃]|(?:\d{1,9}|#|[a-z])[.)]|\((?:\d{1,9}|#|[a-z])\))\s+)(\S.*)$/is

/** Directives whose content a reader sees. */
const VISIBLE =
  /^\.\.\s+(?:admonition|attention|caution|danger|error|hint|important|note|tip|warning|seealso|versionadded|versionchanged|deprecated|versionremoved|code|code-block|sourcecode|parsed-literal|epigraph|topic|rubric|list-table|csv-table|container|dropdown)::/i

/** Whether the content of explicit markup is part of the text; that of a comment is not. */
export function isVisible(line: string): boolean {
  return VISIBLE.test(line)
}

const MAX_TEXT = 100_000
const ROLE = /:([a-z][\w:+.-]{0,40}):`([^`]{1,500})`/gi
const LINK = /`([^`<>]{0,500}?)\s{0,9}<[^`<>]{0,2000}>`__?/g

/** What a reader sees of a paragraph. A number in a role is that of an issue, as in :pr:`12`. */
export function rstText(whole: string): string {
  const source = whole.slice(0, MAX_TEXT)
  if (!/[`*|_\\:]/.test(source)) return source.trim()
  return source
    .replace(ROLE, (_, _role: string, content: string) =>
      /^\d+$/.test(content) ? `#${content}` : content.replace(/\s{0,9}<[^<>]{0,500}>$/, ''),
    )
    .replace(LINK, '$1')
    .replace(/``?|\*\*?|\\(?=\S)/g, '')
    .replace(/(?<=\w)__?(?=\W|$)/g, '')
    .replace(/::$/, ':')
    .trim()
}
