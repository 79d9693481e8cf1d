import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputOptions, rolldown } from 'rolldown'
import { DYNAMIC_IMPORTS } from './dynamic-imports.ts'
import { libraries } from './libraries.ts'
import { licencesOf } from './licences.ts'
import { startOf } from './start.ts'
import { YAML_READER } from './yaml-reader.ts'

/**
 * Links the modules of an action's compiled lib/ into a folder: those of its start in `index.js`, and a file for each dynamic import.
 * @returns the licences of the packages of which something is in them
 */
export async function linkModules(folder: string): Promise<string> {
  const options: OutputOptions = {
    dir: folder,
    format: 'cjs',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
    comments: false,
    plugins: [DYNAMIC_IMPORTS],
  }
  rmSync(folder, { recursive: true, force: true })
  await using bundle = await rolldown({
    input: resolve('lib/main.js'),
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    resolve: { alias: libraries() },
    plugins: [YAML_READER],
    checks: { ineffectiveDynamicImport: false },
  })
  // The first pass tells what the start needs, the second keeps that in one file: each file more takes a millisecond to load.
  const start = startOf((await bundle.generate(options)).output)
  const { output } = await bundle.write({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: 'start', test: (module) => start.has(module) }],
    },
  })
  // The package.json above speaks of ES modules.
  writeFileSync(join(folder, 'package.json'), '{}\n')
  return licencesOf(output)
}
