/** Folders that hold changes until a release collects them, by the tools that read them. */
const KNOWN_FOLDERS = ['.changeset', 'newsfragments', 'changelog.d', 'changes', 'news'] as const

/** A folder that may hold fragments. */
export interface FragmentFolder {
  readonly path: string
  /** `known`: its name alone says so, and only files that are named like fragments are some. */
  readonly origin: 'policy' | 'known'
}

/** The folders that may hold fragments of a change log: those that the policy names, and those with a usual name beside it. */
export function fragmentFolders(
  folders: readonly string[],
  named: readonly string[],
): readonly FragmentFolder[] {
  const own = named.map((path) => path.replace(/\/+$/, ''))
  const paths = folders.flatMap((folder) =>
    KNOWN_FOLDERS.map((name) => (folder === '' ? name : `${folder}/${name}`)),
  )
  const known = new Set(paths.filter((path) => !own.includes(path)))
  return [
    ...own.map((path) => ({ path, origin: 'policy' as const })),
    ...Array.from(known, (path) => ({ path, origin: 'known' as const })),
  ]
}

/** What a folder of fragments has besides: instructions, settings, templates, what keeps it from being empty. */
const NO_FRAGMENT =
  /^(?:\..*|_.*|(?:readme|contributing|template|index|changelog|config|towncrier|unreleased)(?:\..*)?|.*\.(?:json|toml|ya?ml|cfg|ini|jinja2?|j2|tmpl|tpl|py|sh))$/i
/** `12.feature.rst`, `+word.bugfix.2.md`, `12.misc`. https://towncrier.readthedocs.io/en/stable/tutorial.html#creating-news-fragments */
const TOWNCRIER =
  /^[\w+#-]{1,100}\.(?:feature|features|bugfix|bug|fix|doc|docs|removal|removed|deprecation|deprecated|misc|breaking|break|security|added|changed|fixed|enhancement|improvement|vendor|process|trivial|contrib|packaging|internal|significant|major|minor|patch|change)(?:\.\d{1,6})?(?:\.(?:rst|md|txt))?$/i

/** Whether a file in a folder of fragments is one. */
export function isFragment({ path, origin }: FragmentFolder, file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (/(?:^|\/)\.changeset$/.test(path)) return /\.mdx?$/i.test(name) && !NO_FRAGMENT.test(name)
  if (origin === 'known') return TOWNCRIER.test(name) && !NO_FRAGMENT.test(name)
  return !NO_FRAGMENT.test(name)
}
