import { normalSource } from '@governance-gates/project-files/extensions'

export interface NewOwner {
  readonly owner: string
  readonly was: string
}

/** Whose a source is that belonged to nobody of those before; undefined where there is none, or nothing was known. */
export function newOwner(now: readonly string[], before: readonly string[]): NewOwner | undefined {
  const [owners, known] = [ownersOf(now), ownersOf(before)]
  const [was] = known
  const owner = [...owners].find((each) => each !== HERE && !known.has(each))
  return owner === undefined || was === undefined ? undefined : { owner, was }
}

const HERE = 'this repository'

function ownersOf(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.map(ownerOf).filter((owner) => owner !== undefined))
}

/** Hosts whose paths begin with an owner and a name, whatever follows; and what else they are called. */
const FORGES: ReadonlyMap<string, string> = new Map([
  ['github.com', 'github.com'],
  ['codeload.github.com', 'github.com'],
  ['raw.githubusercontent.com', 'github.com'],
  ['gist.github.com', 'gist.github.com'],
  ['gitlab.com', 'gitlab.com'],
  ['bitbucket.org', 'bitbucket.org'],
  ['codeberg.org', 'codeberg.org'],
  ['git.sr.ht', 'git.sr.ht'],
])

/** What begins the part of an address that is about a version, and no longer about the repository. */
const OF_VERSIONS: ReadonlySet<string> = new Set(['-', 'archive', 'blob', 'raw', 'releases', 'src', 'tree'])
/** A file to be downloaded, and no repository. */
const FILE = /\.(?:7z|bz2|crx|deb|exe|gz|jar|js|json|mjs|nupkg|rpm|tar|tgz|vsix|wasm|whl|xpi|xz|zip|zst)$/

function ownerOf(source: string): string | undefined {
  if (/^\.{0,2}\//.test(source.trim()) || source.trim() === '.') return HERE
  const [path = ''] = normalSource(source).split(/[?#]/)
  const parts = path.split('/').filter((part) => part !== '')
  if (!hasHost(source)) return parts.length < 2 ? undefined : parts.slice(0, -1).join('/')
  const [address = '', ...rest] = parts
  const host = address
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/:\d+$/, '')
  const forge = FORGES.get(host)
  if (forge !== undefined) return rest.length === 0 ? forge : `${forge}/${rest[0]}`
  const end = rest.findIndex((part, index) => index >= 2 && OF_VERSIONS.has(part))
  const repository = end === -1 ? rest : rest.slice(0, end)
  const isFile = end === -1 && FILE.test(rest.at(-1) ?? '')
  return isFile ? host : [host, ...repository.slice(0, -1)].join('/')
}

/** `https://host/…`, `git@host:…`, or `host.example/…` as Go writes it. */
function hasHost(source: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:\/\/|[^\s/@:]+@[^\s/:]+:|[^\s/@:]+\.[a-z]{2,}\/[^/]+\/)/i.test(source)
}
