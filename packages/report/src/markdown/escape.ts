import { cutTo, visible } from './visible.ts'

/** How much of one text a reader is shown. */
const TEXT_LIMIT = 1_000
const CODE_LIMIT = 300

/** What GitHub-flavoured Markdown, and the filters that GitHub runs after it, give a meaning to. */
const SPECIAL: RegExp = /[&<>`*_~[\]#|\\{}:$@^!]|(?<=w)\./gi

/** A line that would start a list or underline a heading. */
const BLOCK_START: RegExp = /^(?:[-+=]|\d{1,9}[.)](?=\s|$))/

/** What can hold a link: a run of characters without blanks and the punctuation that ends one. */
const WORD: RegExp = /[^\s"'(),;]+/g

/**
 * Words that GitHub links or replaces after Markdown is done and entities are decoded, where no escape reaches them:
 * mentions and addresses, issues, URLs, advisories, emoji, commits.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED: RegExp =
  /@|#\d|:\/\/|www\.|(?:^|[^a-z])(?:gh|ghsa|cve)-|:[\w+-]|(?:^|[^0-9a-z])[0-9a-f]{7,40}(?:$|[^0-9a-z])/i

/**
 * Text from an untrusted file for a paragraph, a heading, a list item or a table cell: it reads as it is written, and
 * nothing in it takes effect. Special characters become entities. A word that GitHub would link all the same becomes
 * code, the one place where its filters do not look: neither an entity (`&#64;name` still mentions) nor a backslash
 * stops them (https://github.com/github/cmark-gfm/issues/181), and an invisible character would be copied along.
 */
export function escapeMarkdown(text: string, limit: number = TEXT_LIMIT): string {
  const escaped = visible(text, limit)
    .trim()
    .replace(WORD, (word) => (LINKED.test(word) ? linkedWord(word) : entities(word)))
  return escaped.replace(BLOCK_START, (start) => entity(start) + start.slice(1))
}

/** A word before the colon or the full stop that only follows it: `:tada:` needs its own colon. */
const FOLLOWED: RegExp = /^[^:]+(?=:$)|^.*[^.](?=\.$)/

/** As code, which somebody may copy: without what only follows it. */
function linkedWord(word: string): string {
  const [own] = FOLLOWED.exec(word) ?? [word]
  return `<code>${entities(own)}</code>${entities(word.slice(own.length))}`
}

/** A subject, a path or a value from an untrusted file as inline code, for the same places. */
export function code(text: string, limit: number = CODE_LIMIT): string {
  // `<code>` and not backticks: a code span is cut by a pipe in a table, and cannot hold every run of backticks.
  return `<code>${entities(visible(text, limit))}</code>`
}

/**
 * How the runner's parser reads text: it may skip what is ignored in a comparison of strings. Of that, the two variation selectors
 * are all that is left in a visible text.
 */
const COMMAND: RegExp = /^([\ufe0e-\ufe0f\s]*):(?=[\ufe0e-\ufe0f]*:)/
const OLD_COMMAND: RegExp = /#(?=[\ufe0e-\ufe0f]*#[\ufe0e-\ufe0f]*\[)/g

/**
 * Text from an untrusted file as one line of a log, a terminal or an annotation. The runner obeys `::command::` at the
 * start of a line behind any blanks, and the older `##[command]` anywhere in it
 * (https://github.com/actions/runner/issues/4692): both lose their first character to an escape that can be read.
 */
export function plain(text: string, limit: number = TEXT_LIMIT): string {
  return cutTo(visible(text, limit).replace(COMMAND, '$1\\u{3a}').replace(OLD_COMMAND, '\\u{23}'), limit)
}

function entities(text: string): string {
  return text.replace(SPECIAL, (character) => {
    // Mathematics and e-mail addresses are looked for in decoded text, in code too; an element of its own ends the
    // search: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
    return character === '$' || character === '@' ? `<span>${entity(character)}</span>` : entity(character)
  })
}

/** The first character of a text as an entity. */
function entity(text: string): string {
  return `&#${text.charCodeAt(0)};`
}
