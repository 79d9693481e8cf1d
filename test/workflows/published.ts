import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createFolder, type Folder } from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

/**
 * What `uses: governance-gates/governance-gates/…@v1` downloads: the files of this checkout without those that
 * .gitattributes keeps out of the archive. A workflow or an action that needs one of those fails here, as it would for
 * its users.
 */
export function publish(): Folder {
  const folder = createFolder()
  for (const path of exported(files())) {
    const target = join(folder.path, path)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(ROOT, path), target)
  }
  return folder
}

/** The files that are committed, or would be. */
function files(): readonly string[] {
  return git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
}

/** git answers for each file; a folder's attribute holds for what is in it. */
function exported(paths: readonly string[]): readonly string[] {
  const ancestors = (path: string): readonly string[] => {
    const parts = path.split('/')
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  }
  const asked = [...new Set(paths.flatMap(ancestors))]
  const answers = git(['check-attr', '-z', '--stdin', 'export-ignore'], asked.join('\0')).split('\0')
  const ignored = new Set(asked.filter((_, index) => answers[index * 3 + 2] === 'set'))
  return paths.filter((path) => !ancestors(path).some((ancestor) => ignored.has(ancestor)))
}

function git(args: readonly string[], input?: string): string {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
}
