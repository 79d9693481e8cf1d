import { parseToml, tableIn } from '@governance-gates/document/strict'
import { requirementsIn } from '../../python/python-requirements.ts'
import type { DeclaredPackage, PackageReading } from '../declared-packages.ts'

const UV = ['override-dependencies', 'constraint-dependencies', 'build-constraint-dependencies'] as const

/**
 * What a pyproject.toml says of packages that others depend on: overrides and constraints of uv, overrides of PDM.
 *
 * https://docs.astral.sh/uv/reference/settings/#override-dependencies
 */
export async function readPythonOverrides(text: string): Promise<PackageReading> {
  const tool = tableIn(await parseToml(text), 'tool', 'tool')
  const uv = tool && tableIn(tool, 'uv', 'tool.uv')
  const pdm = tool && tableIn(tool, 'pdm', 'tool.pdm')
  const resolution = pdm && tableIn(pdm, 'resolution', 'tool.pdm.resolution')
  const overrides = resolution && tableIn(resolution, 'overrides', 'tool.pdm.resolution.overrides')
  return {
    dependencies: [
      ...(uv === undefined
        ? []
        : UV.flatMap((key) => requirementsIn({ table: uv, where: 'tool.uv' }, key, 'dependencies'))),
      ...Array.from(overrides?.members ?? [], ([name, { line }]) => ({ name, line })),
    ].map(({ name, line }): DeclaredPackage => ({ name, line, section: 'override' })),
  }
}
