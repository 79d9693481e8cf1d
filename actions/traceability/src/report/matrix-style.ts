import type { LinkState } from '../checks/link-state.ts'

/** Hues of the states; their words and signs say the same to readers who see no colours. */
const HUES: Readonly<Record<LinkState, number>> = {
  covered: 150,
  optional: 120,
  'not-seen': 200,
  ambiguous: 275,
  suspect: 75,
  'not-run': 235,
  failed: 25,
  missing: 350,
}

/** The style of the page, with the rules that let it be filtered without a script. */
export function matrixStyle(states: readonly LinkState[], columns: number): string {
  const badges = Object.entries(HUES).map(([state, hue]) => `.${state}{--hue:${hue}}`)
  const byState = states.map(
    (state) => `body:has(#only-${state}:checked) tbody tr:not([data-states~="${state}"]){display:none}`,
  )
  const byColumn = Array.from(
    { length: columns },
    (_, index) => `body:has(#column-${index}:not(:checked)) .column-${index}{display:none}`,
  )
  return [STYLE, ...badges, ...byState, ...byColumn].join('\n')
}

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#14171c);--card:light-dark(#f6f7f9,#1c2129);
--ink:light-dark(#1b1f24,#e6e9ee);--quiet:light-dark(#57606a,#a2abb8);--line:light-dark(#d5dae1,#333b47);
--accent:light-dark(#0a5cc5,#7ab5ff)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:96rem;padding:2rem clamp(1rem,3vw,3rem) 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;text-wrap:balance}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem}
p{margin:0}
.quiet{color:var(--quiet)}
code{font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;margin:1.5rem 0}
.numbers>div{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem}
.numbers dt{color:var(--quiet);font-size:.875rem}
.numbers dd{margin:0;font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums}
.numbers dd small{font-size:.875rem;font-weight:400;color:var(--quiet);display:inline-block;line-height:1.3}
.bar{position:relative;height:.5rem;margin-top:.5rem;border-radius:.25rem;background:var(--line)}
.bar i{display:block;height:100%;border-radius:inherit;background:var(--accent)}
.bar b{position:absolute;top:-.2rem;width:2px;height:.9rem;background:var(--ink)}
.filters{display:flex;flex-wrap:wrap;gap:1rem 2rem;margin:1.5rem 0 1rem}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
legend{float:left;margin-right:.5rem;color:var(--quiet);font-size:.875rem}
fieldset label{display:inline-flex;gap:.4rem;align-items:center;padding:.25rem .75rem;border:1px solid var(--line);
border-radius:2rem;font-size:.875rem;cursor:pointer;background:var(--card)}
fieldset label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
fieldset label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
fieldset input{accent-color:var(--accent);margin:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.75rem}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.75rem 1rem;border-top:1px solid var(--line)}
thead th{border-top:0;background:var(--card);font-size:.8125rem;color:var(--quiet);white-space:nowrap}
tbody tr:hover{background:color-mix(in srgb,var(--card) 60%,transparent)}
tbody th{font-weight:600;white-space:nowrap}
tbody th code{font-size:.875rem}
td.title{min-width:16rem;max-width:34rem}
td.title details{margin-top:.25rem;font-size:.875rem}
.state{display:inline-flex;gap:.4rem;align-items:baseline;padding:.1rem .6rem;border-radius:1rem;font-size:.8125rem;
font-weight:600;white-space:nowrap;color:light-dark(oklch(.38 .11 var(--hue)),oklch(.88 .09 var(--hue)));
background:light-dark(oklch(.95 .035 var(--hue)),oklch(.3 .055 var(--hue)))}
.state::before{font-weight:400}
.covered.state::before{content:"✓"}
.optional.state::before{content:"◦"}
.not-seen.state::before{content:"…"}
.ambiguous.state::before{content:"⇄"}
.suspect.state::before{content:"?"}
.not-run.state::before{content:"‖"}
.failed.state::before{content:"✕"}
.missing.state::before{content:"○"}
details summary{cursor:pointer;color:var(--quiet)}
details summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
td details summary{display:inline-flex;gap:.5rem;align-items:baseline;font-size:.8125rem;list-style:none;white-space:nowrap}
td details summary::-webkit-details-marker{display:none}
td details summary::after{content:"▸";transition:rotate .15s}
td details[open] summary::after{rotate:90deg}
.criteria{white-space:pre-line;overflow-wrap:anywhere}
ul.evidence{list-style:none;margin:.5rem 0 0;padding:0;display:grid;gap:.5rem;min-width:14rem}
ul.evidence span{font-size:.8125rem}
ul.plain{columns:20rem;column-gap:2rem;margin:.75rem 0 0;padding:0;list-style:none}
ul.plain li{break-inside:avoid;padding:.1rem 0}
.meaning{display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1rem;margin:0;align-items:baseline}
.meaning dd{margin:0}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{body{max-width:none;padding:0}.filters{display:none}.scroll{overflow:visible;border:0}
details::details-content{content-visibility:visible!important;block-size:auto!important}}
`.trim()
