import { decimalToNumber, decimalToText, formatRate, percentOf } from '@governance-gates/core'
import { LINK_STATES, type LinkState, STATE_MEANINGS } from '../checks/link-state.ts'
import type { Cell, Evidence, RequirementStanding } from '../checks/requirement-standing.ts'
import { html } from './html-text.ts'
import { categoryTitle, type MatrixReport, NOT_ASKED } from './matrix-report.ts'
import { matrixStyle } from './matrix-style.ts'

/** No script, no request: the page is what is in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The matrix as one self-contained page: requirement × category × state. */
export function matrixHtml(report: MatrixReport): string {
  const { platform, categories, standings, untraced, orphaned } = report
  const states = occurringStates(standings)
  const title = `Traceability of ${html(platform)}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${html(POLICY)}">
<title>${title}</title>
<style>
${matrixStyle(states, categories.length)}
</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="quiet">Judged at ${html(report.evaluatedAt)}${report.commit === '' ? '' : ` for commit <code>${html(report.commit)}</code>`}</p>
</header>
<main>
${numbers(report)}
<h2>Requirements</h2>
${filters(report, states)}
${table(report)}
${list('Untraced tests', 'Classified tests that no requirement names.', untraced)}
${list(
  'Orphaned tags',
  'Tags whose requirement does not exist.',
  orphaned.map(({ id, shown, line }) => `${id} in ${shown}:${line}`),
)}
<h2>What the states mean</h2>
<dl class="meaning">
${LINK_STATES.map((state) => `<dt>${badge(state)}</dt><dd>${html(STATE_MEANINGS[state])}</dd>`).join('\n')}
</dl>
</main>
</body>
</html>
`
}

function occurringStates(standings: readonly RequirementStanding[]): readonly LinkState[] {
  const states = new Set(standings.flatMap((standing) => statesOf(standing)))
  return LINK_STATES.filter((state) => states.has(state))
}

/** The states that a requirement is found by: it is covered as a whole, and everything else in part. */
function statesOf({ state, cells }: RequirementStanding): readonly LinkState[] {
  const inCells = [...cells.values()].flatMap((each) => [
    each.state,
    ...each.evidence.map((evidence) => evidence.state),
  ])
  return [...new Set([state, ...inCells.filter((each) => each !== 'covered')])]
}

function numbers({ standings, coverage, untraced, orphaned }: MatrixReport): string {
  const covered = standings.filter(({ state }) => state === 'covered').length
  const tiles = [number('Requirements covered', `${covered} <small>of ${standings.length}</small>`)]
  if (coverage !== undefined) {
    const { coverage: rate, minimum } = coverage
    const limit = minimum === undefined ? '' : `, minimum ${decimalToText(minimum.percent)}%`
    const mark = minimum === undefined ? '' : `<b style="left:${decimalToNumber(minimum.percent)}%"></b>`
    const bar = `<div class="bar" aria-hidden="true"><i style="width:${percentOf(rate) ?? 0}%"></i>${mark}</div>`
    const text = `${formatRate(rate)} <small>${rate.part} of ${rate.whole}${limit}</small>`
    tiles.push(number('Classified tests traced', text, bar))
    tiles.push(number('Untraced tests', String(untraced.length)))
  }
  if (orphaned.length > 0) tiles.push(number('Orphaned tags', String(orphaned.length)))
  return `<dl class="numbers">\n${tiles.join('\n')}\n</dl>`
}

/** `value` is HTML already. */
function number(title: string, value: string, bar: string = ''): string {
  return `<div><dt>${html(title)}</dt><dd>${value}${bar}</dd></div>`
}

function filters({ categories, standings }: MatrixReport, states: readonly LinkState[]): string {
  const choice = (id: string, label: string, count: number) =>
    `<label><input type="radio" name="state" id="${id}"${id === 'all' ? ' checked' : ''}>${label} <span class="quiet">${count}</span></label>`
  const choices = states.map((state) => {
    const count = standings.filter((standing) => statesOf(standing).includes(state)).length
    return choice(`only-${state}`, state, count)
  })
  const columns = categories.map(
    (category, index) =>
      `<label><input type="checkbox" id="column-${index}" checked>${html(categoryTitle(category))}</label>`,
  )
  return `<form class="filters" autocomplete="off">
<fieldset><legend>Show</legend>${choice('all', 'all', standings.length)}${choices.join('')}</fieldset>
${columns.length === 0 ? '' : `<fieldset><legend>Columns</legend>${columns.join('')}</fieldset>`}
</form>`
}

function table({ categories, standings }: MatrixReport): string {
  const heads = categories.map(
    (category, index) => `<th scope="col" class="column-${index}">${html(categoryTitle(category))}</th>`,
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="Requirements and their evidence">
<table>
<caption>Requirements and the state of their evidence by category</caption>
<thead><tr><th scope="col">Requirement</th><th scope="col">Title</th><th scope="col">State</th>${heads.join('')}</tr></thead>
<tbody>
${standings.map((standing) => row(standing, categories)).join('\n')}
</tbody>
</table>
</div>`
}

function row(standing: RequirementStanding, categories: readonly string[]): string {
  const { requirement, state, cells } = standing
  const columns = categories.map(
    (category, index) => `<td class="column-${index}">${cell(cells.get(category))}</td>`,
  )
  return `<tr data-states="${statesOf(standing).join(' ')}">
<th scope="row"><code>${html(requirement.id)}</code></th>
<td class="title">${html(requirement.title)}
<details><summary>Acceptance criteria</summary><p class="criteria">${html(requirement.acceptanceCriteria)}</p></details></td>
<td>${badge(state)}</td>
${columns.join('\n')}
</tr>`
}

function cell(content: Cell | undefined): string {
  if (content === undefined) return `<span class="quiet" title="not required">${NOT_ASKED}</span>`
  const { state, evidence } = content
  if (evidence.length === 0) return badge(state)
  const items = evidence.map((each) => `<li>${item(each, state)}</li>`).join('')
  const count = evidence.length === 1 ? '1 entry' : `${evidence.length} entries`
  return `<details><summary>${badge(state)} ${count}</summary><ul class="evidence">${items}</ul></details>`
}

function item(evidence: Evidence, all: LinkState): string {
  const { path, state, source, isGenerated, isOptional, justification } = evidence
  const notes = [
    ...(state === all ? [] : [badge(state)]),
    ...(source === 'tag' ? ['<span class="quiet">tag</span>'] : []),
    ...(isGenerated ? ['<span class="quiet">generated by CI</span>'] : []),
    ...(isOptional ? ['<span class="quiet">optional</span>'] : []),
  ]
  const reason = justification === undefined ? '' : `<br><span class="quiet">${html(justification)}</span>`
  return [`<code>${html(path)}</code>`, ...notes].join(' ') + reason
}

function badge(state: LinkState): string {
  return `<span class="state ${state}">${state}</span>`
}

function list(title: string, about: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  const lines = items.map((text) => `<li><code>${html(text)}</code></li>`).join('\n')
  return `<h2>${html(title)} <span class="quiet">${items.length}</span></h2>
<p class="quiet">${html(about)}</p>
<ul class="plain">
${lines}
</ul>`
}
