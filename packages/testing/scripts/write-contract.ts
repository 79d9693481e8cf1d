import { readFileSync, writeFileSync } from 'node:fs'
import { contractOf, type Json, type JsonObject } from './contract.ts'

/**
 * What the emulated GitHub answers: src/github. There is no search on purpose: its index lags behind by minutes, so that
 * nothing which decides anything may ask it.
 */
const OPERATIONS = [
  'actions/delete-artifact',
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-workflow-run',
  'actions/list-jobs-for-workflow-run',
  'actions/list-repo-workflows',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/update',
  'code-scanning/upload-sarif',
  'dependabot/list-alerts-for-repo',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-for-repo',
  'issues/list-milestones',
  'issues/update',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-reviews',
  'repos/codeowners-errors',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/list-commit-statuses-for-ref',
  'security-advisories/list-repository-advisories',
  'teams/get-by-name',
  'teams/get-membership-for-user-in-org',
  'teams/list-members-in-org',
]

/** What it does not filter and sort by: a request that does is refused, not answered as if it had not. */
const LEFT_OUT: ReadonlyMap<RegExp, readonly string[]> = new Map([
  [/^actions\/list-workflow-runs/, ['actor', 'check_suite_id']],
  [/^actions\/list-workflow-run-artifacts$/, ['direction']],
  [/^checks\/list-for-ref$/, ['app_id']],
  [
    /^dependabot\/list-alerts-for-repo$/,
    [
      ...['classification', 'severity', 'ecosystem', 'package', 'manifest', 'epss_percentage', 'has'],
      ...['assignee', 'scope', 'relationship', 'sort', 'direction', 'before'],
    ],
  ],
  [/^issues\/list-comments$/, ['since']],
  [/^issues\/list-for-repo$/, ['milestone', 'assignee', 'type', 'mentioned', 'issue_field_values']],
  [/^issues\/list-milestones$/, ['sort', 'direction']],
  [/^pulls\/list$/, ['sort', 'direction']],
  [/^security-advisories\/list-repository-advisories$/, ['sort', 'direction', 'before']],
  [/^teams\/list-members-in-org$/, ['role']],
])

function isLeftOut(operation: string, parameter: string): boolean {
  return [...LEFT_OUT].some(([pattern, names]) => pattern.test(operation) && names.includes(parameter))
}

/** One line for each operation and schema: a refreshed one shows as such. */
function textOf({ openapi, info, paths, components }: JsonObject): string {
  const lines = (object: Json | undefined) =>
    Object.entries(object as JsonObject)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n')
  const { schemas } = components as JsonObject
  return [
    `{"openapi":${JSON.stringify(openapi)},"info":${JSON.stringify(info)},"paths":{`,
    lines(paths),
    '},"components":{"schemas":{',
    lines(schemas),
    '}}}\n',
  ].join('\n')
}

// Run with: node packages/testing/scripts/write-contract.ts FOLDER
// FOLDER is any outside of this repository in which `npm install @octokit/openapi@23` ran. The package has 385 MB.
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder in which @octokit/openapi is installed')
const description = readFileSync(
  `${folder}/node_modules/@octokit/openapi/generated/api.github.com.json`,
  'utf8',
)
const text = textOf(contractOf(JSON.parse(description), OPERATIONS, isLeftOut))
writeFileSync(new URL('../github.openapi.json', import.meta.url), text)
