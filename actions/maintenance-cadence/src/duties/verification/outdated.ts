import type { DutyEvidence } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { done, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

/** Dependencies that are a major version behind. */
export function byOutdated(wanted: Kind<'outdated'>, { outdated }: DutyEvidence, { now }: Moment): Proof {
  const reports = outdated.get(wanted.evidence.join('\n')) ?? []
  if (reports.length === 0) {
    return unknown(
      `no report matches ${wanted.evidence.join(', ')}`,
      'let the tool write its report before this gate',
    )
  }
  const unread = reports.find((report) => report.kind === 'unread')
  if (unread?.kind === 'unread') return unknown(`${unread.path}: ${unread.why}`, unread.remedy)
  const read = reports.flatMap((report) => (report.kind === 'read' ? [report.content] : []))
  const majors = read.flatMap((each) => each.majors)
  const [first = ''] = majors
  if (majors.length > wanted.max) {
    const others = majors.length > 1 ? ` and ${majors.length - 1} more` : ''
    const limit = wanted.max === 0 ? '' : `, more than ${wanted.max}`
    return open(
      `a major version behind: ${first}${others}${limit}`,
      'update them, or raise max with a reason',
    )
  }
  const paths = read.map(({ path }) => path).join(', ')
  return done(now, `the report ${paths}`, { text: paths, target: paths })
}
