import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

/** Text of our own that goes into one file of act's sources. */
export interface ExtendedFile {
  /** From the root of the sources. */
  readonly file: string
  /** Of the file as it was released, so that the numbers of its lines mean what they meant. */
  readonly sha256: string
  readonly additions: readonly Addition[]
}

export interface Addition {
  /** The number of the line, of the file as it was released, after which the text goes. */
  readonly after: number
  readonly text: string
}

const FOLDER = join(import.meta.dirname, 'act')
const ADDITIONS = join(FOLDER, 'additions.yml')
/** A file of our own beside act's. */
const OWN_FILE = join(FOLDER, 'github_parity.go')
const PACKAGE = 'pkg/runner'

/** Changes with whatever is added, so that another addition is another program. */
export const ADDITIONS_DIGEST: string = sha256(
  Buffer.concat([ADDITIONS, OWN_FILE].map((path) => readFileSync(path))),
).slice(0, 12)

/** Adds to act's sources in this folder what act lacks of GitHub: README.md here says what each part is for. */
export function extendAct(sources: string): void {
  const files: readonly ExtendedFile[] = parse(readFileSync(ADDITIONS, 'utf8'))
  for (const extended of files) {
    const path = join(sources, extended.file)
    writeFileSync(path, extend(readFileSync(path), extended))
  }
  copyFileSync(OWN_FILE, join(sources, PACKAGE, basename(OWN_FILE)))
}

/** The file with the additions. Only the very file that the line numbers were taken from is extended. */
export function extend(released: Buffer, { file, sha256: expected, additions }: ExtendedFile): string {
  const actual = sha256(released)
  if (actual !== expected) {
    throw new Error(
      `act's ${file} has the digest ${actual}, and the additions are for ${expected}: look up the places again, and write both into test/workflows/act/additions.yml`,
    )
  }
  const lines = released.toString('utf8').split('\n')
  const last = additions.findLast(({ after }) => after < 1 || after >= lines.length)
  if (last !== undefined) throw new Error(`act's ${file} has no line ${last.after}`)
  const added = Map.groupBy(additions, ({ after }) => after)
  return lines
    .flatMap((line, index) => [line, ...(added.get(index + 1) ?? []).map(({ text }) => text.trimEnd())])
    .join('\n')
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
