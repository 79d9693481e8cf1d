import type { Located, LocatedMapping } from '@governance-gates/document'
import { type DocumentPath, pathText } from './document-path.ts'
import { PolicyError, type PolicyProblem } from './policy-error.ts'

/** A parsed YAML or JSON document whose every value can be found again in its text. */
export class SourceDocument {
  readonly file: string
  readonly root: LocatedMapping

  constructor(file: string, root: LocatedMapping) {
    this.file = file
    this.root = root
  }

  /** A problem at a path, or at its nearest ancestor that exists. */
  problemAt(path: DocumentPath, message: string): PolicyProblem {
    const { line, column } = this.find(path).at(-1) ?? this.root
    return { line, column, path: pathText(path), message }
  }

  /** The values along a path, from its first key on, as far as they exist. */
  find(path: DocumentPath): readonly Located[] {
    const found: Located[] = []
    let node: Located | undefined = this.root
    for (const key of path) {
      node = memberOf(node, key)
      if (node === undefined) break
      found.push(node)
    }
    return found
  }

  /** The value that a dotted rule names, or its nearest ancestor that exists. Keys may have dots themselves. */
  findRule(rule: string): Located {
    let node: Located = this.root
    for (let rest = rule; rest !== ''; ) {
      const next = longestMember(node, rest)
      if (next === undefined) break
      node = next.node
      rest = next.rest
    }
    return node
  }

  error(problems: readonly PolicyProblem[]): PolicyError {
    return new PolicyError(this.file, problems)
  }
}

function memberOf(node: Located, key: string | number): Located | undefined {
  if (typeof key === 'number') return node.kind === 'list' ? node.items[key] : undefined
  return node.kind === 'mapping' ? node.members.get(key) : undefined
}

interface RuleStep {
  readonly node: Located
  readonly rest: string
}

function longestMember(node: Located, rule: string): RuleStep | undefined {
  let best: RuleStep | undefined
  for (const [key, member] of membersOf(node)) {
    const rest = restAfter(rule, key)
    if (rest !== undefined && rest.length < (best?.rest.length ?? Number.POSITIVE_INFINITY)) {
      best = { node: member, rest }
    }
  }
  return best
}

function membersOf(node: Located): Iterable<readonly [string | number, Located]> {
  if (node.kind === 'mapping') return node.members
  return node.kind === 'list' ? node.items.entries() : []
}

/** What a rule says behind a key: '' at its end. Undefined where it does not start with that key. */
function restAfter(rule: string, key: string | number): string | undefined {
  const written = typeof key === 'number' ? `[${key}]` : key
  if (!rule.startsWith(written)) return undefined
  const rest = rule.slice(written.length)
  if (rest === '' || rest.startsWith('[')) return rest
  return rest.startsWith('.') ? rest.slice(1) : undefined
}
