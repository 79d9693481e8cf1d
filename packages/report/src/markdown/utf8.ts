const BEYOND_ASCII = /[\u0080-\uffff]+/g

/** How many bytes a text takes in UTF-8. (There is no TextEncoder in the language itself, and no Buffer here.) */
export function utf8Length(text: string): number {
  let bytes = text.length
  // Nearly all of a report is ASCII: looking at each character would make V8 optimise this for one start.
  for (const [characters] of text.matchAll(BEYOND_ASCII)) bytes += furtherBytes(characters)
  return bytes
}

/** What characters beyond ASCII take besides a byte each. */
function furtherBytes(characters: string): number {
  let bytes = 0
  for (let index = 0; index < characters.length; index++) {
    const unit = characters.charCodeAt(index)
    // Each half of a surrogate pair makes two bytes of the four.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}
