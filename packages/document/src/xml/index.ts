export { readXml, type XmlElement, type XmlReading } from './read-xml.ts'
export type { RepeatedElement, XmlAttributes, XmlListener } from './xml-listener.ts'
export type { XmlProblem } from './xml-problem.ts'
export { XmlStream } from './xml-stream.ts'
