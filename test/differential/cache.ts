import { join } from 'node:path'

/** What is brought from the registries, and the lexers that are built here. */
export const CACHE: string = join(import.meta.dirname, '../../node_modules/.cache/differential')
