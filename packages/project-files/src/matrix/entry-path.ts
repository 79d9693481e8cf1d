import { hasControl } from '@governance-gates/core'

/**
 * What is wrong with the path of an entry; undefined where it leads to a place inside the workspace and can be compared
 * with other paths as text.
 */
export function pathComplaint(path: string): string | undefined {
  if (path.trim() !== path || path === '') return 'is empty or has spaces around it: write only the path'
  if (hasControl(path)) return 'contains a control character: write only the path'
  if (path.includes('\\')) return 'contains a backslash: write / between folders'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'is absolute: write it relative to the root of the repository'
  }
  // In the branches of a brace pattern too.
  const segments = path.split(/[/{},()|]/)
  if (segments.includes('..')) return 'contains ..: write it relative to the root of the repository'
  if (path.startsWith('!')) return 'begins with !: name the files to include'
  const folders = path.replace(/\/$/, '').split('/')
  if (folders.includes('.') || folders.includes(''))
    return 'has an empty or . segment: write it like tests/a.rs'
  return undefined
}

/** What is wrong with a test that an entry names in a file; undefined where it can be one. */
export function testComplaint(path: string, test: string): string | undefined {
  if (test.trim() !== test || test === '' || hasControl(test)) {
    return 'names no test after :: : write it like tests/test_keys.py::test_opens'
  }
  if (path.endsWith('/') || /[*?{}[\]!()]/.test(path)) {
    return 'names a test in a folder or a pattern: name the one file that the test is in'
  }
  return undefined
}
