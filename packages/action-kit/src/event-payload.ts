import { readFileSync } from 'node:fs'
import type { Runner } from './runner.ts'

/** What started the run, as GitHub tells it; undefined where nothing does, as on a laptop. Nothing in it is checked. */
export function eventPayload({ env }: Pick<Runner, 'env'>): unknown {
  try {
    return JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    return undefined
  }
}

/** A value inside something that may be anything; undefined where it is not there. */
export function propertyAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? (found as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  )
}

/** Whether a value is the whole name of a commit. */
export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value)
}
