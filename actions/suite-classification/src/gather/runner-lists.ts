import type { GateContext } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import { readTestList, type TestList } from '@governance-gates/evidence'
import type { SuitesPolicy } from '@governance-gates/policy'
import type { RunnerList } from '../runner-list.ts'
import type { EvidenceReader } from './evidence-reader.ts'

/** What names the lists: the input `evidence`, else the policy. */
export function listPatterns({ inputs }: GateContext, policy: SuitesPolicy): readonly string[] {
  return inputs.evidence.length > 0 ? inputs.evidence : (policy['runner-lists'] ?? [])
}

/** Reads the lists of the input `evidence`, else of the policy. Undefined where neither names any. */
export async function gatherRunnerLists(
  context: GateContext,
  policy: SuitesPolicy,
  reader: EvidenceReader,
): Promise<readonly RunnerList[] | undefined> {
  const patterns = listPatterns(context, policy)
  const { workspace } = context
  if (patterns.length === 0) return undefined
  const lists: RunnerList[] = []
  for (const pattern of patterns) {
    const paths = await workspace.find([pattern])
    if (paths.length === 0) lists.push(unusable(pattern, context.policy.path))
    for (const path of paths) lists.push(await readList(path, reader))
  }
  return lists
}

function unusable(pattern: string, file: string): RunnerList {
  return { kind: 'unusable', finding: { subject: pattern, message: 'matches no file', file } }
}

async function readList(path: string, reader: EvidenceReader): Promise<RunnerList> {
  const reading = await reader.read(path, async (text) => {
    const content = readTestList(text)
    checkTargets(content)
    return { content, format: content.runner, records: content.tests.length }
  })
  switch (reading.kind) {
    case 'read':
      return { kind: 'read', file: reading.file, list: reading.content }
    case 'missing':
      return unusable(path, reading.file)
    case 'malformed':
      return { kind: 'unusable', finding: reading.finding }
  }
}

/** Cargo prints on stderr which target it lists: stdout alone says nothing about files. */
function checkTargets({ runner, tests }: TestList): void {
  if (runner !== 'cargo' || tests.some(({ target }) => target !== undefined)) return
  throw new EvidenceError('the list names no test target', {
    remedy: 'redirect stderr into it as well: cargo test -- --list > list.txt 2>&1',
  })
}
