import { unicodePattern } from '@governance-gates/core'
import { type ExtensionEntry, textOf } from '@governance-gates/project-files/extensions'

/** What an id may be made of to be a part of a path: no way up, nothing hidden, no sign with a meaning for a pattern. */
const ASCII_SAFE = /^[\w@+-][\w@+.-]*(?:\/[\w@+-][\w@+.-]*)*$/
const SAFE = unicodePattern(
  String.raw`^[\p{L}\p{N}@_+-][\p{L}\p{N}@_+.-]*(?:\/[\p{L}\p{N}@_+-][\p{L}\p{N}@_+.-]*)*$`,
  'u',
)

/** A path of the policy with an entry's own value in it; undefined where that value cannot be part of a path. */
export function entryPath(template: string, entry: ExtensionEntry): string | undefined {
  const own = template.includes('{directory}') ? textOf(entry.directory) : entry.id
  if (own === undefined || own.length > 200 || !isSafe(own)) return undefined
  return template.replace(/\{(?:id|directory)\}/, () => own)
}

function isSafe(text: string): boolean {
  return ASCII_SAFE.test(text) || SAFE().test(text)
}
