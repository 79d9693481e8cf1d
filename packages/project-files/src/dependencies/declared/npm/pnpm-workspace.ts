import { parseYamlDocuments, tableAt, tableIn } from '@governance-gates/document/strict'
import type { PackageReading } from '../declared-packages.ts'
import { flatOverrides, pnpmOverrides } from './npm-overrides.ts'

/** The catalogs and overrides of a workspace. https://pnpm.io/settings */
export async function readPnpmWorkspace(text: string): Promise<PackageReading> {
  const [root] = await parseYamlDocuments(text)
  if (root === undefined) return { dependencies: [] }
  const workspace = tableAt(root, 'the workspace')
  const named = tableIn(workspace, 'catalogs', 'catalogs')
  const catalogs = [
    tableIn(workspace, 'catalog', 'catalog'),
    ...Array.from(named?.members ?? [], ([key, node]) => tableAt(node, `catalogs.${key}`)),
  ]
  const listed = catalogs.flatMap((catalog) => flatOverrides(catalog, (name) => name))
  return {
    dependencies: [
      ...listed.map((each) => ({ ...each, section: 'workspace' as const })),
      ...pnpmOverrides(workspace, ''),
    ],
  }
}
