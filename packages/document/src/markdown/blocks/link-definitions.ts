/** The definition of a link, on one line or with its target on the next. https://spec.commonmark.org/0.31.2/#link-reference-definitions */
const DEFINITION =
  /[ \t]{0,3}\[((?!\^)(?:[^[\]\\]|\\.){1,999})\]:[ \t]{0,99}\n?[ \t]{0,99}(<[^<>\n]{0,999}>|[^\s<][^\s]{0,1999})(?:[ \t]{1,99}\n?[ \t]{0,9}(?:"[^"\n]{0,999}"|'[^'\n]{0,999}'|\([^()\n]{0,999}\)))?[ \t]{0,99}(?:\n|$)/y

/** A definition at the beginning of a paragraph. */
export interface LinkDefinition {
  readonly label: string
  /** As it is written. */
  readonly target: string
  readonly start: number
  /** Where it ends in the paragraph. */
  readonly end: number
}

/** The definitions of links that a paragraph begins with. */
export function* linkDefinitions(paragraph: string): Generator<LinkDefinition> {
  for (let at = 0; ; ) {
    DEFINITION.lastIndex = at
    const [, label, target = ''] = DEFINITION.exec(paragraph) ?? []
    if (label === undefined) return
    const start = at
    // Before anybody looks at another paragraph.
    at = DEFINITION.lastIndex
    yield { label, target, start, end: at }
  }
}

/** Where the text of a paragraph begins behind the definitions of links, which say nothing. */
export function definitionsEnd(paragraph: string): number {
  let at = 0
  for (const { end } of linkDefinitions(paragraph)) at = end
  return at
}
