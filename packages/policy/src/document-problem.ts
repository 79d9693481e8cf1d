import type { JsonProblem, Located, Position } from '@governance-gates/document'
import { MAX_ALIASES, MAX_REPEATED_VALUES, type YamlProblem } from '@governance-gates/document/yaml'
import { isPlainNumber } from './plain-number.ts'
import type { PolicyProblem } from './policy-error.ts'
import { shortened } from './shown-value.ts'

/** The parser's messages quote the document. */
const MAX_REASON = 200

/** What is wrong with a document, whatever it says. */
export function documentProblem(problem: JsonProblem | YamlProblem): PolicyProblem {
  return { ...problem.at, path: '', message: messageOf(problem) }
}

function messageOf(problem: JsonProblem | YamlProblem): string {
  switch (problem.kind) {
    case 'malformed':
      return `not valid YAML: ${shortened(problem.reason, MAX_REASON)}`
    case 'truncated':
      return 'not valid JSON: it ends in the middle'
    case 'too-deep':
      return `nested deeper than ${problem.limit} levels`
    case 'too-large':
      return `more than ${problem.limit} YAML tokens: shorten the file`
    case 'duplicate-key':
      return `the key ${shortened(problem.key)} appears twice in one mapping: keep one of the two`
    case 'key-not-text':
      return 'keys must be words'
    case 'directive':
      return 'directives (%) are not part of the format: delete the line'
    case 'second-document':
      return 'a second YAML document starts here: keep one document, without a --- between'
    case 'tag':
      if (isPattern(problem.tag)) return unquoted(problem.tag, '!', 'a tag')
      return `the tag ${shortened(problem.tag)} is not part of the format: write the value without it`
    case 'alias':
      return 'aliases (*) are not part of the format: write the value out'
    case 'alias-without-anchor': {
      if (isPattern(problem.name)) return unquoted(`*${problem.name}`, '*', 'an alias')
      const name = shortened(problem.name)
      return `the alias *${name} has no anchor &${name} before it`
    }
    case 'too-many-aliases':
      return `aliases repeat too much (at most ${MAX_ALIASES} of them, and ${MAX_REPEATED_VALUES} values): write the values out`
  }
}

/** Everybody writes a glob without quotes once: `evidence: **\/junit.xml`. */
function isPattern(text: string): boolean {
  return /[*/]/.test(text)
}

function unquoted(text: string, sign: string, meaning: string): string {
  const shown = shortened(text)
  return `${shown} begins with ${sign}, which means ${meaning} in YAML: put it in quotes, as in "${shown}"`
}

/** What the format has no use for, though YAML and JSON have it; with `plain`, numbers that are not kept exactly too. */
export function contentProblems(
  nodes: Iterable<Located>,
  numbers: 'plain' | 'any',
): readonly PolicyProblem[] {
  // What an alias repeats is wrong in one place.
  const problems = new Map<string, PolicyProblem>()
  for (const node of nodes) {
    for (const { at, message } of complaintsAbout(node, numbers)) {
      const { line, column } = at
      problems.set(`${line}:${column}`, { line, column, path: '', message })
    }
  }
  return [...problems.values()]
}

interface Complaint {
  readonly at: Position
  readonly message: string
}

function complaintsAbout(node: Located, numbers: 'plain' | 'any'): readonly Complaint[] {
  if (node.kind === 'mapping') {
    return REFUSED_KEYS.flatMap(([key, message]) => {
      const at = node.members.get(key)
      return at === undefined ? [] : [{ at, message }]
    })
  }
  if (node.kind !== 'number' || numbers === 'any' || isPlainNumber(node.text, node.value)) return []
  const fix = 'write at most 15 decimal digits, as in 1000 or 0.5'
  return [{ at: node.start, message: `${shortened(node.text)} is not a plain number: ${fix}` }]
}

const REFUSED_KEYS: readonly (readonly [string, string])[] = [
  ['<<', 'merge keys (<<) are not part of the format: write the keys out'],
  ['__proto__', '__proto__ cannot be a key: choose another name'],
]
