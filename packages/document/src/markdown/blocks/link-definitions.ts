/** The definition of a link, on one line or with its target on the next. https://spec.commonmark.org/0.31.2/#link-reference-definitions */
const DEFINITION =
  /[ \t]{0,3}\[(?!\^)(?:[^[\]\\]|\\.){1,999}\]:[ \t]{0,99}\n?[ \t]{0,99}(?:<[^<>\n]{0,999}>|[^\s<][^\s]{0,1999})(?:[ \t]{1,99}\n?[ \t]{0,9}(?:"[^"\n]{0,999}"|'[^'\n]{0,999}'|\([^()\n]{0,999}\)))?[ \t]{0,99}(?:\n|$)/y

/** Where the text of a paragraph begins behind the definitions of links, which say nothing. */
export function definitionsEnd(paragraph: string): number {
  let at = 0
  for (;;) {
    DEFINITION.lastIndex = at
    if (!DEFINITION.test(paragraph)) return at
    at = DEFINITION.lastIndex
  }
}
