import { readXml, type XmlElement } from '@governance-gates/document/xml'

/**
 * What the XML of a format looks like, learnt from files that tools wrote: which attributes an element has together and
 * which elements are in which, and whether its suites count their failures.
 */
export class XmlLikeness {
  readonly #attributes = new Set<string>()
  readonly #children = new Set<string>()
  readonly #counts: boolean

  /** `others`: files of other tools that write the same format. */
  constructor(text: string, others: readonly string[]) {
    const { root } = readXml(text)
    for (const one of [root, ...others.map((other) => readXml(other).root)]) {
      if (one !== undefined) this.#learn(one, '')
    }
    this.#counts = root !== undefined && suitesOf(root).every(countsItsFailures)
  }

  #learn(element: XmlElement, parent: string): void {
    this.#attributes.add(attributesOf(element))
    this.#children.add(`${parent} ${element.name}`)
    for (const child of element.children) this.#learn(child, element.name)
  }

  oddity(text: string): string | undefined {
    const { root } = readXml(text)
    if (root === undefined) return 'it is not well-formed'
    const wrong = this.#counts ? suitesOf(root).find((suite) => !countsItsFailures(suite)) : undefined
    return wrong === undefined ? this.#oddityIn(root, '') : `${wrong.name} counts other failures than it has`
  }

  #oddityIn(element: XmlElement, parent: string): string | undefined {
    if (!this.#children.has(`${parent} ${element.name}`)) return `${element.name} is in ${parent}`
    if (!this.#attributes.has(attributesOf(element))) return `${attributesOf(element)} together`
    for (const child of element.children) {
      const found = this.#oddityIn(child, element.name)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function attributesOf({ name, attributes }: XmlElement): string {
  return `${name}: ${Object.keys(attributes).sort().join(' ')}`
}

function suitesOf(element: XmlElement): readonly XmlElement[] {
  const inner = element.children.flatMap(suitesOf)
  return /^testsuites?$/.test(element.name) ? [element, ...inner] : inner
}

const FAILING: ReadonlySet<string> = new Set(['failure', 'error'])

/** Whether a suite that says how many of its cases failed has as many. */
function countsItsFailures(suite: XmlElement): boolean {
  const { failures, errors = '0' } = suite.attributes
  if (failures === undefined) return true
  return Number(failures) + Number(errors) === failingIn(suite)
}

function failingIn(element: XmlElement): number {
  if (element.name === 'testcase') return element.children.some(({ name }) => FAILING.has(name)) ? 1 : 0
  return element.children.reduce((sum, child) => sum + failingIn(child), 0)
}
