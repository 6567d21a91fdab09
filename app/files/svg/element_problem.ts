import type { SaxesTagNS } from 'saxes'
import type { SvgProblem } from '#app/files/picture'
import { cssProblem, external, isWithin } from '#app/files/svg/css_problem'

const OTHER_DOCUMENTS = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']
const FOREIGN = ['foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas']
const SCRIPTS = ['script', 'handler', 'listener']
const MOVING = ['set', 'animate', 'animatecolor', 'animatemotion', 'animatetransform', 'discard']
const ADDRESSES = ['href', 'src', 'base', 'ping', 'action', 'formaction', 'data']

/** What is wrong with one element and its attributes. Elements that editors leave of their own, such as guides, do nothing. */
export function elementProblem({ local, uri, attributes }: SaxesTagNS): SvgProblem | null {
  const name = local.toLowerCase()
  if (SCRIPTS.includes(name)) return { reason: 'script' }
  if (MOVING.includes(name)) return { reason: 'moving', name: local }
  if (FOREIGN.includes(name) || OTHER_DOCUMENTS.includes(uri)) {
    return { reason: 'foreign', name: local }
  }
  for (const attribute of Object.values(attributes)) {
    const problem = attribute.prefix === 'xmlns' ? null : attributeProblem(attribute)
    if (problem) return problem
  }
  return null
}

function attributeProblem({ local, value }: { local: string; value: string }): SvgProblem | null {
  const name = local.toLowerCase()
  if (name.startsWith('on')) return { reason: 'handler', name: local }
  if (ADDRESSES.includes(name)) {
    const address = value.trim()
    if (/^\s*(?:java|vb)script:/i.test(address)) return { reason: 'script' }
    return isWithin(address) ? null : external(address)
  }
  return cssProblem(value)
}
