/** What a page says of itself before its text. */
export interface FrontMatter {
  /** The text without it, on the same lines. */
  readonly body: string
  /** The value of a key that has a text, as it is written. */
  textOf(key: string): string | undefined
}

const BLOCK = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?<=\n)\1[ \t]*(?:\r?\n|$)/
/** A line of values: a key, what belongs to the one above, a comment, or nothing. */
const VALUES = /^(?:[\w"'.-]+[ \t]*[:=].*|[ \t#\-}\]].*|)\r?$/

/** Splits a page into its front matter, in YAML or in TOML, and its text. */
export function frontMatter(text: string): FrontMatter {
  const [block = '', , values = ''] = BLOCK.exec(text) ?? []
  // Text between two rules is text.
  if (block === '' || !values.split('\n').every((row) => VALUES.test(row))) {
    return { body: text, textOf: () => undefined }
  }
  return {
    body: '\n'.repeat(block.split('\n').length - 1) + text.slice(block.length),
    textOf: (key) => {
      const [, value] = new RegExp(`^${key}[ \\t]*[:=][ \\t]*(.*)$`, 'm').exec(values) ?? []
      const plain = value?.trim().replace(/^(["'])(.*)\1$/, '$2')
      return plain === '' ? undefined : plain
    },
  }
}
