import { STEP_OUTCOMES, type StepOutcome, type StepOutcomes } from '@governance-gates/core'
import { closestWord } from '@governance-gates/policy'
import { ConfigurationError } from '../configuration-error.ts'
import { inputLines } from '../input-lines.ts'
import type { Runner } from '../runner.ts'

/** What the lines of the input `outcome` may name: the campaigns of the policy, the patterns of the evidence. */
export interface OutcomeNames {
  /** In the singular: `campaign`. */
  readonly noun: string
  readonly known: readonly string[]
}

/**
 * Reads the input `outcome`: a line `success` is about a step that made everything, `name=success` about one that made the
 * evidence of this name, which may come on several lines, one for each shard. Empty: nothing is known.
 * @throws ConfigurationError
 */
export function readStepOutcomes(runner: Pick<Runner, 'input'>, names: OutcomeNames): StepOutcomes {
  const everything: StepOutcome[] = []
  const named = new Map<string, StepOutcome[]>()
  for (const line of inputLines(runner, 'outcome')) {
    // The last one: a pattern of files may have others.
    const at = line.lastIndexOf('=')
    const outcome = outcomeOf(line, line.slice(at + 1).trim())
    if (at === -1) {
      everything.push(outcome)
      continue
    }
    const name = line.slice(0, at).trim()
    if (!names.known.includes(name)) throw unknownName(line, name, names)
    named.set(name, [...(named.get(name) ?? []), outcome])
  }
  return { everything, named }
}

function outcomeOf(line: string, text: string): StepOutcome {
  const outcome = STEP_OUTCOMES.find((each) => each === text)
  if (outcome !== undefined) return outcome
  if (text === '') {
    throw wrongLine(
      line,
      'has no outcome: give the step an id, and write exactly that id in steps.<id>.outcome',
    )
  }
  const meant = SYNONYMS.get(text.toLowerCase()) ?? closestWord(text, STEP_OUTCOMES)
  const fix =
    meant === undefined ? `write ${CHOICE}, as steps.<id>.outcome gives it` : `did you mean ${meant}?`
  throw wrongLine(line, `${JSON.stringify(text)} is not the outcome of a step: ${fix}`)
}

const CHOICE = 'success, failure, cancelled or skipped'

/** Words that other systems have for the same. */
const SYNONYMS: ReadonlyMap<string, StepOutcome> = new Map([
  ['0', 'success'],
  ['1', 'failure'],
  ['true', 'success'],
  ['false', 'failure'],
  ['pass', 'success'],
  ['passed', 'success'],
  ['succeeded', 'success'],
  ['fail', 'failure'],
  ['failed', 'failure'],
  ['error', 'failure'],
  ['timed_out', 'cancelled'],
])

function unknownName(line: string, name: string, { noun, known }: OutcomeNames): ConfigurationError {
  const meant = closestWord(name, known)
  const fix =
    meant !== undefined
      ? `did you mean ${meant}?`
      : known.length === 0
        ? 'write only the outcome'
        : `write ${known.map((each) => `${each}=…`).join(' or ')}, or only the outcome where the step makes everything`
  return wrongLine(line, `no ${noun} is named ${JSON.stringify(name)}: ${fix}`)
}

function wrongLine(line: string, problem: string): ConfigurationError {
  return new ConfigurationError(`input outcome: the line ${JSON.stringify(line)}: ${problem}`)
}
