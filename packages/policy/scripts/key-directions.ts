import type { DirectedKey, DirectedKeys, DirectedMember } from '../src/changes/directed-key.ts'
import { ALL_KEYS, type AnyKey, type AnyKeys, type AnyMember } from './key-facts.ts'

/** The committed form of what comparing policies needs: a bundle has it without the texts for people. */
export function keyDirectionsText(keys: AnyKeys = ALL_KEYS): string {
  const lines = Object.entries(directionsOf(keys)).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  return `// Written by \`npm run generate\` from the keys beside the schemas of the policy.
import type { DirectedKeys } from './directed-key.ts'

/** In which direction each key of the policy becomes stricter. */
// biome-ignore format: generated
export const KEY_DIRECTIONS: DirectedKeys = {
${lines.join('')}}
`
}

function directionsOf(keys: AnyKeys): DirectedKeys {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, directionOf(key)]))
}

function directionOf(key: AnyKey): DirectedKey {
  return { stricter: key.stricter, ...assumptionOf(key), ...belowOf(key) }
}

function memberOf(member: AnyMember): DirectedMember {
  const { stricter } = member
  return { ...(stricter === undefined ? {} : { stricter }), ...belowOf(member) }
}

function belowOf({ keys, each }: AnyMember): Pick<DirectedKey, 'keys' | 'each'> {
  return {
    ...(keys === undefined ? {} : { keys: directionsOf(keys) }),
    ...(each === undefined ? {} : { each: memberOf(each) }),
  }
}

/** A default that is one value in code marks can be compared; any other text is for people only. */
function assumptionOf({
  unset,
  default: standard,
  stricter,
}: AnyKey): Pick<DirectedKey, 'unset' | 'assumed'> {
  if (unset !== undefined) return { unset }
  if (standard === undefined || stricter === 'depends' || stricter === 'neither') return {}
  const value = /^`([^`]+)`$/.exec(standard)?.[1]
  return value === undefined ? { unset: 'depends' } : { assumed: value }
}
