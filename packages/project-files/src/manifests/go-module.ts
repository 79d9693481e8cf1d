import { EvidenceError } from '@governance-gates/document/strict'

/** What a go.mod says of itself: it has no version. */
export interface GoModule {
  /** `example.org/orbit/v2` */
  readonly module: string
  /** 1-based. */
  readonly line: number
}

/** `module path`, the path perhaps quoted, a comment perhaps behind it. */
const MODULE = /^[ \t]*module[ \t]+(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`(]+))[ \t]*(?:\/\/.*)?$/

/** Reads the module path of a go.mod. https://go.dev/ref/mod#go-mod-file-module @throws EvidenceError */
export function readGoModule(text: string): GoModule {
  const found = text.split(/\r?\n/).flatMap((line, index) => {
    const [, quoted, raw, plain] = MODULE.exec(line) ?? []
    const module = quoted ?? raw ?? plain
    return module === undefined ? [] : [{ module, line: index + 1 }]
  })
  const [only, other] = found
  if (only !== undefined && other === undefined) return only
  throw new EvidenceError(
    only === undefined ? 'the go.mod names no module' : 'the go.mod names two modules',
    {
      line: other?.line ?? 1,
      remedy: 'write one line, as in module example.org/orbit',
    },
  )
}
