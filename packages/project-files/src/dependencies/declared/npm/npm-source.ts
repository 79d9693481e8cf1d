/** Hosts that npm has a short form for; a gist has no name. */
const HOSTED = /^(?:github|gitlab|bitbucket):(.+)$/i
const SHORT = /^[\w-][\w.-]*\/[\w.-]+$/
const ADDRESS = /^(?:git\+)?(?:https?|ssh|git|file|ftp|rsync):\/\/[^/]*\/(.+)$/i
const SECURE_SHELL = /^(?:git\+ssh:\/\/)?[\w.-]+@[\w.-]+:(?!\d+\/)(.+)$/i
const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/i
const VERSION = /-v?\d+\.\d.*$/

/**
 * The packages that a specifier with an address may bring in: by the name of the repository, of the package's folder in it, or of
 * the archive. Only what is fetched tells for certain; what is under another key must not be overlooked for that. Empty for
 * a version or a range.
 *
 * https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
export function packagesOfAddress(specifier: string): readonly string[] {
  const [address = '', ...fragments] = specifier.trim().split('#')
  const path = pathOf(address)
  if (path === undefined) return []
  const folder = /(?:^|&)(?:workspace=|path:)([^&]+)/.exec(fragments.join('#'))?.[1]
  return [...packagesOfPath(path), ...(folder === undefined ? [] : scoped(folder.split('/').filter(Boolean)))]
}

function pathOf(address: string): string | undefined {
  const found = [HOSTED, SECURE_SHELL, ADDRESS].map((form) => form.exec(address)?.[1])
  const path = found.find((each) => each !== undefined)
  if (path !== undefined) return decoded(path.split('?', 1)[0] ?? '')
  if (ARCHIVE.test(address)) return address.replace(/^file:/, '')
  return SHORT.test(address) ? address : undefined
}

/** `mock%2Dit` is fetched as `mock-it`. */
function decoded(path: string): string {
  return path.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function packagesOfPath(path: string): readonly string[] {
  // A branch of a repository, as its page has it.
  const repository = /^([^/]+\/[^/]+)\/tree\/./.exec(path)?.[1]
  if (repository !== undefined) return scoped(repository.split('/'))
  // The registry's own archives, then those that the hosts make of a repository.
  const own = /(?:^|\/)((?:@[^/]+\/)?[^/@]+)\/-\/[^/]+\.tgz$/.exec(path)?.[1]
  if (own !== undefined) return [own]
  const made = /^(.+?)\/(?:-\/)?(?:archive|tarball|tar\.gz|legacy\.tar\.gz)\/./.exec(path)?.[1]
  const parts = (made ?? path).split('/').filter(Boolean)
  const last = (parts.pop() ?? '').replace(/\.git$/, '')
  if (made === undefined && ARCHIVE.test(last))
    return scoped([last.replace(ARCHIVE, '').replace(VERSION, '')])
  return scoped([...parts, last.replace(/(?<=.)@.*$/, '')])
}

/** `owner/name` may be the package `name` as well as `@owner/name`. */
function scoped(parts: readonly string[]): readonly string[] {
  const [owner, name] = [parts.at(-2), parts.at(-1) ?? '']
  if (name === '') return []
  return owner === undefined ? [name] : [name, `${owner.startsWith('@') ? '' : '@'}${owner}/${name}`]
}
