import { type BaseTree, ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type { RetiredReading, UnreleasedReading, VettingInput } from '../vetting-input.ts'
import { isLinked, LINKED } from './linked-path.ts'
import { readRetired } from './retired.ts'
import { readUnreleased } from './unreleased.ts'

/** The register of removed extensions, before and after the change, and what the change log says since. */
export async function gatherRegisters(
  { workspace, inputs }: Pick<GateContext, 'workspace' | 'inputs'>,
  tree: BaseTree | undefined,
  { remove }: ExtensionsPolicy,
): Promise<Pick<VettingInput, 'retired' | 'retiredBefore' | 'unreleased'>> {
  if (remove === undefined) return { retired: undefined, retiredBefore: undefined, unreleased: undefined }
  const { retired: path, changelog } = remove
  const shown = workspace.display(path)
  return {
    retired: isLinked(inputs, path)
      ? { kind: 'unreadable', path: shown, finding: { message: LINKED, file: shown } }
      : await readRetired(workspace.readText(path), shown),
    retiredBefore: tree && (await registerBefore(tree, path, shown)),
    unreleased:
      changelog === undefined || tree === undefined
        ? undefined
        : await unreleasedIn({ workspace, inputs }, tree, changelog),
  }
}

async function unreleasedIn(
  { workspace, inputs }: Pick<GateContext, 'workspace' | 'inputs'>,
  tree: BaseTree,
  changelog: string,
): Promise<UnreleasedReading> {
  const path = workspace.display(changelog)
  if (isLinked(inputs, changelog)) return { kind: 'unreadable', path, reason: LINKED }
  return await readUnreleased({
    path,
    now: workspace.readText(changelog),
    before: textBefore(tree, changelog),
  })
}

async function registerBefore(tree: BaseTree, path: string, shown: string): Promise<RetiredReading> {
  return readRetired(textBefore(tree, path), shown)
}

/** What cannot be read before the change is not for the change to answer for. */
function textBefore(tree: BaseTree, path: string): string | undefined {
  try {
    return tree.readText(path)
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined
    throw error
  }
}
