import { failuresOf, isExecuted, isFailure } from '@governance-gates/core'
import type { ConformanceRecord } from '@governance-gates/evidence'

/**
 * Which files show a failing result, whatever a campaign selects of them: that is what explains the exit status of the tool
 * that wrote the file. A failure that a rerun in the same file has made good explains nothing.
 */
export class FailingFiles {
  readonly paths: string[] = []
  readonly #subjects = new Set<string>()
  #counted = 0
  #path = ''

  open(path: string): void {
    this.#path = path
    this.#subjects.clear()
    this.#counted = 0
  }

  add(record: ConformanceRecord): void {
    if (record.kind === 'counts') this.#counted += failuresOf(record.tally)
    if (record.kind !== 'result') return
    const { subject, status, rerun } = record.result
    if (isFailure(status)) this.#subjects.add(subject)
    else if (rerun === true && isExecuted(status)) this.#subjects.delete(subject)
  }

  close(): void {
    if (this.#counted > 0 || this.#subjects.size > 0) this.paths.push(this.#path)
  }
}
