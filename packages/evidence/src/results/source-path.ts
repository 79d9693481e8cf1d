/**
 * A runner's checkout: `…/work/<repository>/<repository>/`, `D:/a/<repository>/<repository>/` on Windows, `/__w/…` in a
 * container job.
 */
const CHECKOUT = /^(?:.*?\/(?:_?work|__w)|[A-Za-z]:\/a)\/([^/]+)\/\1\//

const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/
const OUTWARD = /^\.\.\//
const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/
const MAX_PATH = 2_000

/**
 * The path of a file relative to the workspace, or to the checkout of a GitHub runner: the same on every machine. Undefined
 * for a path that is relative, or elsewhere.
 */
export function workspacePath(path: string, root: string): string | undefined {
  const [plain, folder] = [path, root].map(withSlashes)
  if (plain === undefined || folder === undefined || !ABSOLUTE.test(plain) || plain.length > MAX_PATH)
    return undefined
  const inside = `${folder.replace(/\/+$/, '')}/`
  const relative = plain.startsWith(inside) ? plain.slice(inside.length) : plain.replace(CHECKOUT, '')
  return relative === '' || relative === plain ? undefined : relative
}

/** Whether a path with slashes is the same on every machine: not from its root, nor from above the project. */
export function isPortablePath(path: string): boolean {
  return path !== '' && !ABSOLUTE.test(path) && !OUTWARD.test(path)
}

/** A path of Windows, relative or not, to a file with an ending. */
const WINDOWS_FILE = /^[^<>"|?*\n]*\\[^\\/<>:"|?*\n]*\.[A-Za-z0-9]{1,8}$/

/**
 * A name with slashes where it is the path of a file: many runners name a suite so, and the test is the same on every system.
 * Other names with a backslash, as PHP's classes have them, stay.
 */
export function portableName(name: string): string {
  return name.includes('\\') && WINDOWS_FILE.test(name) ? name.replaceAll('\\', '/') : name
}

function withSlashes(path: string): string {
  return WINDOWS.test(path) ? path.replaceAll('\\', '/') : path
}

/**
 * The paths of one report, independent of the machine, by the written path. Relative paths stay. The checkout directory of
 * a GitHub runner is cut from absolute paths, which keeps the names independent of the other files in the report.
 * Elsewhere the directory that all remaining absolute paths share is cut; for a single file that is its own directory.
 */
export function portablePaths(paths: Iterable<string>): ReadonlyMap<string, string> {
  const portable = new Map<string, string>()
  const foreign = new Map<string, string>()
  for (const path of paths) {
    const plain = withSlashes(path)
    const inCheckout = plain.length <= MAX_PATH ? plain.replace(CHECKOUT, '') : plain
    if (ABSOLUTE.test(inCheckout)) foreign.set(path, inCheckout)
    else portable.set(path, inCheckout.replace(/^\.\//, ''))
  }
  const shared = sharedDirectory([...foreign.values()])
  for (const [path, plain] of foreign) portable.set(path, plain.slice(shared.length))
  return portable
}

/** The longest directory, with its final slash, in which all paths lie. */
function sharedDirectory(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let shared = first.slice(0, first.lastIndexOf('/') + 1)
  for (const path of others) {
    while (!path.startsWith(shared)) shared = shared.slice(0, shared.slice(0, -1).lastIndexOf('/') + 1)
  }
  return shared
}
