const COORDINATE = /^([\w.-]+):([\w.-]+)(?=[:@]|$)/

/** `group:name` of `group:name:1.0:classifier@jar`; undefined where either is not written out. */
export function coordinateOf(text: string): string | undefined {
  const [, group, name] = COORDINATE.exec(text.trim()) ?? []
  return group === undefined || name === undefined ? undefined : `${group}:${name}`
}
