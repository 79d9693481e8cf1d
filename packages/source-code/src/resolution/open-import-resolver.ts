import type { ImportResolver } from './import-resolver.ts'
import type { RepositoryFiles } from './repository-files.ts'

/** What finds the files that imports mean. It is loaded when used: not every run follows imports. */
export async function openImportResolver(files: RepositoryFiles): Promise<ImportResolver> {
  const [{ ImportResolver: Resolver }, { plainValue }, { readToml }] = await Promise.all([
    import('./import-resolver.ts'),
    import('@governance-gates/document'),
    import('@governance-gates/document/toml'),
  ])
  return new Resolver(files, (text) => {
    const { root } = readToml(text)
    return root === undefined ? undefined : plainValue(root)
  })
}
