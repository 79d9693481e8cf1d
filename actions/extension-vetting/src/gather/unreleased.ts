import { EvidenceError } from '@governance-gates/document/strict'
import type { UnreleasedReading } from '../vetting-input.ts'

interface ChangelogTexts {
  /** For reports. */
  readonly path: string
  readonly now: string | undefined
  readonly before: string | undefined
}

/** What the change log says of the next release since the change: what it said of an id before is about something else. */
export async function readUnreleased({ path, now, before }: ChangelogTexts): Promise<UnreleasedReading> {
  if (now === undefined) return { kind: 'absent', path }
  // Loaded when used: most changes remove nothing.
  const { readChangelog } = await import('@governance-gates/project-files/changelog')
  const unreleased = (text: string) => readChangelog(text, { path }).find(({ version }) => version === undefined)
  const itemsOf = (text: string) => unreleased(text)?.sections.flatMap(({ items }) => items) ?? []
  try {
    const known = new Map<string, number>()
    for (const item of before === undefined ? [] : itemsOf(before))
      known.set(item, (known.get(item) ?? 0) + 1)
    const items = itemsOf(now).filter((item) => {
      const count = known.get(item) ?? 0
      known.set(item, count - 1)
      return count <= 0
    })
    return { kind: 'read', path, items, line: unreleased(now)?.line ?? 1 }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return { kind: 'unreadable', path, reason: error.message }
  }
}
