const NUMBERED = /^Merge pull request #(\d{1,10}) |\(#(\d{1,10})\)$/

/** The number of the pull request that a commit became: `feat: faster (#12)`, `Merge pull request #12 from …`. */
export function numberOf(subject: string): number | undefined {
  const [, merged, squashed] = NUMBERED.exec(subject) ?? []
  return merged === undefined && squashed === undefined ? undefined : Number(merged ?? squashed)
}

/** A subject without the number that GitHub puts behind the title of a squashed pull request. */
export function withoutNumber(subject: string): string {
  return subject.replace(/ ?\(#\d{1,10}\)$/, '')
}
