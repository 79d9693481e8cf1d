/** What a language's own lexer, or this project's, finds in a file; names are undefined where the lexer does not say them. */
export interface Found {
  readonly comments: readonly string[]
  readonly names: readonly string[] | null
}

/** How two findings differ; undefined where they agree. How comments are cut into pieces does not matter. */
export function differenceOf(own: Found, wanted: Found): string | undefined {
  const comments = textOf(own.comments) === textOf(wanted.comments)
  if (!comments)
    return `comments: ${firstDifference(own.comments.map(squeezed), wanted.comments.map(squeezed))}`
  if (wanted.names === null || own.names === null) return undefined
  const names = firstDifference(own.names, wanted.names)
  return names === undefined ? undefined : `names: ${names}`
}

function textOf(comments: readonly string[]): string {
  return comments.map(squeezed).join('')
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '')
}

function firstDifference(own: readonly string[], wanted: readonly string[]): string | undefined {
  const length = Math.max(own.length, wanted.length)
  for (let index = 0; index < length; index++) {
    if (own[index] === wanted[index]) continue
    const around = (list: readonly string[]) => JSON.stringify(list.slice(Math.max(0, index - 2), index + 2))
    return `${around(own)}, wanted ${around(wanted)}`
  }
  return undefined
}
