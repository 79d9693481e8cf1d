import { xmlRefusal } from '@governance-gates/document/strict'
import { XmlStream as Stream, type XmlListener } from '@governance-gates/document/xml'

export type { XmlAttributes, XmlListener } from '@governance-gates/document/xml'

/**
 * Reads XML piece by piece and keeps nothing. The encoding in an XML declaration does not matter: the text was decoded as
 * UTF-8, strictly, and .NET declares UTF-16 in files that are not. Throws EvidenceError.
 */
export class XmlStream extends Stream {
  constructor(listener: XmlListener) {
    super(listener, xmlRefusal)
  }
}
