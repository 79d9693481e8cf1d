import { checkLength } from '@governance-gates/document/strict'
import { malformed } from '../../dependency-reader.ts'
import type { DeclaredPackage, PackageReading, PackageSection } from '../declared-packages.ts'

const SECTIONS: ReadonlyMap<string, PackageSection> = new Map<string, PackageSection>([
  ['requires', 'dependencies'],
  ['build_requires', 'build'],
  ['tool_requires', 'tool'],
  ['test_requires', 'dev'],
])

/** A conanfile.txt. https://docs.conan.io/2/reference/conanfile_txt.html */
export function readConanfileTxt(text: string): PackageReading {
  checkLength(text)
  const dependencies: DeclaredPackage[] = []
  let section: PackageSection | undefined
  text.split('\n').forEach((row, index) => {
    const line = index + 1
    const words = row.replace(/(?:^|\s)#.*$/, '').trim()
    const header = /^\[([^\]]*)\]$/.exec(words)
    if (header !== null) section = SECTIONS.get(header[1] ?? '')
    else if (section !== undefined && words !== '') {
      const name = conanName(words)
      if (name === undefined) throw malformed(`expected name/version, found ${words}`, line)
      dependencies.push({ name, line, section })
    }
  })
  return { dependencies }
}

/** `name` of `name/1.0@user/channel`; undefined where it is not written out. */
export function conanName(reference: string): string | undefined {
  return /^([a-z\d_][\w+.-]*)\//i.exec(reference.trim())?.[1]
}
