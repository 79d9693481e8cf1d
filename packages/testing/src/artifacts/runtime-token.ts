/** The run and the job that a token of the runner is for. */
export interface RuntimeIdentity {
  readonly runId: string
  readonly jobId: string
}

/** A JSON Web Token as the runner gives one to a job; nobody here looks at its signature. */
export function runtimeToken({ runId, jobId }: RuntimeIdentity): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scp = `Actions.ExampleScope Actions.Results:${runId}:${jobId}`
  return [part({ alg: 'none', typ: 'JWT' }), part({ scp }), 'unsigned'].join('.')
}

/** Undefined where the Authorization header has no such token. */
export function identityOf(header: string): RuntimeIdentity | undefined {
  const payload = /^bearer [\w-]+\.([\w-]+)\.[\w-]*$/i.exec(header)?.[1]
  if (payload === undefined) return undefined
  const text = Buffer.from(payload, 'base64url').toString('utf8')
  const [, runId, jobId] = /"scp":"[^"]*\bActions\.Results:([^:" ]+):([^:" ]+)/.exec(text) ?? []
  return runId === undefined || jobId === undefined ? undefined : { runId, jobId }
}
