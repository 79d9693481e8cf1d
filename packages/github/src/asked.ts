/** What GitHub answered; or why it did not, which is not the same as "no". */
export type Asked<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string }

/** An answer, or why there is none: an error of GitHub's is expected, and says what to grant. */
export async function asked<Value>(permission: string, ask: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { kind: 'answered', value: await ask() }
  } catch (error) {
    return { kind: 'refused', ...refusalOf(error, permission) }
  }
}

/** Why GitHub gave no answer, and what to do about it. */
export function refusalOf(
  error: unknown,
  permission: string,
): { readonly reason: string; readonly remedy: string } {
  const status = statusOf(error)
  switch (status) {
    case 401:
      return {
        reason: 'GitHub rejected the token',
        remedy: 'set the input github-token to the token of the job, github.token',
      }
    case 403:
    case 404:
      return {
        reason: `GitHub answered ${status}: the token may lack a permission`,
        remedy: `give the job permissions: { ${permission} }`,
      }
    default: {
      const what = error instanceof Error ? error.message.slice(0, 300) : String(error)
      const reason =
        status === undefined ? `GitHub could not be reached: ${what}` : `GitHub answered ${status}: ${what}`
      return { reason, remedy: 'run the job again' }
    }
  }
}

/** The status of an answer of GitHub's; undefined where there was none. Octokit calls it 500 when nobody answered at all. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error))
    return undefined
  return error.response !== undefined && typeof error.status === 'number' ? error.status : undefined
}
