const MAX_PATH = 500
const MAX_DEPTH = 32
/** What Windows takes for a device, whatever its ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i
/** Characters that a file name has nowhere, or that mean something else somewhere; control characters, and halves of others. */
const FORBIDDEN = /[\\:*?"<>|]|[^ -~\u00a0-\ud7ff\ue000-\u{10ffff}]/u

/**
 * Whether a path stays inside the folder that it is unpacked to, on every system: relative, with `/`, without `.` and `..`,
 * and with names that every file system takes.
 */
export function isArtifactPath(path: string): boolean {
  if (path === '' || path.length > MAX_PATH) return false
  const names = path.split('/')
  return names.length <= MAX_DEPTH && names.every(isName)
}

function isName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false
  return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(' ')
}
