import {
  EvidenceError,
  type Located,
  parseJsonTree,
  showValue,
  tableAt,
} from '@governance-gates/document/strict'

const LOCK_SCHEMA = 'governance.traceability-lock/v1'

/** The fingerprint that each requirement's text had when its tests were last reviewed, by id. */
export type TraceabilityLock = ReadonlyMap<string, LockedFingerprint>

export interface LockedFingerprint {
  readonly fingerprint: string
  /** 1-based. */
  readonly line: number
}

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/

/**
 * Reads a lock file.
 *
 * @throws EvidenceError with the line.
 */
export function readTraceabilityLock(text: string): TraceabilityLock {
  const { members, line } = tableAt(parseJsonTree(text), 'the lock file')
  const schema = members.get('schema')
  if (schema?.kind !== 'text' || schema.text !== LOCK_SCHEMA) {
    throw refusal(`this is not a lock file: its schema is not ${LOCK_SCHEMA}`, schema?.line ?? line)
  }
  const requirements = members.get('requirements')
  if (requirements === undefined) throw refusal('requirements is missing', line)
  const fingerprints = new Map<string, LockedFingerprint>()
  for (const [id, node] of tableAt(requirements, 'requirements').members) {
    fingerprints.set(id, { fingerprint: readFingerprint(node, id), line: node.line })
  }
  return fingerprints
}

function readFingerprint(node: Located, id: string): string {
  if (node.kind === 'text' && FINGERPRINT.test(node.text)) return node.text
  throw refusal(`requirements: the fingerprint of ${showValue(id)} is invalid`, node.line)
}

/** A lock file, ids in order: a change to one requirement is a change of one line. */
export function writeTraceabilityLock(fingerprints: ReadonlyMap<string, string>): string {
  const requirements = Object.fromEntries(
    [...fingerprints].sort(([left], [right]) => (left < right ? -1 : 1)),
  )
  return `${JSON.stringify({ schema: LOCK_SCHEMA, requirements }, null, 2)}\n`
}

function refusal(message: string, line: number): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'replace the file with the lock candidate that the action writes',
  })
}
