/** What begins a comment in most languages that no grammar is kept for: C and its kin, shells, SQL, Lisp, TeX, HTML. */
const START: RegExp = /^\s*(?:\/\/|\/\*|\*|#|--|;|%|<!--)/

/**
 * The lines of a text that are comments from their first character on. An approximation for languages without a grammar
 * here: a comment behind code is not found, and a line of a string that looks like a comment is.
 */
export function lineComments(text: string): readonly { readonly text: string; readonly line: number }[] {
  return text
    .split('\n')
    .map((content, index) => ({ text: content, line: index + 1 }))
    .filter((comment) => START.test(comment.text))
}
