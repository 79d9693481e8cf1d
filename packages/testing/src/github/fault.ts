import type { Answer } from './call.ts'

/** Requests that get another answer than they should. */
export interface Fault {
  readonly method?: string
  /** What the path is searched for, without the query. */
  readonly path: RegExp
  /** How often; always where absent. */
  readonly times?: number
}

/** An answer that GitHub gives in trouble: 403 and 429 at a limit, 502 and 503 in an incident. */
export interface Refusal extends Fault {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A message that says so, where absent. */
  readonly body?: unknown
}

type Effect = Answer | 'unanswered'

export class Faults {
  readonly #faults: { readonly fault: Fault; readonly effect: Effect; left: number }[] = []

  add(fault: Fault, effect: Effect): void {
    this.#faults.push({ fault, effect, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  /** The effect on this request, which counts; the first fault that applies. */
  effectOn(method: string, path: string): Effect | undefined {
    const found = this.#faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.method === undefined || fault.method === method) && path.search(fault.path) !== -1,
    )
    if (found === undefined) return undefined
    found.left -= 1
    return found.effect
  }
}
