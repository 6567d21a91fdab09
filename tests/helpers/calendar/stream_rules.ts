import { KNOWN_PARAMETERS, KNOWN_PROPERTIES } from '#tests/helpers/calendar/known_names'
import type { Rule, Sample } from '#tests/helpers/calendar/sample'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

export const streamRules: Record<number, Rule> = {
  1: ({ bytes }) =>
    !/[^\r]\n|^\n|\r(?!\n)/.test(bytes.toString('latin1')) &&
    bytes.subarray(-2).toString() === '\r\n',
  2: ({ bytes }) =>
    bytes
      .toString('latin1')
      .split(/\r?\n/)
      .every((line) => line.length <= 75),
  3: (sample) => foldsKeepUtf8(sample) && foldsKeepGraphemes(sample),
  4: ({ bytes, text }) => Buffer.from(text).equals(bytes) && text.startsWith('BEGIN:VCALENDAR\r\n'),
  5: ({ text }) => text.endsWith('END:VCALENDAR\r\n'),
  6: ({ text }) => !/[^\P{Cc}\t\r\n]/u.test(text),
  7: ({ lines }) => atTop(lines, 'PRODID').length === 1,
  8: ({ lines }) =>
    atTop(lines, 'VERSION').length === 1 && atTop(lines, 'VERSION')[0].value === '2.0',
  9: ({ lines }) => atTop(lines, 'CALSCALE').every((line) => line.value === 'GREGORIAN'),
  10: ({ lines }) =>
    lines.filter((line) => line.name === 'METHOD').length <= 1 &&
    lines.every((line) => line.name !== 'METHOD' || line.inside.length === 1),
  11: ({ lines }) => {
    const firstComponent = lines.findIndex((line) => line.inside.length > 1)
    return lines
      .slice(firstComponent)
      .every((line) => line.inside.length !== 1 || line.name === 'END')
  },
  12: ({ lines }) =>
    lines.every(
      (line) =>
        (line.name.startsWith('X-') || KNOWN_PROPERTIES.has(line.name)) &&
        line.params.every(({ name }) => name.startsWith('X-') || KNOWN_PARAMETERS.has(name))
    ),
}

function atTop(lines: Sample['lines'], name: string) {
  return lines.filter((line) => line.name === name && line.inside.length === 1)
}

function foldsKeepUtf8({ bytes }: Sample): boolean {
  return !/\r?\n[ \t][\u0080-\u00BF]/.test(bytes.toString('latin1'))
}

function foldsKeepGraphemes({ text }: Sample): boolean {
  return text.split(/\r?\n(?![ \t])/).every((logical) => {
    const pieces = logical.split(/\r?\n[ \t]/)
    const segments = segmenter.segment(pieces.join(''))
    let index = 0
    return pieces.slice(0, -1).every((piece) => {
      index += piece.length
      return segments.containing(index)?.index === index
    })
  })
}
