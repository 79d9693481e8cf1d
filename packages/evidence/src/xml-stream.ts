import { xmlRefusal } from '@governance-gates/document/strict'
import { XmlStream as Stream, type XmlListener } from '@governance-gates/document/xml'

export type { XmlAttributes, XmlListener } from '@governance-gates/document/xml'

/**
 * Reads XML as it comes and keeps none of it. What encoding an XML declaration names does not matter: the text was
 * decoded as UTF-8, strictly, and .NET writes UTF-16 there into files that are not. Throws EvidenceError.
 */
export class XmlStream extends Stream {
  constructor(listener: XmlListener) {
    super(listener, xmlRefusal)
  }
}
