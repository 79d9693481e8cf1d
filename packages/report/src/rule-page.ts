/** Where the pages of the rules can be read. */
const PAGES = 'https://github.com/governance-gates/governance-gates/blob/main/docs/rules'
/** A rule's name as a catalogue writes it; a verdict may come from a stranger. */
const RULE = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

/** The page that explains a rule; undefined where a name is not that of a rule. */
export function rulePage(rule: string): string | undefined {
  return RULE.test(rule) ? `${PAGES}/${rule}.md` : undefined
}
