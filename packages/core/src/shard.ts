/** One of several runs of a campaign that have equal right: an operating system, a browser, a part of the subjects. */
export interface Shard {
  /** Its name in the policy, else the path of its first file. */
  readonly label: string
  readonly kind: 'declared' | 'file'
}

/** A path belongs to a shard that it names between separators: `linux` is in `results-linux.xml`, not in `linux64.xml`. */
export function namesShard(path: string, shard: string): boolean {
  for (let at = path.indexOf(shard); at !== -1; at = path.indexOf(shard, at + 1)) {
    if (!isWordCharacter(path[at - 1]) && !isWordCharacter(path[at + shard.length])) return true
  }
  return false
}

/** Whether a shard is the one that somebody means by a name: its own, or one that its path holds. */
export function isShard({ label, kind }: Shard, name: string): boolean {
  return kind === 'declared' ? label === name : namesShard(label, name)
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
