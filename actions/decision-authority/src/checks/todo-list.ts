import type { Decided } from '../decided.ts'
import type { Reason } from '../logic/answer.ts'
import type { Progress, Step } from '../requirements/progress.ts'

/** So many reasons are named; of a change of a thousand files the rest says nothing new. */
const MOST_REASONS = 4
/** One screen. */
const MOST_LINES = 30

/** A decision as a list of what is done and what is to do, in the order in which somebody would work on it. */
export function todoList({ applies, progress }: Decided): readonly string[] {
  if (progress === undefined) return []
  const lines = [
    triggerLine(applies),
    ...remedies(applies.reasons),
    ...linesOf(progress),
    ...ignoredIn(progress),
  ]
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `… ${lines.length - MOST_LINES + 1} more lines`]
}

function triggerLine({ truth, reasons }: Decided['applies']): string {
  const texts = [...new Set(reasons.map(({ text }) => text))]
  const shown = texts.slice(0, MOST_REASONS).join('; ')
  const more = texts.length > MOST_REASONS ? `; ${texts.length - MOST_REASONS} more` : ''
  if (truth !== 'yes') return `cannot tell whether it applies: ${shown}${more}`
  return shown === '' ? 'applies to this change' : `applies because of: ${shown}${more}`
}

function remedies(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap(({ remedy }) => (remedy === undefined ? [] : [`→ ${remedy}`])))]
}

function linesOf(progress: Progress): readonly string[] {
  if (progress.kind === 'step') return stepLines(progress)
  if (progress.kind === 'all') return openFirst(progress.of).flatMap(linesOf)
  // One that is met makes the others unnecessary.
  const met = progress.of.find(({ truth }) => truth === 'yes')
  if (met !== undefined) return linesOf(met)
  return ['one of the following is enough:', ...openFirst(progress.of).flatMap(linesOf)]
}

const ORDER = ['no', 'unknown', 'yes'] as const

function openFirst<Part extends Progress>(of: readonly Part[]): readonly Part[] {
  return ORDER.flatMap((truth) => of.filter((each) => each.truth === truth))
}

const MARKS = { yes: '☑', no: '☐', unknown: '?' } as const

/** A line for what is asked, with what somebody can do about it or who has done it. */
function stepLines({ truth, title, done, todo, missing }: Step): readonly string[] {
  const unread = missing.map(
    ({ text, remedy }) => `cannot tell: ${text}${remedy === undefined ? '' : `; ${remedy}`}`,
  )
  const [next, ...rest] =
    truth === 'yes' ? done : truth === 'no' ? [...todo, ...unread] : [...unread, ...todo]
  return [
    `${MARKS[truth]} ${title}${next === undefined ? '' : `: ${next}`}`,
    ...rest,
    ...(truth === 'yes' ? [] : done.map((text) => `so far: ${text}`)),
  ]
}

/** What does not count comes last, and once: nobody can do anything with it. Where everything is met it does not matter. */
function ignoredIn(progress: Progress): readonly string[] {
  const texts = openSteps(progress).flatMap(({ ignored }) => ignored)
  return [...new Set(texts)].map((text) => `does not count: ${text}`)
}

/** What is left to do, the most pressing first: one text for each thing that is needed. */
export function openWays(progress: Progress): readonly string[] {
  if (progress.truth === 'yes') return []
  if (progress.kind === 'step') return [todoOf(progress) ?? []].flat()
  const parts = openFirst(progress.of).map(openWays)
  if (progress.kind === 'all') return [...new Set(parts.flat())]
  // Each is a way by itself.
  const ways = new Set(parts.map((each) => each.join(' and ')))
  return [[...ways].filter((each) => each !== '').join(', or ')].filter((each) => each !== '')
}

/** What to do first; undefined where nothing is known to be left. */
export function nextStep({ applies, progress }: Decided): string | undefined {
  if (progress === undefined || progress.truth === 'yes') return undefined
  const [open] = openFirst(openSteps(progress))
  return applyingRemedy(applies) ?? (open && todoOf(open))
}

/** What would tell whether a decision applies, where that is not known: perhaps nothing else is to be done. */
export function applyingRemedy({ truth, reasons }: Decided['applies']): string | undefined {
  return truth === 'unknown' ? reasons.flatMap(({ remedy }) => remedy ?? [])[0] : undefined
}

function todoOf({ truth, todo, missing }: Step): string | undefined {
  const remedies = missing.flatMap(({ remedy }) => remedy ?? [])
  const [first] = truth === 'no' ? [...todo, ...remedies] : [...remedies, ...todo]
  return first
}

/** Of `any` none is open where one of them is met. */
function openSteps(progress: Progress): readonly Step[] {
  if (progress.truth === 'yes') return []
  return progress.kind === 'step' ? [progress] : progress.of.flatMap(openSteps)
}
