/** The languages whose sources are read. */
export type Language =
  | 'rust'
  | 'typescript'
  | 'javascript'
  | 'python'
  | 'go'
  | 'java'
  | 'kotlin'
  | 'scala'
  | 'csharp'
  | 'c'
  | 'cpp'
  | 'ruby'
  | 'php'
  | 'swift'
  | 'dart'

const EXTENSIONS: Readonly<Record<Language, readonly string[]>> = {
  rust: ['.rs'],
  typescript: ['.ts', '.mts', '.cts', '.tsx'],
  javascript: ['.js', '.jsx', '.mjs', '.cjs'],
  python: ['.py', '.pyi'],
  go: ['.go'],
  java: ['.java'],
  kotlin: ['.kt', '.kts'],
  scala: ['.scala', '.sc'],
  csharp: ['.cs'],
  c: ['.c'],
  cpp: [
    '.cc',
    '.cpp',
    '.cxx',
    '.c++',
    '.h',
    '.hh',
    '.hpp',
    '.hxx',
    '.h++',
    '.inl',
    '.ipp',
    '.tpp',
    '.ixx',
    '.cppm',
  ],
  ruby: ['.rb', '.rake', '.gemspec'],
  php: ['.php'],
  swift: ['.swift'],
  dart: ['.dart'],
}

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  Object.keys(EXTENSIONS)
    .filter((key): key is Language => key in EXTENSIONS)
    .flatMap((language) =>
      EXTENSIONS[language].map((extension): [string, Language] => [extension, language]),
    ),
)

/** Every extension that `scanSource` reads, with its dot. */
export const SOURCE_EXTENSIONS: readonly string[] = [...BY_EXTENSION.keys()]

/** The language of a file; undefined where none is known for its extension. */
export function languageOf(path: string): Language | undefined {
  return BY_EXTENSION.get(extensionOf(path))
}

/** The extension of a path's last segment with its dot; empty where there is none. A leading dot begins no extension. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot) : ''
}

/** Every language that is read. */
export const LANGUAGES: readonly Language[] = [...new Set(BY_EXTENSION.values())]
