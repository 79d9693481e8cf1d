/** `name [extras] @ url`, or `name [extras] versions`, then a marker. */
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(.*)$/s
const EXTRAS = /^\[[A-Za-z0-9._,\s-]*\]\s*/
const VERSION = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;<>=~()@]+$/

/**
 * The package that a requirement names, as it is written; undefined where the text is not a requirement.
 *
 * https://peps.python.org/pep-0508/
 */
export function packageOfRequirement(text: string): string | undefined {
  const [, name, tail] = NAME.exec(text.trim()) ?? []
  if (name === undefined || tail === undefined) return undefined
  const rest = tail.replace(EXTRAS, '')
  // The marker may be anything: whether it is true here and now does not change what is depended on.
  if (rest === '' || rest.startsWith(';')) return name
  if (rest.startsWith('@')) return /^@\s*[^\s;]/.test(rest) ? name : undefined
  return areVersions(rest.split(';', 1)[0] ?? '') ? name : undefined
}

function areVersions(text: string): boolean {
  const trimmed = text.trim()
  const inner = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1) : trimmed
  // PyPI is full of requirements that end with a comma.
  const versions = inner.split(',').filter((version) => version.trim() !== '')
  return versions.length > 0 && versions.every((version) => VERSION.test(version.trim()))
}
