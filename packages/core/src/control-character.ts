/** What is neither another character of ASCII nor behind the second block of controls. */
const CONTROL = /[^ -~\u00a0-\u{10ffff}]/u

/** Whether a text has a control character (`Cc`), line breaks and tabs among them. */
export function hasControl(text: string): boolean {
  return CONTROL.test(text)
}
