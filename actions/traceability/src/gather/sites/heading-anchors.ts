import GithubSlugger from 'github-slugger'

/** Whose rules make an anchor of a heading; `any` where a folder of documents has no known generator. */
export type Generator = 'github' | 'vitepress' | 'docusaurus' | 'mkdocs' | 'any'

/** Names the headings of one page, in their order. */
export interface HeadingAnchors {
  /** The anchors of the next heading: one, or one by each rule that may count. */
  next(text: string): readonly string[]
}

/** An id that is written behind a heading or a paragraph: `{#id}`, `{ #id .class }`, `{: #id }`. */
export function explicitIds(text: string): readonly string[] {
  const groups = Array.from(text.matchAll(/\{([^{}\n]*)\}/g), ([, inner = '']) => inner)
  return groups.flatMap((inner) => /(?:^|[\s:*/])#([^\s{}*]+)/.exec(inner)?.[1] ?? [])
}

/** The last of them, where the text ends with one. */
function explicitId(text: string): string | undefined {
  const trimmed = text.trimEnd()
  const [group = ''] = /^\{[^{}\n]*\}$/.exec(trimmed.slice(Math.max(trimmed.lastIndexOf('{'), 0))) ?? []
  return group.includes('#') ? explicitIds(text).at(-1) : undefined
}

/** @param isSlugged whether the configuration has a rule of its own, which is most likely one that keeps all letters. */
export function headingAnchors(generator: Generator, slugs: 'usual' | 'own' = 'usual'): HeadingAnchors {
  const rules = rulesOf(generator, slugs)
  if (generator === 'github') return { next: (text) => rules.map((rule) => rule(text)) }
  return {
    next: (text) => {
      const id = explicitId(text)
      return id === undefined ? rules.map((rule) => rule(text)) : [id]
    },
  }
}

type Rule = (text: string) => string

function rulesOf(generator: Generator, slugs: 'usual' | 'own'): readonly Rule[] {
  const github = new GithubSlugger()
  const byGithub: Rule = (text) => github.slug(text)
  const byVitepress = unique(vitepressSlug, (slug, count) => `${slug}-${count}`)
  const byMkdocs = unique(mkdocsSlug, (slug, count) => `${slug}_${count}`)
  switch (generator) {
    case 'github':
    case 'docusaurus':
      return [byGithub]
    case 'vitepress':
      return slugs === 'own' ? [byVitepress, byGithub] : [byVitepress]
    case 'mkdocs':
      return slugs === 'own' ? [byMkdocs, byGithub] : [byMkdocs]
    case 'any':
      return [byGithub, byVitepress, byMkdocs]
  }
}

/** The second of two equal slugs gets a number, and so on. */
function unique(slug: Rule, numbered: (slug: string, count: number) => string): Rule {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  return (text) => {
    const own = slug(text)
    let anchor = own
    // From where the last one of that slug ended: thousands of equal headings are as fast as others.
    for (let count = counts.get(own) ?? 1; used.has(anchor) || anchor === ''; count++) {
      anchor = numbered(own, count)
      counts.set(own, count + 1)
    }
    used.add(anchor)
    return anchor
  }
}

/** https://github.com/mdit-vue/mdit-vue/tree/main/packages/shared: what VitePress and VuePress do. */
function vitepressSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[\p{Cc}]/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}

/** https://python-markdown.github.io/extensions/toc/: what MkDocs does, which keeps ASCII only. */
function mkdocsSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-')
}
