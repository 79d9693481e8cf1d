import { LineIndex, type Position } from '../position.ts'
import type { XmlAttributes, XmlListener } from './xml-listener.ts'
import type { XmlProblem } from './xml-problem.ts'
import { XmlStream } from './xml-stream.ts'

/** An element of a small document. XML has no keys: an element may come as often as it likes. */
export interface XmlElement extends Position {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlElement[]
  /** Its own, without that of its children. */
  readonly text: string
}

export type XmlReading =
  | { readonly root: XmlElement; readonly problems: readonly [] }
  | { readonly root: undefined; readonly problems: readonly [XmlProblem] }

/** A manifest has hundreds of them. */
const MAX_ELEMENTS = 100_000

/** Reads a document that is small enough to be kept as a whole; for a report of results there is XmlStream. */
export function readXml(text: string): XmlReading {
  try {
    return new XmlTree(text).read()
  } catch (error) {
    if (error instanceof XmlRefusal) return { root: undefined, problems: [error.problem] }
    throw error
  }
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
}

class XmlTree implements XmlListener {
  readonly #text: string
  readonly #lines: LineIndex
  readonly #stream = new XmlStream(this, (problem) => new XmlRefusal(problem))
  readonly #document = elementAt({ line: 1, column: 1 }, '', {})
  readonly #open: OpenElement[] = [this.#document]
  #elements = 0

  constructor(text: string) {
    this.#text = text
    this.#lines = new LineIndex(text)
  }

  read(): XmlReading {
    for (const _ of this.#stream.write(this.#text));
    this.#stream.end()
    const [root] = this.#document.children
    // The parser has refused a document without an element.
    return root === undefined
      ? { root, problems: [{ kind: 'truncated', at: { line: 1, column: 1 } }] }
      : { root, problems: [] }
  }

  open(name: string, attributes: XmlAttributes): 'with-text' {
    // In a tag there is no second one.
    const at = this.#lines.positionAt(this.#text.lastIndexOf('<', this.#stream.offset - 1))
    if (++this.#elements > MAX_ELEMENTS) throw new XmlRefusal({ kind: 'too-large', limit: MAX_ELEMENTS, at })
    const element = elementAt(at, name, attributes)
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
    return 'with-text'
  }

  text(text: string): void {
    const element = this.#open.at(-1)
    if (element !== undefined) element.text += text
  }

  close(): void {
    this.#open.pop()
  }
}

function elementAt({ line, column }: Position, name: string, attributes: XmlAttributes): OpenElement {
  return { line, column, name, attributes, children: [], text: '' }
}

class XmlRefusal extends Error {
  readonly problem: XmlProblem

  constructor(problem: XmlProblem) {
    super(problem.kind)
    this.name = 'XmlRefusal'
    this.problem = problem
  }
}
