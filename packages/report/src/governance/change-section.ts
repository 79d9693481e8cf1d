import type { CheckStatus } from '@governance-gates/core'
import type { CheckChange, GateChange, SubjectChange } from '@governance-gates/verdict'
import { formatCount } from '../amount.ts'
import { code, escapeMarkdown } from '../markdown/escape.ts'
import { FOLD_END, folded, type Section, sectionOf } from '../markdown/section.ts'
import { STATUS_ICONS } from '../status.ts'

/** More changes of one kind than this are a list that nobody reads. */
const MAX_CHANGES = 500
const FINDING_LIMIT = 300

/** What a change does to the gates, folded under its numbers; what it makes worse comes first. */
export function changeSections(changes: readonly GateChange[] | undefined): readonly Section[] {
  if (changes === undefined) return []
  const lists = [
    listOf(
      'worse',
      changes.flatMap(({ worse }) => worse),
      checkItem,
    ),
    listOf(
      'new',
      changes.flatMap((change) => change.new),
      subjectItem,
    ),
    listOf(
      'better',
      changes.flatMap(({ better }) => better),
      checkItem,
    ),
    listOf(
      'fixed',
      changes.flatMap(({ fixed }) => fixed),
      subjectItem,
    ),
  ].filter(({ count }) => count > 0)
  if (lists.length === 0) {
    return [
      sectionOf({
        head: '\nSince the base: nothing has changed.\n',
        values: [],
        render: String,
        source: 'verdict',
      }),
    ]
  }
  const title = `Since the base: ${lists.map(({ name, count }) => `${formatCount(count)} ${name}`).join(', ')}`
  const values = lists.flatMap(({ lines }) => lines)
  const render = (line: string) => line
  return [sectionOf({ head: folded(title), values, render, foot: FOLD_END, source: 'verdict' })]
}

interface ChangeList {
  readonly name: string
  readonly count: number
  readonly lines: readonly string[]
}

function listOf<Item>(name: string, items: readonly Item[], render: (item: Item) => string): ChangeList {
  const title = `\n**${name.slice(0, 1).toUpperCase()}${name.slice(1)}** (${formatCount(items.length)})\n\n`
  const more = items.length - MAX_CHANGES
  const lines = items.slice(0, MAX_CHANGES).map((item, index) => (index === 0 ? title : '') + render(item))
  const last = more > 0 ? [`- and ${formatCount(more)} more\n`] : []
  return { name, count: items.length, lines: [...lines, ...last] }
}

function checkItem({ title, check, from, to }: CheckChange): string {
  return `- ${escapeMarkdown(title)} ${code(check)}: ${shown(from)} → ${shown(to)}\n`
}

function shown(status: CheckStatus | undefined): string {
  return status === undefined ? 'not judged' : `${STATUS_ICONS[status]} ${status}`
}

function subjectItem({ subject, message, check }: SubjectChange): string {
  return `- ${code(subject)}: ${escapeMarkdown(message, FINDING_LIMIT)} (${code(check)})\n`
}
