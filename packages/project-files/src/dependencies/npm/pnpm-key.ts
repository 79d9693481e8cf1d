/** Where the `@` before the version is in a key of pnpm: the first one that does not begin a scope. */
export function endOfName(key: string): number {
  let at = key.indexOf('@', 1)
  while (at > 0 && key[at - 1] === '/') at = key.indexOf('@', at + 1)
  return at === -1 ? key.length : at
}
