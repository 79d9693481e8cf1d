/** A backslash, a control character or half of a character. */
const UNUSUAL = /\\|[^ -~\u00a0-\ud7ff\ue000-\u{10ffff}]/u

/** Whether a path is one inside the repository: a verdict may name anything. */
export function isRelativePath(path: string): boolean {
  const names = path.split('/')
  const isPlain = !UNUSUAL.test(path) && !/^[a-z][a-z0-9+.-]*:/i.test(path)
  return isPlain && names.every((name) => name !== '' && name !== '.' && name !== '..')
}
