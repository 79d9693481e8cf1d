import { joinPath } from '../repository-path.ts'

/** What TypeScript and Node.js look for, TypeScript's sources before the JavaScript that they are compiled to. */
export function scriptFiles(path: string | undefined): readonly string[] {
  if (path === undefined) return []
  const written = /\.([mc]?)js(x?)$/.exec(path)
  const sources = written === null ? [] : scriptSources(path.slice(0, written.index), written)
  const added = SCRIPT_EXTENSIONS.map((extension) => `${path}${extension}`)
  const indexes = SCRIPT_EXTENSIONS.map((extension) => joinPath(path, `index${extension}`) ?? '')
  return path === '' ? indexes : [path, ...sources, ...added, ...indexes]
}

/** https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution */
function scriptSources(stem: string, [, module = '']: RegExpExecArray): string[] {
  return module === '' ? [`${stem}.ts`, `${stem}.tsx`] : [`${stem}.${module}ts`]
}

const SCRIPT_EXTENSIONS: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']

/** Whether a file is one that a module of JavaScript may be. */
export function isScript(path: string): boolean {
  return SCRIPT_EXTENSIONS.some((extension) => path.endsWith(extension))
}
