/**
 * What the JSON of a tool looks like, learnt from files that the tool wrote: which keys an object has together, and of which
 * types the values are. It knows nothing of the readers, which is why it can judge them.
 */
export class JsonLikeness {
  readonly #keySets = new Map<string, Set<string>>()
  readonly #keys = new Map<string, Set<string>>()
  readonly #types = new Map<string, Set<string>>()
  readonly #dynamic: ReadonlySet<string>

  readonly #together: 'together' | 'any'

  /**
   * @param dynamic the last keys of places whose own keys are names, not words of the format
   * @param keys whether an object has some of its keys together, or any that the format knows
   */
  constructor(dynamic: readonly string[] = [], keys: 'together' | 'any' = 'together') {
    this.#dynamic = new Set(dynamic)
    this.#together = keys
  }

  learn(value: unknown, path = ''): void {
    entry(this.#types, path).add(typeOf(value))
    if (Array.isArray(value)) for (const item of value) this.learn(item, `${path}[]`)
    if (!isObject(value)) return
    entry(this.#keySets, path).add(keysOf(value))
    for (const key of Object.keys(value)) entry(this.#keys, path).add(key)
    for (const [key, item] of Object.entries(value)) this.learn(item, this.#below(path, key))
  }

  /** Where a value is unlike everything that was learnt; undefined where it is nowhere. */
  oddity(value: unknown, path = ''): string | undefined {
    if (this.#types.get(path)?.has(typeOf(value)) !== true) return `${path} is ${typeOf(value)}`
    if (Array.isArray(value)) {
      return first(value, (item) => this.oddity(item, `${path}[]`))
    }
    if (!isObject(value)) return undefined
    if (!this.#isDynamic(path) && !this.#hasKeys(path, value)) {
      return `${path} has the keys ${keysOf(value)}`
    }
    return first(Object.entries(value), ([key, item]) => this.oddity(item, this.#below(path, key)))
  }

  #hasKeys(path: string, value: object): boolean {
    if (this.#together === 'together') return this.#keySets.get(path)?.has(keysOf(value)) === true
    return Object.keys(value).every((key) => this.#keys.get(path)?.has(key) === true)
  }

  #isDynamic(path: string): boolean {
    return this.#dynamic.has(path.slice(path.lastIndexOf('.') + 1))
  }

  #below(path: string, key: string): string {
    return this.#isDynamic(path) ? `${path}.*` : `${path}.${key}`
  }
}

function first<Item>(items: readonly Item[], look: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = look(item)
    if (found !== undefined) return found
  }
  return undefined
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set()
  map.set(key, known)
  return known
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

function keysOf(value: object): string {
  return Object.keys(value).sort().join(' ')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
