import type { GateContext } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import type { IncidentsPolicy } from '@governance-gates/policy'
import { advisoriesIn, type Release } from '../incident/release.ts'
import type { Answer } from '../incident-input.ts'

/** The released versions of the change log, with the advisories that they name. */
export async function gatherReleases(
  { workspace, policy }: GateContext,
  { fixed }: IncidentsPolicy,
): Promise<Answer<readonly Release[]>> {
  const path = fixed.security?.changelog ?? policy.policy.release?.changelog
  if (path === undefined) return { kind: 'known', value: [] }
  const text = workspace.readText(path)
  if (text === undefined) {
    return { kind: 'unknown', why: `${path} does not exist`, remedy: `write ${path}, or name another file` }
  }
  try {
    // Loaded when used: it brings a parser of Markdown.
    const { readChangelog } = await import('@governance-gates/project-files/changelog')
    const released = readChangelog(text, { path }).flatMap(({ version, date, isYanked, body }): readonly Release[] =>
      version === undefined || date === undefined || isYanked
        ? []
        : [{ version, day: date, advisories: advisoriesIn(body) }],
    )
    return { kind: 'known', value: released }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return { kind: 'unknown', why: `${path}: ${error.message}`, remedy: error.remedy }
  }
}
