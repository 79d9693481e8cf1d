import type { DutyEvidence, FileChange } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { type Deed, done, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

/** A file's last change that is more than another layout. */
export function byFile({ path, maxAge }: Kind<'file'>, { changes }: DutyEvidence, { now }: Moment): Proof {
  const found = changes.get(path)
  if (found === undefined)
    return unknown(`nothing says when ${path} was changed`, 'check out the whole history')
  if (found.kind === 'missing') return unknown(found.why, found.remedy)
  const [change] = found.value.filter(({ at }) => at <= now)
  if (change === undefined) return open(`${path} was never changed`, `commit ${path}`)
  const deed = deedOf(change)
  if (maxAge === undefined) return { kind: 'done', deed }
  if (now - change.at <= maxAge.milliseconds) return done(now, deed.what, deed.link)
  return open(`${path} was last changed more than ${maxAge.text} ago`, `bring ${path} up to date`, undefined)
}

function deedOf({ at, commit, path }: FileChange): Deed {
  const short = commit.slice(0, 7)
  return { at, what: `commit ${short} of ${path}`, link: { text: short, target: commit } }
}
