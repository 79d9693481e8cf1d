import type { GateContext } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import { readTestList, type TestList } from '@governance-gates/evidence'
import type { SuitesPolicy } from '@governance-gates/policy'
import type { RunnerList } from '../runner-list.ts'

/** What names the lists: the input `evidence`, else the policy. */
export function listPatterns({ inputs }: GateContext, policy: SuitesPolicy): readonly string[] {
  return inputs.evidence.length > 0 ? inputs.evidence : (policy['runner-lists'] ?? [])
}

/** Reads the lists of the input `evidence`, else of the policy. Undefined where neither names any. */
export async function gatherRunnerLists(
  context: GateContext,
  policy: SuitesPolicy,
): Promise<readonly RunnerList[] | undefined> {
  const patterns = listPatterns(context, policy)
  const { workspace, evidence } = context
  if (patterns.length === 0) return undefined
  const lists: RunnerList[] = []
  for (const pattern of patterns) {
    const paths = await workspace.find([pattern])
    if (paths.length === 0) lists.push(matchesNothing(pattern, context.policy.path))
    for (const path of paths) lists.push(await readList(path, evidence))
  }
  return lists
}

function matchesNothing(pattern: string, file: string): RunnerList {
  const finding = { subject: pattern, message: 'matches no file', file }
  return { kind: 'unreadable', path: file, finding }
}

async function readList(given: string, evidence: GateContext['evidence']): Promise<RunnerList> {
  const reading = await evidence.read(given, ({ text, facts }) => {
    const content = readTestList(text())
    checkTargets(content)
    facts.format = content.runner
    facts.records = content.tests.length
    return content
  })
  const { path } = reading
  switch (reading.kind) {
    case 'read':
      return { kind: 'read', path, list: reading.content }
    case 'missing':
      return matchesNothing(given, path)
    case 'unreadable':
      return { kind: 'unreadable', path, finding: { line: 1, ...reading.finding } }
  }
}

/** Cargo prints on stderr which target it lists: stdout alone says nothing about files. */
function checkTargets({ runner, tests }: TestList): void {
  if (runner !== 'cargo' || tests.some(({ target }) => target !== undefined)) return
  throw new EvidenceError('the list names no test target', {
    remedy: 'redirect stderr into it as well: cargo test -- --list > list.txt 2>&1',
  })
}
