const CONTROL = /\p{Cc}/u

/**
 * What is wrong with the path of an entry; undefined where it leads to a place inside the workspace and can be compared
 * with other paths as text.
 */
export function pathComplaint(path: string): string | undefined {
  if (path.trim() !== path || path === '') return 'is empty or has blanks around it: write the path alone'
  if (CONTROL.test(path)) return 'has a control character in it: write the path alone'
  if (path.includes('\\')) return 'has a backslash in it: write / between folders'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'is absolute: write it relative to the root of the repository'
  }
  // In the branches of a brace pattern too.
  const segments = path.split(/[/{},()|]/)
  if (segments.includes('..')) return 'leads upwards: write it without ..'
  if (path.startsWith('!')) return 'is a pattern that excludes: name what there is'
  const folders = path.replace(/\/$/, '').split('/')
  if (folders.includes('.') || folders.includes(''))
    return 'has an empty step in it: write it as in tests/a.rs'
  return undefined
}
