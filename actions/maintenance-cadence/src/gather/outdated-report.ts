import { EvidenceError, isJsonObject, type JsonObject, parseJson } from '@governance-gates/document/strict'
import type { SeenOutdated } from '../duties/evidence.ts'

/**
 * Reads what `npm outdated --json`, `cargo outdated --format json` or `pip list --outdated --format json` wrote.
 *
 * @throws EvidenceError for anything else, an error message of npm in JSON too.
 */
export function readOutdated(text: string): Omit<SeenOutdated, 'path'> {
  const value = parseJson(text)
  if (Array.isArray(value))
    return { tool: 'pip list', majors: value.flatMap((each) => majorOf(pipRow(each))) }
  if (!isJsonObject(value)) throw notKnown()
  if (Array.isArray(value['dependencies'])) {
    return {
      tool: 'cargo outdated',
      majors: value['dependencies'].flatMap((each) => majorOf(cargoRow(each))),
    }
  }
  const rows = Object.entries(value).map(([name, each]) => npmRows(name, each))
  return { tool: 'npm outdated', majors: [...new Set(rows.flat().flatMap(majorOf))] }
}

interface Row {
  readonly name: string
  readonly current: string
  readonly latest: string
}

/** A package in several workspaces is a list. Without `current` it is not installed. */
function npmRows(name: string, value: unknown): readonly Row[] {
  const each = Array.isArray(value) ? value : [value]
  return each.map((entry) => {
    if (!isJsonObject(entry) || typeof entry['latest'] !== 'string') throw notKnown()
    const current = entry['current'] ?? entry['wanted']
    return rowOf(name, current, entry['latest'])
  })
}

function cargoRow(value: unknown): Row {
  const { name, project, latest } = objectOf(value)
  return rowOf(name, project, latest)
}

function pipRow(value: unknown): Row {
  const { name, version, latest_version: latest } = objectOf(value)
  return rowOf(name, version, latest)
}

function objectOf(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw notKnown()
  return value
}

function rowOf(name: unknown, current: unknown, latest: unknown): Row {
  if (typeof name !== 'string' || typeof current !== 'string' || typeof latest !== 'string') throw notKnown()
  return { name, current, latest }
}

/** A removed crate has no version (`Removed`, `---`): nobody can update to it. */
function majorOf({ name, current, latest }: Row): readonly string[] {
  const [from, to] = [current, latest].map((version) => /^v?(\d+)(?=\.|$)/.exec(version)?.[1])
  if (from === undefined || to === undefined || Number(to) <= Number(from)) return []
  return [`${name} ${current}, latest ${latest}`]
}

function notKnown(): EvidenceError {
  return new EvidenceError('not a report of npm outdated, cargo outdated or pip list --outdated', {
    line: 1,
    remedy: 'write its JSON into the file, and nothing else',
  })
}
