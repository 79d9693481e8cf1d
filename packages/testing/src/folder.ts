import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path; a value that is not text is written as JSON. */
export type Files = Readonly<Record<string, unknown>>

/** A temporary folder that is gone when the test ends: `using folder = createFolder({...})`. */
export interface Folder extends Disposable {
  readonly path: string
  write(files: Files): void
}

export function createFolder(files: Files = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'governance-'))
  const write = (added: Files) => {
    for (const [name, content] of Object.entries(added)) {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(
        file,
        typeof content === 'string' || content instanceof Uint8Array
          ? content
          : JSON.stringify(content, null, 2),
      )
    }
  }
  write(files)
  return { path, write, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
