import { join, resolve } from 'node:path'
import { action, type Program } from './measure.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** A gate on a folder, as of a fixed day. */
export function gate(
  name: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
): Program {
  return action({
    action: join(ROOT, 'actions', name),
    workspace,
    inputs: { 'as-of': '2026-03-01T12:00:00Z', ...inputs },
  })
}
