import { SaxesParser } from 'saxes'
import type { SvgProblem } from '#app/files/picture'
import { cssProblem, external } from '#app/files/svg/css_problem'
import { elementProblem } from '#app/files/svg/element_problem'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The first thing in an SVG for which it is refused: whatever could run, load something from elsewhere, move, or bring
 * another document along. Nothing is mended silently, since a logo must look as its owner drew it.
 */
export function svgProblem(text: string): SvgProblem | null {
  const problems: SvgProblem[] = []
  const note = (problem: SvgProblem | null) => problem && problems.push(problem)
  const parser = new SaxesParser({ xmlns: true })
  let style: string | null = null
  let depth = 0

  parser.on('error', () => note({ reason: 'malformed', line: parser.line }))
  parser.on('doctype', (doctype) => note(doctype.includes('[') ? { reason: 'entities' } : null))
  parser.on('processinginstruction', ({ target }) =>
    note(target.toLowerCase() === 'xml-stylesheet' ? external(target) : null)
  )
  parser.on('opentag', (tag) => {
    if (depth++ === 0 && tag.uri !== SVG) note({ reason: 'malformed', line: parser.line })
    note(elementProblem(tag))
    if (tag.local === 'style' && tag.uri === SVG) style = ''
  })
  const read = (words: string) => {
    if (style !== null) style += words
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('closetag', ({ local }) => {
    if (local !== 'style' || style === null) return
    note(cssProblem(style))
    style = null
  })
  parser.write(text).close()
  return problems[0] ?? null
}
