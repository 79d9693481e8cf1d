import { dirname, posix } from 'node:path'
import type { SourceFile } from '../architecture/source-file.ts'
import { modulesOf, neighboursOf } from '../architecture/source-module.ts'

/**
 * The test files of a package that reach each of its sources, by path: the one named like the source first, then those
 * nearest to it.
 */
export function relatedTests(files: readonly SourceFile[]): (path: string) => readonly string[] {
  const modules = new Map(modulesOf(files).map((module) => [module.path, neighboursOf(module)]))
  const reached = new Map<string, Map<string, number>>()
  for (const test of [...modules.keys()].filter((path) => path.endsWith('.test.ts'))) {
    for (const [path, steps] of distances(test, modules)) {
      reached.set(path, (reached.get(path) ?? new Map()).set(test, steps))
    }
  }
  return (path) => {
    const own = path.replace(/\.ts$/, '')
    const rank = ([test, steps]: readonly [string, number]) =>
      test.startsWith(`${own}.`) ? 0 : steps + (dirname(test) === dirname(path) ? 0 : 0.5)
    return [...(reached.get(path) ?? [])]
      .sort((left, right) => rank(left) - rank(right))
      .map(([test]) => test)
  }
}

/** How many imports lead from a file to each that it reaches. */
function distances(
  start: string,
  modules: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]])
  for (const [path, count] of steps) {
    for (const next of modules.get(path) ?? []) {
      const known = posix.normalize(next)
      if (!steps.has(known)) steps.set(known, count + 1)
    }
  }
  return steps
}
