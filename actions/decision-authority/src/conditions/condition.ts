import type { Known } from '@governance-gates/github'
import type { Condition } from '@governance-gates/policy'
import type { KeyChange } from '@governance-gates/policy/changes'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, allOf, anyOf, negated, no, unknown, yes } from '../logic/answer.ts'
import { isBreaking } from './breaking.ts'
import { isOneOf } from './entitlement.ts'
import { hasLabel } from './label.ts'
import { isLarge } from './size.ts'

/** Whether a condition holds for the change, and what it holds by. */
export function answerTo(condition: Condition, input: DecisionInput): Answer {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((each) => answerTo(each, input)))
    case 'any':
      return anyOf(condition.of.map((each) => answerTo(each, input)))
    case 'not':
      return negated(answerTo(condition.of, input))
    case 'paths':
      return touches(condition.patterns, input)
    case 'label':
      return hasLabel(condition, input)
    case 'breaking':
      return isBreaking(input)
    case 'size':
      return isLarge(condition, input)
    case 'author':
      return isByAuthor(condition, input)
    case 'branch':
      return goesTo(condition.patterns, input)
    case 'dependency':
    case 'policy-keys':
    case 'extension':
      return differsIn(condition, input)
  }
}

type DifferenceCondition = Extract<Condition, { kind: 'dependency' | 'policy-keys' | 'extension' }>

function differsIn(condition: DifferenceCondition, { differences }: DecisionInput): Answer {
  switch (condition.kind) {
    case 'dependency':
      return found(
        differences.dependencies,
        ({ change }) => change === condition.change,
        ({ name, version, file, change }) =>
          `${name}${version === undefined ? '' : ` ${version}`} is ${change} in ${file}`,
      )
    case 'policy-keys':
      return found(
        differences.policyKeys,
        ({ key }) => condition.keys.some((each) => isAt(key, each)),
        keyText,
      )
    case 'extension':
      return found(
        differences.extensions,
        ({ change, tier }) =>
          condition[change] && (condition.tiers.length === 0 || condition.tiers.includes(tier)),
        ({ id, tier, change }) => `${id} is ${change} to ${tier}`,
      )
  }
}

/** Nothing is said of a change that may be either, stricter or looser. */
function keyText({ key, before = 'absent', after = 'absent', direction }: KeyChange): string {
  return `${key}: ${before} → ${after}${direction === 'other' ? '' : ` (${direction})`}`
}

/** A key, or one below it, or the mapping that it is in as a whole. */
function isAt(key: string, named: string): boolean {
  return key === named || key.startsWith(`${named}.`) || named.startsWith(`${key}.`)
}

function touches(patterns: readonly string[], { facts, matcher }: DecisionInput): Answer {
  const matches = patterns.map((pattern) => matcher(pattern))
  const isNamed = (path: string) => matches.some((each) => each(path))
  return found(
    facts.files,
    ({ path, previousPath }) => isNamed(path) || (previousPath !== undefined && isNamed(previousPath)),
    ({ path, previousPath }) => (previousPath === undefined ? path : `${previousPath} → ${path}`),
  )
}

/** One that is found is a yes; only where all of them are known does finding nothing mean no. */
function found<Item>(
  list: Known<readonly Item[]>,
  isMeant: (item: Item) => boolean,
  describe: (item: Item) => string,
): Answer {
  const meant = list.value.filter(isMeant)
  if (meant.length > 0) return yes(...meant.map(describe))
  return list.kind === 'known' ? no() : unknown(list.why, list.remedy)
}

function isByAuthor({ from }: Extract<Condition, { kind: 'author' }>, input: DecisionInput): Answer {
  const { author } = input.facts
  if (author === undefined) return unknown('the account of the author is gone', 'decide by other conditions')
  const answer = isOneOf(author, from, input)
  return answer.truth === 'yes' ? yes(`the author is @${author.login}`) : answer
}

function goesTo(patterns: readonly string[], { facts, matcher }: DecisionInput): Answer {
  const isNamed = patterns.some((pattern) => matcher(pattern)(facts.baseBranch))
  return isNamed ? yes(`it goes to ${facts.baseBranch}`) : no()
}
