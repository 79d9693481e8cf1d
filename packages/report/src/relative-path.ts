/** Whether a path is one inside the repository: a verdict may name anything. */
export function isRelativePath(path: string): boolean {
  const names = path.split('/')
  const isPlain = !/[\\\p{Cc}\p{Cs}]/u.test(path) && !/^[a-z][a-z0-9+.-]*:/i.test(path)
  return isPlain && names.every((name) => name !== '' && name !== '.' && name !== '..')
}
