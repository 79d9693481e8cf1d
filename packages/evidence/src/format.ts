/**
 * A format that can be read. Its folder exports one, `registry.ts` lists it, and what users see is made of it: the names that
 * the policy accepts, the tables in the documentation, the message that says what can be read.
 *
 * `Seen` is what a file shows before it is read, `Reading` is what reading it gives.
 */
export interface Format<Seen, Reading> {
  /** Never changes: the name of the format's folder, or the schema id that its files have. */
  readonly id: string
  /** What people call it. */
  readonly title: string
  /** What writes it. */
  readonly tool: string
  /** What a file needs besides its content, for the message that lists what can be read. */
  readonly needs?: string
  /** The address of its description: the tool's own where it has one. */
  readonly docs: string
  /** The platform whose format it is. A policy names the platform, not each of its formats. */
  readonly family?: Family
  /** Whether a file is of this format, by its content. A broken file of the format still is. At most one format says yes. */
  recognises(seen: Seen): boolean
  /** @throws EvidenceError for everything that is not whole, well-formed and consistent. */
  read(seen: Seen): Reading
}

/** One platform with formats of its own. */
export interface Family {
  readonly id: string
  readonly title: string
  readonly docs: string
  /** For the table of results formats: what tells its files from others, and what its subjects are. */
  readonly sign: string
  readonly subjects: string
}

/** The part of a format that is the same for every kind. */
export type Described = Pick<Format<unknown, unknown>, 'id' | 'title' | 'needs' | 'family'>

/** The name by which a policy asks for a format. */
export function nameInPolicy({ id, family }: Described): string {
  return family?.id ?? id
}

/** The remedy of a file that no format recognises. */
export function whatCanBeRead(formats: readonly Described[]): string {
  const own = formats.filter(({ family }) => family === undefined)
  const listed = own.map(({ title, needs }) => (needs === undefined ? title : `${title} (${needs})`))
  const families = new Set(formats.flatMap(({ family }) => family?.title ?? []))
  return `what can be read: ${[...listed, ...families].join(', ')}`
}
