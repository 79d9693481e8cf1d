import { ConfigurationError, inputLines, type Runner } from '@governance-gates/action-kit'
import type { ArtifactOutcome, ArtifactStep } from '@governance-gates/evidence-artifact'

const OUTCOMES: readonly ArtifactOutcome[] = ['success', 'failure', 'cancelled', 'skipped']

/**
 * The input `outcome`: `failure` of a step that made everything, or one line `campaign=failure` for each step. Empty lines, as
 * an expression leaves them where a step did not run at all, say nothing.
 * @throws ConfigurationError
 */
export function readSteps(runner: Pick<Runner, 'input'>): readonly ArtifactStep[] {
  return inputLines(runner, 'outcome').map(readStep)
}

function readStep(line: string): ArtifactStep {
  const at = line.lastIndexOf('=')
  const [name, word] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()]
  const outcome = OUTCOMES.find((each) => each === word)
  if (outcome === undefined || (at !== -1 && name === '')) {
    throw new ConfigurationError(
      `input outcome: the line ${JSON.stringify(line)} does not end in success, failure, cancelled or skipped: write campaign=outcome, or only the outcome, from steps.<id>.outcome`,
    )
  }
  return at === -1 ? { outcome } : { name, outcome }
}
