import type { RolldownOutput } from 'rolldown'

/** The modules of an entry that run before any dynamic import does, by their paths. */
export function startOf(output: RolldownOutput['output']): ReadonlySet<string> {
  const [entry] = output
  const chunks = new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])))
  const files = new Set([entry.fileName])
  const modules = new Set<string>()
  // What is added while a set is walked is walked as well.
  for (const file of files) {
    const chunk = chunks.get(file)
    for (const module of chunk?.moduleIds ?? []) modules.add(module)
    for (const imported of chunk?.imports ?? []) files.add(imported)
  }
  return modules
}
