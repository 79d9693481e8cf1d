import { ByFolder } from '../by-folder.ts'
import { type ConfigValue, memberOf, textOf } from '../config-value.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, folderOf } from '../repository-path.ts'

/** A project of Python: its folder, and its name as its package would be called. */
interface PythonProject {
  readonly folder: string
  readonly packageName: string
}

/** The Python projects of the repository, by pyproject.toml and setup.cfg. */
export class PythonProjects {
  readonly #projects: ByFolder<PythonProject>

  /** @param parse a TOML document; undefined where it cannot be read. */
  constructor(files: RepositoryFiles, parse: (text: string) => ConfigValue) {
    const textIn = (folder: string, name: string) => {
      const path = fileIn(folder, name)
      return files.exists(path) ? files.read(path) : undefined
    }
    this.#projects = new ByFolder((folder) => {
      const pyproject = textIn(folder, 'pyproject.toml')
      const value = pyproject === undefined ? undefined : parse(pyproject)
      const setup = /^\[metadata\][^[]*?^name\s*=\s*(\S+)/ms.exec(textIn(folder, 'setup.cfg') ?? '')?.[1]
      const name =
        textOf(memberOf(value, 'project', 'name')) ??
        textOf(memberOf(value, 'tool', 'poetry', 'name')) ??
        setup
      return name === undefined ? undefined : { folder, packageName: normalized(name) }
    })
  }

  /** Whether a file is in the package that its project is named after. */
  isPublished(path: string): boolean {
    const project = this.#projects.nearest(folderOf(path))
    if (project === undefined) return false
    const inside = project.folder === '' ? path : path.slice(project.folder.length + 1)
    const [first = ''] = inside.replace(/^src\//, '').split('/')
    return normalized(first.replace(/\.py$/, '')) === project.packageName
  }
}

function normalized(name: string): string {
  return name.toLowerCase().replace(/[-.]/g, '_')
}
