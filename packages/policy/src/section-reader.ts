import type * as z from 'zod/mini'

/** What a section of the policy is read with. */
export interface SectionReader<Content> {
  schema(): z.ZodMiniType<Content>
  /** What is wrong with a section that is of its kind: it names an area that `ownership.areas` does not have. */
  problems?(content: Content, areas: readonly string[]): readonly SectionProblem[]
}

export interface SectionProblem {
  readonly path: readonly string[]
  readonly message: string
}
