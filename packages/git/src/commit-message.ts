import type { Instant } from '@governance-gates/core'

export interface CommitMessage {
  readonly sha: string
  readonly at: Instant
  readonly subject: string
  readonly body: string
}

/**
 * The format of `git log -z`. A message holds no NUL, so the fields can be told apart in it; the log is read byte by byte,
 * because each message has an encoding of its own.
 */
export const COMMIT_FORMAT = '%H%x00%ct%x00%e%x00%B'
const COMMIT_FIELDS = 4

/** @param logged one character for each byte. */
export function commitsOf(logged: string): readonly CommitMessage[] {
  const fields = logged.split('\0')
  const commits: CommitMessage[] = []
  for (let index = 0; index + COMMIT_FIELDS <= fields.length; index += COMMIT_FIELDS) {
    const [sha = '', seconds = '', encoding = '', message = ''] = fields.slice(index, index + COMMIT_FIELDS)
    const [subject = '', ...lines] = textOf(message, encoding).split(/\r?\n/)
    commits.push({ sha, at: instantOf(seconds), subject: subject.trim(), body: lines.join('\n').trim() })
  }
  return commits
}

/**
 * A message as text. UTF-8 is read as that, whatever the commit declares: by an encoding that is not built on ASCII an author
 * could make a declaration of a breaking change vanish.
 */
function textOf(message: string, encoding: string): string {
  const bytes = Buffer.from(message, 'latin1')
  return decoded(bytes, 'utf-8') ?? decoded(bytes, encoding) ?? message
}

const NOT_ASCII = /^(?:utf-16|iso-2022|replacement)/

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: label === 'utf-8' })
    return NOT_ASCII.test(decoder.encoding) ? undefined : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The last moment that there is. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_INSTANT = 8.64e15

/** Whoever makes a commit says when. */
export function instantOf(seconds: string): Instant {
  return Math.min(Number(seconds) * 1000, LAST_INSTANT) as Instant
}
