/**
 * What people put before a declaration: indents, list markers, emphasis, emoji, ticket numbers, `fixup!`. Every part of the
 * patterns is bounded, so that a subject of a megabyte costs nothing.
 */
const DECORATION =
  /^(?:\s|[*+>_`-]|\d{1,6}[.)](?=\s)|\p{Extended_Pictographic}|\p{M}|[\u200d\ufe0f]|:[a-z_]{1,30}:|\[[^\]]{0,60}\]|(?:fixup|squash|amend)!\s)+/u
/** `feat(parser)!: text`, and its misspellings. */
const SUBJECT =
  /^\p{L}[\p{L}\p{M}\w/-]{0,50}\s?(?:\(.{0,200}?\))?(?:\s?!\s?(?:\(.{0,200}?\))?\s?:|:\s?!)[\s]?(.*)$/u
const FOOTER = /^BREAKING[ -]CHANGES?[*_`]{0,4}\s{0,4}(?::|#)[*_`]{0,4}\s?(.*)$/
const MAX_LINE = 2_000

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/

/** A message of a commit, or the title and text of a pull request. */
export interface ChangeMessage {
  readonly subject: string
  readonly body: string
}

/**
 * Everything that a change says it breaks, by Conventional Commits 1.0: `!` before the colon, or a footer `BREAKING CHANGE:`. A
 * `!` in the subject announces what its footers say. A squashed commit lists the subjects of the others in its body. People
 * indent, number and decorate: what looks like a declaration is one.
 * https://www.conventionalcommits.org/en/v1.0.0/#specification
 */
export function declaredBreaks({ subject, body }: ChangeMessage): readonly string[] {
  const lines = body.split(LINE_END)
  const footers = [subject, ...lines].flatMap((line) => FOOTER.exec(plain(line))?.[1]?.trim() ?? [])
  const listed = lines.flatMap((line) => marked(line))
  const own = footers.length > 0 ? [] : marked(subject)
  return [...own, ...footers.map((text) => (text === '' ? subject : text)), ...listed]
}

function marked(line: string): readonly string[] {
  const text = SUBJECT.exec(plain(line))?.[1]
  return text === undefined ? [] : [text === '' ? line : text]
}

function plain(line: string): string {
  return line.slice(0, MAX_LINE).replace(DECORATION, '').trimEnd()
}
