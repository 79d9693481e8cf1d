import { goLines } from '../../go/go-mod-line.ts'
import type { PackageReading } from '../declared-packages.ts'

/** The modules that a go.mod replaces, by others or by folders: something still imports them by that name. */
export function readReplaced(text: string): PackageReading {
  return {
    dependencies: goLines(text).flatMap(({ directive, words, line }) => {
      const [name] = words
      return directive === 'replace' && name !== undefined
        ? [{ name, line, section: 'replace' as const }]
        : []
    }),
  }
}
