import type { IssueTracker, Known, TrackerAnswer } from '@governance-gates/github'
import { isIdentity, readTrackedIssues, type TrackedIssue } from '@governance-gates/issue-plan'
import type { FoundIssue, FoundIssues, IssueActs } from '../incident/found-issue.ts'
import { ISSUE_KIND, type Occurrence } from '../incident/occurrence.ts'

/** The issues of incidents as a list has them: who closed one, and what happened to it, is asked for later. */
export async function gatherIssues(tracker: IssueTracker): Promise<FoundIssues> {
  const listed = await readTrackedIssues(tracker)
  if (listed.kind === 'refused') return { kind: 'unread', why: listed.reason, remedy: listed.remedy }
  const { account, tracked, damaged } = listed.value
  const own = tracked.value.filter(({ marker }) => marker.kind === ISSUE_KIND)
  return {
    kind: 'read',
    account,
    issues: own.map((each) => ({ ...each, acts: undefined })),
    damaged,
    incomplete: tracked.kind === 'known' ? undefined : tracked.why,
  }
}

/** Each is asked about in three requests. */
const MOST_READ = 100

/** The same issues with everything that is known of those that matter: what is open, and what fails again. */
export async function readActs(
  tracker: IssueTracker,
  found: FoundIssues,
  occurrences: readonly Occurrence[],
): Promise<FoundIssues> {
  if (found.kind === 'unread') return found
  const issues: FoundIssue[] = []
  let read = 0
  for (const each of found.issues) {
    const isMeant = matters(each, occurrences) && read < MOST_READ
    if (isMeant) read += 1
    issues.push(isMeant ? await readOne(tracker, each) : each)
  }
  return { ...found, issues }
}

function matters({ issue, marker }: TrackedIssue, occurrences: readonly Occurrence[]): boolean {
  if (issue.state === 'open') return true
  return occurrences.some(({ isDue, identity }) => isDue && isIdentity(identity, marker.identity))
}

async function readOne(tracker: IssueTracker, found: FoundIssue): Promise<FoundIssue> {
  const { number } = found.issue
  const read = await tracker.read(number)
  const events = await tracker.events(number)
  const comments = await tracker.comments(number)
  const acts: IssueActs = { events: listOf(events), comments: listOf(comments) }
  return { ...found, issue: read.kind === 'answered' ? read.value : found.issue, acts }
}

function listOf<Item>(answer: TrackerAnswer<Known<readonly Item[]>>): Known<readonly Item[]> {
  if (answer.kind === 'answered') return answer.value
  return { kind: 'incomplete', value: [], why: answer.reason, remedy: answer.remedy }
}
