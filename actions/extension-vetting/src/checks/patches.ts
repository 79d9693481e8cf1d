import type { PathMatcher } from '@governance-gates/core'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { EntryTemplate } from '../vetting/entry-template.ts'
import { type Fault, wrong } from '../vetting/fault.ts'
import { FileIndex } from '../vetting/file-index.ts'

interface PatchedFiles {
  readonly files: readonly string[]
  /** By the change. */
  readonly touched: ReadonlySet<string>
  readonly matcher: PathMatcher
}

/** Files that patch single extensions. */
export function patchFaults(
  entries: readonly ExtensionEntry[],
  places: readonly string[],
  { files, touched, matcher }: PatchedFiles,
): readonly Fault[] {
  return places.flatMap((place) => {
    const template = new EntryTemplate(place.toLowerCase(), matcher)
    // Most repositories have no patches at all. A file system may take letters of either case for the same.
    const names = new Map(
      files
        .map((file) => [file.toLowerCase(), file] as const)
        .filter(([folded]) => folded.startsWith(template.before)),
    )
    const index = new FileIndex(names.keys())
    if (index.isEmpty) return []
    return entries.flatMap((entry) =>
      patchesOf(entry, template, index).map((folded): Fault => {
        const file = names.get(folded) ?? folded
        const fault = wrong(entry, `has a patch: ${file}`)
        return touched.has(file) ? { ...fault, origin: 'change' } : fault
      }),
    )
  })
}

function patchesOf(entry: ExtensionEntry, template: EntryTemplate, index: FileIndex): readonly string[] {
  const own = template.ownText(entry)?.toLowerCase()
  if (own === undefined) return []
  // Tools that keep patches by package write `@scope+name`.
  return [...new Set([own, own.replaceAll('/', '+')])].flatMap((spelling) => {
    const prefix = `${template.before}${spelling}`
    return index.startingWith(prefix).filter((file) => template.isBehind(file.slice(prefix.length)))
  })
}
