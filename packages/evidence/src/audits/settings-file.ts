import { type Located, parseToml } from '@governance-gates/document/strict'

type Silenced = (root: Located) => readonly string[]

/** The files of a repository that keep advisories out of a report, and what each of them keeps out. */
const READERS: ReadonlyMap<string, Silenced> = new Map([
  ['.cargo/audit.toml', ofCargoAudit],
  ['deny.toml', ofCargoDeny],
  ['.deny.toml', ofCargoDeny],
  ['osv-scanner.toml', ofOsvScanner],
])

/** Their names, from the folder that the tool runs in. */
export const SETTINGS_FILES: readonly string[] = [...READERS.keys()]

/**
 * What a settings file silences: ids of advisories, and filters by the name that `Ignored.by` has for them.
 *
 * @throws EvidenceError (a rejection) where it is not TOML.
 */
export async function silencedBy(path: string, text: string): Promise<readonly string[]> {
  const known = SETTINGS_FILES.find((file) => `/${path}`.endsWith(`/${file}`))
  const read = READERS.get(known ?? '')
  return read === undefined ? [] : read(await parseToml(text))
}

/** https://github.com/rustsec/rustsec/blob/main/cargo-audit/audit.toml.example */
function ofCargoAudit(root: Located): readonly string[] {
  const filters = [
    ['settings.severity', textsAt(root, 'advisories', 'severity_threshold')],
    ['settings.target_arch', textsAt(root, 'target', 'arch')],
    ['settings.target_os', textsAt(root, 'target', 'os')],
  ] as const
  return [
    ...textsAt(root, 'advisories', 'ignore'),
    ...filters.flatMap(([name, texts]) => (texts.length === 0 ? [] : [`${name} = ${texts.join(', ')}`])),
  ]
}

/** https://embarkstudios.github.io/cargo-deny/checks/advisories/cfg.html */
function ofCargoDeny(root: Located): readonly string[] {
  return textsAt(root, 'advisories', 'ignore')
}

/** https://google.github.io/osv-scanner/configuration/ */
function ofOsvScanner(root: Located): readonly string[] {
  return textsAt(root, 'IgnoredVulns')
}

/** The texts at a place, or the `id` of each table there. Anything else silences nothing that is known. */
function textsAt(node: Located, ...keys: readonly string[]): readonly string[] {
  const [key, ...rest] = keys
  if (key !== undefined) {
    const member = node.kind === 'mapping' ? node.members.get(key) : undefined
    return member === undefined ? [] : textsAt(member, ...rest)
  }
  switch (node.kind) {
    case 'text':
      return [node.text]
    case 'list':
      return node.items.flatMap((item) => textsAt(item, ...(item.kind === 'mapping' ? ['id'] : [])))
    default:
      return []
  }
}
