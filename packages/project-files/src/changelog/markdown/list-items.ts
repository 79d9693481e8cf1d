import { BULLET, closesFence, FENCE, isRule, NUMBER } from '@governance-gates/document/markdown-blocks'
import { linesBetween, type Stretch } from '@governance-gates/document/text-line'
import { markdownText } from './markdown-text.ts'

/** An item of a list. */
export interface ListedItem {
  readonly text: string
  /** It only leads to a heading, or waits to be filled in. */
  readonly isReference: boolean
}

/** The items in a block, each with the text of its own, and those in it after it. Empty ones say nothing. */
export function listedItems(text: string, block: Stretch): readonly ListedItem[] {
  const items: ListedItem[] = []
  let open: string[] = []
  let fence: string | undefined
  const close = () => {
    const item = itemOf(open.join('\n'))
    if (item.text !== '') items.push(item)
    open = []
  }
  for (const { rest } of linesBetween(text, block)) {
    if (fence !== undefined) {
      if (closesFence(fence, rest)) fence = undefined
      else open.push(rest.replace(MARKUP, '\\$&'))
      continue
    }
    const content = contentOf(rest, close)
    fence = fenceOf(content)
    if (fence === undefined) open.push(content)
  }
  close()
  return items
}

/** Code is as it is written. */
const MARKUP = /[\\`*_~<&[\]!]/g

const MAX_DEPTH = 50

/** Behind the markers of the items that begin on a line. */
function contentOf(rest: string, begin: () => void): string {
  let content = rest
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const item = isRule(content) ? null : (BULLET.exec(content) ?? NUMBER.exec(content))
    if (item === null) break
    begin()
    content = item[3] ?? ''
  }
  return isRule(content) ? '' : content.replace(PREFIX, '')
}

/** Of a task, a quote or a heading in an item. */
const PREFIX = /^(?:\[[ xX]\][ \t]+|>[ \t]?|#{1,6}[ \t]+)/

function fenceOf(content: string): string | undefined {
  const fence = FENCE.exec(content)
  return fence?.[1] ?? fence?.[2]
}

function itemOf(source: string): ListedItem {
  return { text: markdownText(source).trim(), isReference: REFERENCE.test(source.trim()) }
}

/** `[1.0.0](#100)`, and `\[Short description.\]`, which people leave in a template. */
const REFERENCE = /^(?:\[[^\]]*\]\(#[^()\s]*\)|\\?\[[^[\]]*\\?\])$/
