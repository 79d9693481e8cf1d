import { escapeMarkdown, code as inlineCode } from '@governance-gates/report'

/** Markdown that is safe to publish: whatever came from outside is escaped. Made by `markdown` and its companions only. */
export interface Markdown {
  readonly markdown: string
}

/** A text from outside, which is escaped; or Markdown, which is not. */
export type MarkdownPart = Markdown | string | number

/**
 * Markdown as a template: `markdown\`**${subject}** failed since ${day}.\``. The template itself is ours; every text that is
 * put in is escaped, so that no name mentions, links or formats anything.
 */
export function markdown(template: TemplateStringsArray, ...parts: readonly MarkdownPart[]): Markdown {
  const [first = '', ...rest] = template
  return { markdown: first + rest.map((text, index) => partOf(parts[index] ?? '') + text).join('') }
}

/** Pieces one below the other, without those that are undefined. */
export function lines(pieces: readonly (Markdown | undefined)[]): Markdown {
  return { markdown: pieces.flatMap((piece) => (piece === undefined ? [] : [piece.markdown])).join('\n') }
}

/** A text from outside as inline code. */
export function code(text: string): Markdown {
  return { markdown: inlineCode(text) }
}

const MENTION: RegExp = /^@?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?(?:\/[\w.-]+)?)$/i

/** A mention that notifies: for owners from the policy. Anything but an account or a team is escaped. */
export function mention(owner: string): Markdown {
  const name = MENTION.exec(owner)?.[1]
  return name === undefined ? markdown`${owner}` : { markdown: `@${name}` }
}

const URL_WITHOUT_BREAK: RegExp = /^https?:\/\/[^\s<>()"'`\\]+$/

/** A link; only its text for anything but a web address. */
export function link(text: string, url: string): Markdown {
  return URL_WITHOUT_BREAK.test(url) ? { markdown: `[${escapeMarkdown(text)}](${url})` } : markdown`${text}`
}

const BOX_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,59}$/

/**
 * A check box that keeps its tick: its hidden id stays the same while its text may change.
 *
 * @throws RangeError for an id that is not lower-case letters, digits and hyphens: it comes from us, not from outside.
 */
export function checkbox(id: string, text: Markdown): Markdown {
  if (!BOX_ID.test(id)) throw new RangeError(`the id ${id} of a check box is not kebab-case`)
  return { markdown: `- [ ] <!-- id=${id} --> ${text.markdown.replaceAll('\n', ' ')}` }
}

function partOf(part: MarkdownPart): string {
  return typeof part === 'object' ? part.markdown : escapeMarkdown(String(part))
}
