import { parse } from 'yaml'

/**
 * Whether a lock file has each package that another one in it needs, as every lock file that its tool wrote has. It knows
 * nothing of the readers: of each format it looks only at the lines with names and needs. Undefined where it has all of them.
 */
export function missingPackage(format: string, text: string): string | undefined {
  const { names, needs } = contentOf(format, text)
  return [...needs].find((need) => !names.has(need))
}

interface Content {
  readonly names: ReadonlySet<string>
  readonly needs: ReadonlySet<string>
}

function contentOf(format: string, text: string): Content {
  switch (format) {
    case 'Cargo.lock':
      return { names: all(text, /^name = "([^"]+)"$/gm), needs: all(text, /^ "([^" ]+)[^"]*",$/gm) }
    case 'uv.lock':
      return {
        names: all(text, /^name = "([^"]+)"$/gm),
        needs: all(text, /\{ name = "([^"]+)", (?:marker|extra|version|source)|\{ name = "([^"]+)" \}/g),
      }
    case 'yarn-1.lock':
      return { names: all(text, /(?:^|, )"?(@?[^@"\s,]+)@/gm), needs: all(text, /^ {4}"?([^\s"]+)"? /gm) }
    case 'yarn-4.lock':
      return { names: all(text, /(?:^"|, )(@?[^@"\s,]+)@/gm), needs: needsOfBerry(text) }
    case 'pnpm-lock.yaml':
      return contentOfPnpm(text)
    default:
      return { names: new Set(), needs: new Set() }
  }
}

function all(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, first, second]) => first ?? second ?? []))
}

/** Other tables than that of the dependencies are indented alike. */
function needsOfBerry(text: string): ReadonlySet<string> {
  const tables = [...text.matchAll(/^ {2}dependencies:\n((?: {4}.*\n)+)/gm)].map(([, rows = '']) => rows)
  return all(tables.join(''), /^ {4}"?([^\s":]+)"?:/gm)
}

function contentOfPnpm(text: string): Content {
  const lock: unknown = parse(text)
  const table = (value: unknown, key: string): Readonly<Record<string, unknown>> => {
    const found: unknown = isTable(value) ? value[key] : undefined
    return isTable(found) ? found : {}
  }
  const packages = Object.keys(table(lock, 'packages'))
  const snapshots = table(lock, 'snapshots')
  const bare = (key: string) => key.replace(/^\//, '').split('(')[0] ?? key
  const inner = Object.values({ ...table(lock, 'packages'), ...snapshots }).flatMap((each) =>
    Object.entries(table(each, 'dependencies')).map(([name, version]) => bare(`${name}@${String(version)}`)),
  )
  return {
    names: new Set([...packages, ...packages].map(bare)),
    needs: new Set([
      ...inner.filter((each) => !each.includes('@link:')),
      ...Object.keys(snapshots).map(bare),
    ]),
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
