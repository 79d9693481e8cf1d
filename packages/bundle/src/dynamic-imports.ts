import type { Plugin } from 'rolldown'

const MODULE = /Promise\.resolve\(\)\.then\(\(\) => require\(("\.\/[^"]+")\)\)/g
const COMMON_JS =
  /Promise\.resolve\(\)\.then\(\(\) => (?:\/\* @__PURE__ \*\/ )?([\w$.]*__toESM)\(require\(("\.\/[^"]+")\)\.default, 1\)\)/g
const LEFT = /Promise\.resolve\(\)\.then\(\(\) => [^\n]*\brequire\("\.\/[^\n]*/

/** Leaves the dynamic imports in what Rolldown links, so that ncc makes a chunk of each. */
export const DYNAMIC_IMPORTS: Plugin = {
  name: 'dynamic-imports',
  renderChunk: withDynamicImports,
}

/**
 * Rolldown writes a dynamic import as a call of `require`, of which ncc would make no chunk. A package in CommonJS is the default
 * export of its file, and an import of that file has the file itself as its default.
 * @throws where a call is written in another way: what it loads would be part of every start
 */
export function withDynamicImports(code: string): string {
  const imported = code
    .replace(MODULE, 'import($1)')
    .replace(COMMON_JS, 'import($2).then((file) => $1(file.default.default, 1))')
  const [left] = LEFT.exec(imported) ?? []
  if (left !== undefined) throw new Error(`a dynamic import that is not recognised: ${left}`)
  return imported
}
