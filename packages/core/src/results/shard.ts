import { unicodePattern } from '../unicode-pattern.ts'

/** One of several equivalent runs of a campaign: an operating system, a browser, a part of the subjects. */
export interface Shard {
  /** Its name in the policy, else the path of its first file. */
  readonly label: string
  readonly kind: 'declared' | 'file'
  /** What distinguishes the path of its first file from the others of the campaign; the label where nothing else is known. */
  readonly place?: string
}

/** Whether a text names a shard between separators: `linux` is in `results-linux.xml`, not in `linux64.xml`. */
export function namesShard(text: string, shard: string): boolean {
  for (let at = text.indexOf(shard); at !== -1; at = text.indexOf(shard, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + shard.length])) return true
  }
  return false
}

/** Whether a shard is the one that somebody means by a name: its own, or one that distinguishes its path from the others. */
export function isShard({ label, kind, place }: Shard, name: string): boolean {
  return kind === 'declared' ? label === name : namesShard(place ?? label, name)
}

/**
 * What distinguishes the paths of a campaign, path by path. The folder of a restored artifact numbers cells and attempts, and
 * a folder that all files share is that of a project: neither names a shard. `patterns` are what the files were looked for
 * with: where there is one file, they say which of its folders could have been another.
 */
export function shardPlaces(
  paths: readonly string[],
  patterns: readonly string[] = [],
): ReadonlyMap<string, string> {
  const [inside, named] = [withoutShared(paths, { artifact: 'left-out', patterns }), artifactPlaces(paths)]
  const isTold = new Set(inside).size === new Set(paths).size
  return new Map(paths.map((path, index) => [path, (isTold ? inside : named)[index] ?? path]))
}

/**
 * The declared shards that each path of a campaign names. A file belongs to one only where it names no other. The file's
 * name decides, else the nearest folder that names one, else the name of its artifact. Folders that all files share speak
 * only where no other part of a path says something else.
 */
export function shardsByPath(
  paths: readonly string[],
  shards: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const inside = withoutShared(paths, { artifact: 'left-out', patterns: [] })
  const named = artifactPlaces(paths)
  const own = paths.map((_, index) => {
    const found = nearestNames(inside[index] ?? '', shards)
    return found.length > 0 ? found : nearestNames(named[index] ?? '', shards)
  })
  const told = new Set(own.filter((names) => names.length > 0).map((names) => names.join()))
  return new Map(
    paths.map((path, index) => {
      const names = own[index] ?? []
      if (names.length > 0) return [path, names]
      const shared = nearestNames(segmentsOf(path, 'without-numbers').join('/'), shards)
      const isAgreed = told.size === 0 || (told.size === 1 && told.has(shared.join()))
      return [path, isAgreed ? shared : []]
    }),
  )
}

function nearestNames(place: string, shards: readonly string[]): readonly string[] {
  // A name may hold a separator itself, as `linux/arm` does: the longest part of the path that is needed is asked.
  const segments = place.split('/')
  for (let at = segments.length - 1; at >= 0; at--) {
    const part = segments.slice(at).join('/')
    const names = shards.filter((shard) => namesShard(part, shard))
    if (names.length > 0) return names
  }
  return []
}

type ArtifactFolder = 'left-out' | 'without-numbers'

function artifactPlaces(paths: readonly string[]): readonly string[] {
  return withoutShared(paths, { artifact: 'without-numbers', patterns: [] })
}

function withoutShared(
  paths: readonly string[],
  { artifact, patterns }: { readonly artifact: ArtifactFolder; readonly patterns: readonly string[] },
): readonly string[] {
  const all = paths.map((path) => segmentsOf(path, artifact))
  const folders = [...all, ...patterns.map((pattern) => segmentsOf(pattern, artifact))].map((segments) =>
    segments.slice(0, -1),
  )
  const [first = []] = folders
  const differs = first.findIndex((folder, at) => folders.some((other) => other[at] !== folder))
  const shared = differs === -1 ? first.length : differs
  return all.map((segments) => segments.slice(shared).join('/'))
}

/** The folder of the restored artifact that a file is in: what one cell of a matrix left. Undefined for other files. */
export function artifactFolderOf(path: string): string | undefined {
  const segments = path.split('/')
  const at = segments.findIndex((each, index) => ARTIFACT.test(each) && segments[index + 1] === 'evidence')
  return at === -1 ? undefined : segments.slice(0, at + 1).join('/')
}

/** `conformance.shard.1-of-2.1`: the name, the job, the cell of the matrix and the attempt. */
const ARTIFACT = /\.\d+-of-\d+\.\d+$/

function segmentsOf(path: string, artifact: ArtifactFolder): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  const at = segments.findLastIndex(
    (segment, index) => ARTIFACT.test(segment) && segments[index + 1] === 'evidence',
  )
  if (at === -1) return segments
  if (artifact === 'left-out') return segments.slice(at + 2)
  return segments.map((segment, index) => (index === at ? segment.replace(ARTIFACT, '') : segment))
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && (/[a-z\d]/i.test(character) || LETTER().test(character))
}

const LETTER = unicodePattern(String.raw`[\p{L}\p{N}]`, 'u')
