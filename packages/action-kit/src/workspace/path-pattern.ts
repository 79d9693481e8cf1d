import { ANY_NUMBER, exactItem, matchesItems, type StarPattern } from '@governance-gates/core'

/** More texts than this are not written out of `{a,b}`. */
const MAX_ALTERNATIVES = 100
/** Signs that mean something else than `*`, `?` and `{a,b}` do, or only in some places. */
const SPECIAL = /[\\[\]()|"]|^!|\.\.|\{[^,{}]*\}/

/**
 * The matcher of a glob of `*`, `**`, `?` and `{a,b}`: in the names of a folder as among folders, it takes time in proportion
 * to the path. Undefined where the glob has other signs, or more alternatives than can be written out.
 */
export function pathPattern(pattern: string): ((path: string) => boolean) | undefined {
  if (SPECIAL.test(pattern)) return undefined
  const alternatives = withoutBraces(pattern)?.map((text) => text.split('/'))
  if (alternatives === undefined || alternatives.some(isOdd)) return undefined
  const more = isInside(pattern) ? [() => true] : []
  const matchers = alternatives.map((names) => matcherOf([...names.map(folderPlace), ...more]))
  const [first] = matchers
  if (matchers.length === 1) return first
  return (path) => matchers.some((matches) => matches(path))
}

type Places = StarPattern<string>

/** Paths come sorted, many of one folder: that is matched once, and then only their names. */
function matcherOf(places: Places): (path: string) => boolean {
  const name = places.at(-1)
  if (name === undefined || name === ANY_NUMBER) return (path) => matchesItems(places, path.split('/'))
  const folders = places.slice(0, -1)
  let [known, fits]: [string | undefined, boolean] = [undefined, false]
  return (path) => {
    const end = path.lastIndexOf('/')
    if (end === -1) return matchesItems(folders, []) && name(path)
    const folder = path.slice(0, end)
    if (folder !== known) {
      known = folder
      fits = matchesItems(folders, folder.split('/'))
    }
    return fits && name(path.slice(end + 1))
  }
}

/** An empty name, one that means a folder by another way, or `**.ts`, which some take for `**\/*.ts`. */
function isOdd(names: readonly string[]): boolean {
  return names.some((name) => /^\.{0,2}$/.test(name) || (name !== '**' && name.includes('**')))
}

/** `a/**` is `a` too, and `a*\/**` is only what is in such a folder: so picomatch has it, which finds the files. */
function isInside(pattern: string): boolean {
  const names = pattern.split('/')
  return names.at(-1) === '**' && names.findLast((name) => name !== '**')?.endsWith('*') === true
}

function folderPlace(name: string): StarPattern<string>[number] {
  if (name === '**') return ANY_NUMBER
  if (name === '*') return () => true
  if (!/[*?]/.test(name)) return exactItem(name)
  // Most names are any beginning and one end.
  if (/^\*[^*?]+$/.test(name)) {
    const end = name.slice(1)
    return (folder) => folder.endsWith(end)
  }
  const places = Array.from(name.match(/[\s\S]/g) ?? [], (sign) => {
    if (sign === '*') return ANY_NUMBER
    return sign === '?' ? () => true : exactItem(sign)
  })
  return (folder) => matchesItems(places, folder)
}

/** Every text that the braces mean: the innermost are replaced by each of their parts until none is left. */
function withoutBraces(pattern: string): readonly string[] | undefined {
  const done: string[] = []
  const waiting = [pattern]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const group = /\{([^{}]*)\}/.exec(text)
    const [braces, parts = ''] = group ?? []
    if (group === null || braces === undefined) {
      if (/[{}]/.test(text)) return undefined
      done.push(text)
    } else {
      const [before, after] = [text.slice(0, group.index), text.slice(group.index + braces.length)]
      waiting.push(...parts.split(',').map((part) => before + part + after))
    }
    if (done.length + waiting.length > MAX_ALTERNATIVES) return undefined
  }
  return done
}
