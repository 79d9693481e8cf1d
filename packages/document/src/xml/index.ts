export { readXml, type XmlElement, type XmlReading } from './read-xml.ts'
export type { XmlProblem } from './xml-problem.ts'
export { type XmlAttributes, type XmlListener, XmlStream } from './xml-stream.ts'
