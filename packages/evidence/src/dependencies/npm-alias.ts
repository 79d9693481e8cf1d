/** `name@range`, where the name may have a scope. */
const ALIASED = /^(@[^/@\s]+\/[^@\s]+|[^@/\s]+)(?:@|$)/
/** What a version or a range of versions begins with; a name or a tag does not. */
const RANGE = /^(?:v?\d|[\^~<>=*]|[xX](?:\.|$))/
/** A JSR package lives in the npm registry under a scope of its own: https://jsr.io/docs/npm-compatibility */
const JSR_SCOPE = '@jsr/'

/**
 * The packages that `"key": "specifier"` may bring in, the most likely first. `npm:name@1` is another package under
 * that key. `npm:name` is one for npm, and a tag of the package `key` for Yarn: both count.
 */
export function packagesOf(key: string, specifier: string): readonly [string, ...string[]] {
  const { scheme, rest } = split(specifier)
  if (scheme !== 'npm' && scheme !== 'workspace' && scheme !== 'jsr') return [key]
  if (rest === '' || RANGE.test(rest)) return [key]
  const name = ALIASED.exec(rest)?.[1]
  if (name === undefined) return [key]
  if (scheme === 'jsr') return [name, `${JSR_SCOPE}${name.replace(/^@/, '').replace('/', '__')}`]
  return name.startsWith('@') || rest.includes('@') ? [name] : [name, key]
}

function split(specifier: string): { readonly scheme: string; readonly rest: string } {
  const colon = specifier.indexOf(':')
  return colon === -1
    ? { scheme: '', rest: specifier }
    : { scheme: specifier.slice(0, colon).trim(), rest: specifier.slice(colon + 1).trim() }
}
