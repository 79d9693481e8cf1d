import { rmSync } from 'node:fs'

/** `conformance-gate.verdict.json` → `conformance-gate.failure.json` */
export function failurePath(verdictPath: string): string {
  return `${verdictPath.replace(/(?:\.verdict)?\.json$/, '')}.failure.json`
}

/** What an earlier run left there is no longer true. */
export function removeFailure(verdictPath: string): void {
  rmSync(failurePath(verdictPath), { force: true })
}
