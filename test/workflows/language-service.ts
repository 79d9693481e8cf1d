import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, posix } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'
import { textOf } from './linted-files.ts'

// The package imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

const OURS = 'governance-gates/governance-gates/'

/** What GitHub's validator says of a workflow or an action.yml: warnings too, since it calls an unknown context one. */
export async function complaintsAbout(path: string, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text)
  const found = await validate(document, {
    fileProvider: {
      getFileContent: async (reference) => {
        const name = posix.normalize(reference.path)
        return { name, content: textOf(name) }
      },
    },
    // Only our own actions are here to be looked into; of others, any input may be right.
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: folder = '' }) => {
        const definition = join(folder, 'action.yml')
        if (!`${owner}/${name}/`.startsWith(OURS)) return { name: '', description: '' }
        return existsSync(join(ROOT, definition)) ? parse(textOf(definition)) : undefined
      },
    },
  })
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
}
