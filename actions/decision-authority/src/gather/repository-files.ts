import { type GateContext, openSourceTree, repositoryRoot } from '@governance-gates/action-kit'

/** Lists the files of the repository, by their paths from its root. */
export type RepositoryFiles = () => Promise<readonly string[]>

/** Lists them once, when somebody asks first: each time git is asked again. */
export function repositoryFiles({ inputs }: Pick<GateContext, 'inputs'>): RepositoryFiles {
  let listed: Promise<readonly string[]> | undefined
  return () => {
    listed ??= list(inputs)
    return listed
  }
}

async function list({ workspace, ...inputs }: GateContext['inputs']): Promise<readonly string[]> {
  const directory = repositoryRoot({ workspace, ...inputs })
  return (await openSourceTree({ workspace, directory })).files
}
