import type { LocalImport, PythonImport, RustModule } from './imports/local-import.ts'
import { folderOf, joinPath } from './repository-path.ts'

/**
 * The repository-relative paths of every file that an import may mean, the likeliest first; none where it is a package
 * that is installed. They never leave the repository. Which of them it is depends on what is not known here (loader
 * options, crate roots, search paths): a search looks into all of them.
 *
 * @param exists whether a repository-relative path is a file. Files it denies are not followed.
 */
export function resolveImports(
  fromPath: string,
  reference: LocalImport,
  exists: (path: string) => boolean,
): readonly string[] {
  const found = candidates(fromPath, reference).filter((path) => path !== undefined)
  return [...new Set(found)].filter((path) => path !== fromPath && exists(path))
}

function candidates(fromPath: string, reference: LocalImport): (string | undefined)[] {
  switch (reference.kind) {
    case 'rust-module':
      return rustModules(fromPath, reference)
    case 'rust-include':
      return [joinPath(folderOf(fromPath), reference.file)]
    case 'c-include':
      return includedFiles(fromPath, reference.file)
    case 'script':
      return scriptFiles(joinPath(folderOf(fromPath), withoutQuery(reference.specifier)))
    case 'python':
      return pythonFolders(fromPath, reference).flatMap((folder) => pythonFiles(folder, reference.module))
  }
}

/**
 * https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames. Whether a file is a crate's root is
 * Cargo's knowledge (`[[test]] path = …`): judged by its name and folder here, and the other rule is tried after.
 */
function rustModules(fromPath: string, { name, folders, file }: RustModule): (string | undefined)[] {
  const folder = folderOf(fromPath)
  const own = joinPath(folder, fromPath.slice(folder.length).replace(/^\/|\.rs$/g, ''))
  const bases = ownsItsFolder(fromPath) ? [folder, own] : [own, folder]
  const inline = folders.join('/')
  if (file !== undefined && inline === '') return [joinPath(folder, file)]
  return bases.flatMap((base = '') => {
    const inner = joinPath(base, inline)
    if (inner === undefined) return []
    if (file !== undefined) return [joinPath(inner, file)]
    return [joinPath(inner, `${name}.rs`), joinPath(inner, `${name}/mod.rs`)]
  })
}

/** `mod.rs` and the roots of crates have their modules beside them; `x.rs` has them in `x/`. */
function ownsItsFolder(path: string): boolean {
  return /(?:^|\/)(?:mod|main|lib|build)\.rs$|(?:^|\/)(?:tests|benches|examples|bin)\/[^/]+$/.test(path)
}

/** Beside the file first; the folders that a compiler looks through are the build's knowledge, and are mostly these. */
function includedFiles(fromPath: string, file: string): (string | undefined)[] {
  const own = folderOf(fromPath)
  const above = foldersAbove(own).flatMap((folder) => [
    folder,
    ...['include', 'src'].map((name) => joinPath(folder, name)),
  ])
  return [own, ...above].map((folder) => (folder === undefined ? undefined : joinPath(folder, file)))
}

/** A folder and each one that it is in, the nearest first. */
function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join('/'))
}

/** What TypeScript and Node.js look for, TypeScript's sources before the JavaScript that they are compiled to. */
function scriptFiles(path: string | undefined): string[] {
  if (path === undefined) return []
  const written = /\.([mc]?)js(x?)$/.exec(path)
  const sources = written === null ? [] : scriptSources(path.slice(0, written.index), written)
  const added = SCRIPT_EXTENSIONS.map((extension) => `${path}${extension}`)
  const indexes = SCRIPT_EXTENSIONS.map((extension) => joinPath(path, `index${extension}`) ?? '')
  return [path, ...sources, ...added, ...indexes]
}

/** https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution */
function scriptSources(stem: string, [, module = '']: RegExpExecArray): string[] {
  return module === '' ? [`${stem}.ts`, `${stem}.tsx`] : [`${stem}.${module}ts`]
}

const SCRIPT_EXTENSIONS: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']

/** A bundler's `./x.ts?raw` means the file. */
function withoutQuery(specifier: string): string {
  return specifier.replace(/[?#].*$/s, '')
}

/**
 * Where a module is looked for. An absolute name may mean the file's own folder (pytest puts it on the path), or any
 * folder above it up to the repository's root, the nearest first: sys.path is only known when the tests run.
 */
function pythonFolders(fromPath: string, { level }: PythonImport): string[] {
  const folders = foldersAbove(folderOf(fromPath))
  return level > 0 ? folders.slice(level - 1, level) : folders
}

function pythonFiles(folder: string, module: readonly string[]): (string | undefined)[] {
  if (module.length === 0) return [joinPath(folder, '__init__.py')]
  const inner = module.join('/')
  return [joinPath(folder, `${inner}/__init__.py`), joinPath(folder, `${inner}.py`)]
}
