import type { GateContext } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import { type Matrix, readTraceabilityLock, type TraceabilityLock } from '@governance-gates/project-files'
import type { LockStanding } from '../traceability-input.ts'
import { fingerprintOf } from './fingerprint.ts'

/** The fingerprint of every requirement as it is now. */
export function fingerprintsOf({ requirements }: Matrix): ReadonlyMap<string, string> {
  return new Map(requirements.map((requirement) => [requirement.id, fingerprintOf(requirement)]))
}

/** Reads the lock by which the change is judged, and the one that it proposes. */
export function gatherLock(
  { governance, workspace }: GateContext,
  path: string,
  fingerprints: ReadonlyMap<string, string>,
): LockStanding {
  const shown = workspace.display(path)
  const problems: Finding[] = []
  const judgedText = governance.read('lock', path)?.text
  // Without a base both are the file of the checkout, which is read once.
  const proposedText = governance.base === undefined ? judgedText : workspace.readText(path)
  // One that is broken before the change knows no requirement: the change may be what repairs it.
  const before = judgedText === proposedText ? problems : []
  const judged = judgedText === undefined ? undefined : read(judgedText, shown, before)
  const proposed =
    proposedText === undefined || proposedText === judgedText
      ? undefined
      : read(proposedText, shown, problems)
  return {
    path: shown,
    judged,
    proposed: proposedText === judgedText ? judged : proposed,
    problems,
    fingerprints,
  }
}

function read(text: string, file: string, problems: Finding[]): TraceabilityLock | undefined {
  try {
    return readTraceabilityLock(text)
  } catch (error) {
    problems.push(findingOf(error, file))
    return undefined
  }
}
