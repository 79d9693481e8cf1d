import { malformed } from '../dependency-reader.ts'

export interface YarnDescriptor {
  readonly name: string
  readonly range: string
}

/** Splits `name@range`, where the name may have a scope and the range may be anything. */
export function splitDescriptor(descriptor: string, line: number): YarnDescriptor {
  const at = descriptor.indexOf('@', 1)
  const name = descriptor.slice(0, at)
  if (at > 0 && /^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { name, range: descriptor.slice(at + 1) }
  throw malformed(`${JSON.stringify(descriptor)} is not a package and a range`, line)
}
