/** What a configuration file holds, without its places. */
export type ConfigValue = unknown

const NOTHING: Readonly<Record<string, ConfigValue>> = {}

/** A mapping's members; none where it is something else. */
export function membersOf(value: ConfigValue): Readonly<Record<string, ConfigValue>> {
  return isMapping(value) ? value : NOTHING
}

function isMapping(value: ConfigValue): value is Readonly<Record<string, ConfigValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of a mapping, at any depth. Only what is written counts: nothing is inherited. */
export function memberOf(value: ConfigValue, ...keys: readonly string[]): ConfigValue {
  let at = value
  for (const key of keys) {
    const members = membersOf(at)
    at = Object.hasOwn(members, key) ? members[key] : undefined
  }
  return at
}

export function textOf(value: ConfigValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The texts of a list, or a single one. */
export function textsOf(value: ConfigValue): readonly string[] {
  const list: readonly ConfigValue[] = Array.isArray(value) ? value : [value]
  return list.filter((each) => typeof each === 'string')
}

/** A configuration file is not longer than this; one that is counts as unreadable. */
const LONGEST = 2 ** 20

/** Undefined where it is not JSON. Comments and trailing commas are taken for blanks, as tsconfig.json may have them. */
export function parseJsonc(text: string): ConfigValue {
  if (text.length > LONGEST) return undefined
  const parsed = parseJson(text)
  if (parsed !== undefined) return parsed
  const bare = text.replace(STRING_OR_COMMENT, (found) => (found.startsWith('"') ? found : ' '))
  return parseJson(bare.replace(STRING_OR_COMMA, (found) => (found.startsWith('"') ? found : ' ')))
}

// Each alternative ends at the end of the text at the latest, so that nothing is looked through twice.
const STRING_OR_COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g
const STRING_OR_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|,(?=\s*[}\]])/g

function parseJson(text: string): ConfigValue {
  try {
    const value: ConfigValue = JSON.parse(text.replace(/^\ufeff/, ''))
    return value
  } catch {
    return undefined
  }
}
