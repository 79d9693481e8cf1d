import type { YamlProblem } from './yaml-problem.ts'

/** Ends the reading: what comes after it would recurse or expand too far, or says nothing more. */
export class YamlRefusal extends Error {
  readonly problem: YamlProblem

  constructor(problem: YamlProblem) {
    super(problem.kind)
    this.name = 'YamlRefusal'
    this.problem = problem
  }
}
