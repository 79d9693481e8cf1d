import type { Instant } from '@governance-gates/core'
import type { GitObject } from './object-batch.ts'

export interface CommitMessage {
  readonly sha: string
  readonly at: Instant
  readonly subject: string
  readonly body: string
}

const COMMITTER = /^committer .*> (\d+) [+-]\d+$/m
const ENCODING = /^encoding (.+)$/m

/**
 * The messages of commits; undefined where one of them is missing. The commits themselves are read, because what `git log`
 * prints of a message depends on the encoding that its author declared.
 */
export function commitsOf(objects: Iterable<GitObject | undefined>): readonly CommitMessage[] | undefined {
  const commits: CommitMessage[] = []
  for (const object of objects) {
    if (object?.type !== 'commit') return undefined
    commits.push(messageOf(object.id, object.content))
  }
  return commits
}

/** Headers, an empty line, the message. */
function messageOf(sha: string, object: string): CommitMessage {
  const end = object.indexOf('\n\n')
  const header = end === -1 ? object : object.slice(0, end)
  const message = end === -1 ? '' : object.slice(end + 2)
  const text = textOf(message, ENCODING.exec(header)?.[1] ?? '')
  const [subject = '', ...lines] = text.replace(/^\s*\n/, '').split(/\r?\n/)
  const at = instantOf(COMMITTER.exec(header)?.[1] ?? '')
  return { sha, at, subject: subject.trim(), body: lines.join('\n').trim() }
}

/**
 * A message as text. UTF-8 is read as that, whatever the commit declares: by an encoding that is not built on ASCII an author
 * could make a declaration of a breaking change vanish.
 */
function textOf(message: string, encoding: string): string {
  const bytes = Buffer.from(message, 'latin1')
  return decodedBy(() => UTF_8, bytes) ?? decodedBy(() => new TextDecoder(encoding), bytes) ?? message
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })
const NOT_ASCII = /^(?:utf-16|iso-2022|replacement)/

function decodedBy(decoder: () => InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined {
  try {
    const known = decoder()
    return NOT_ASCII.test(known.encoding) ? undefined : known.decode(bytes)
  } catch {
    return undefined
  }
}

/** The last moment that can be represented. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_INSTANT = 8.64e15

/** The author of a commit sets its time. */
export function instantOf(seconds: string): Instant {
  return Math.min(Number(seconds) * 1000, LAST_INSTANT) as Instant
}
