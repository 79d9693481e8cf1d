import { type Corpus, corpusOf, cut, cutsAmong, type Mutation, mutate } from './mutation.ts'
import { type Outcome, outcomeOf } from './oracle.ts'
import { randomOf } from './random.ts'
import type { Prepared, Target } from './target.ts'

/** A part of the mutations of one file, which somebody else may do as well: nothing depends on who does it. */
export interface Share {
  /** The place of the file in the list of all. */
  readonly target: number
  readonly from: number
  readonly to: number
}

/** Of how many mutations a share is, and which ones they are. */
export interface Plan {
  readonly seed: string
  /** For each file. */
  readonly mutations: number
}

/** A file with what it takes to mutate it again and again. */
export interface Opened {
  readonly target: Target
  readonly corpus: Corpus
  readonly prepared: Prepared
}

export async function opened(target: Target): Promise<Opened> {
  return { target, corpus: corpusOf(target.text), prepared: await target.prepare() }
}

/** The n-th mutation of a file: always the same one for a seed. */
export function mutationAt({ target, corpus }: Opened, index: number, { seed, mutations }: Plan): Mutation {
  const cuts = cutsAmong(mutations, corpus)
  if (index < cuts) return cut(corpus, index, cuts)
  return mutate(corpus, randomOf(`${seed} ${target.fixture} ${index}`))
}

/** What becomes of each mutation of a share. */
export async function* outcomesOf(
  file: Opened,
  { from, to }: Share,
  plan: Plan,
): AsyncGenerator<{ readonly mutation: Mutation; readonly outcome: Outcome }> {
  for (let index = from; index < to; index++) {
    const mutation = mutationAt(file, index, plan)
    yield { mutation, outcome: await outcomeOf(file.target, file.prepared, mutation) }
  }
}
