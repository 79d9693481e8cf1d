import { readFileSync } from 'node:fs'
import type { Plugin } from 'rolldown'

/** The modules of `yaml` that write a document, or walk one to change it. Nothing that reads calls them. */
export const WRITERS = /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:stringify[\\/]\w+|visit)\.js$/

/** Leaves out what `yaml` writes with: 30 kB that the tags and nodes of its reader refer to, and that a gate never runs. */
export const YAML_READER: Plugin = {
  name: 'yaml-reader',
  load: { filter: { id: WRITERS }, handler: (id) => withoutWriter(readFileSync(id, 'utf8')) },
}

/** A module with the same exports, each of which says why it is not there. */
export function withoutWriter(code: string): string {
  const [, names] = /^export \{ ([\w, ]+) \};$/m.exec(code) ?? []
  if (names === undefined) throw new Error(`a module of yaml whose exports are not in one list: ${code}`)
  return names
    .split(', ')
    .map(
      (name) =>
        `export function ${name}() {\n  throw new Error('${name}: this bundle has only the reader of yaml')\n}\n`,
    )
    .join('')
}
