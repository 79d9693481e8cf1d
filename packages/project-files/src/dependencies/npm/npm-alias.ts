/** What a version or a range of versions begins with; `7zip-bin` is a name. */
const RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.(?:\d+|[xX*]))*(?:[-+\s]|$))/
const NAME = /^(?:@[^/@\s]+\/)?[^/@\s]+$/

/**
 * The packages that `"key": "specifier"` may bring in, the most likely first. `npm:name@1` is another package under
 * that key. `npm:name` is one for npm, and a tag of the package `key` for Yarn: both count.
 */
export function packagesOf(key: string, specifier: string): readonly [string, ...string[]] {
  const { scheme, rest } = split(specifier)
  if (scheme !== 'npm' && scheme !== 'workspace' && scheme !== 'jsr') return [key]
  const at = rest.indexOf('@', 1)
  const name = at === -1 ? rest : rest.slice(0, at)
  // Without a version, a workspace is named by its folder.
  if (!NAME.test(name) || (at === -1 && (scheme === 'workspace' || RANGE.test(name)))) return [key]
  if (scheme === 'jsr') return [name, inNpmRegistry(name)]
  return at !== -1 || name.startsWith('@') ? [name] : [name, key]
}

/** A JSR package is in the npm registry under a scope of its own: https://jsr.io/docs/npm-compatibility */
function inNpmRegistry(name: string): string {
  return `@jsr/${name.replace(/^@/, '').replace('/', '__')}`
}

function split(specifier: string): { readonly scheme: string; readonly rest: string } {
  const colon = specifier.indexOf(':')
  return colon === -1
    ? { scheme: '', rest: specifier }
    : { scheme: specifier.slice(0, colon).trim(), rest: specifier.slice(colon + 1).trim() }
}
