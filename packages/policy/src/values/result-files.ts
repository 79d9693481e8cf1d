import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'
import { path, pathOrGlob } from './texts.ts'

/** Files of test results. */
export interface ResultFiles {
  /** A path or a pattern of paths. */
  readonly glob: string
  /** The folder that the paths in the files are relative to; where absent, the package that each file is in. */
  readonly root?: string
}

/** `reports/*.xml`, or `{ path: reports/*.xml, root: packages/core }`. */
export const resultFiles: z.ZodMiniType<ResultFiles> = scalar({
  noun: 'a path, or a path and its root',
  read: (input) => (typeof input === 'string' ? filesOf(input, undefined) : filesWithRoot(input)),
  fix: () =>
    'name files from the root of the repository, as in reports/*.xml, or as in { path: out/core.xml, root: packages/core }',
})

function filesWithRoot(input: unknown): ResultFiles | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
  const { path: glob, root, ...others }: Partial<Record<string, unknown>> = { ...input }
  if (Object.keys(others).length > 0 || (root !== undefined && typeof root !== 'string')) return undefined
  return filesOf(glob, root)
}

function filesOf(glob: unknown, root: string | undefined): ResultFiles | undefined {
  const found = pathOrGlob.safeParse(glob)
  if (!found.success) return undefined
  if (root === undefined) return { glob: found.data }
  const folder = path.safeParse(root)
  return folder.success ? { glob: found.data, root: folder.data } : undefined
}
