const LIMIT = 75
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * One content line as physical lines of at most 75 octets (RFC 5545, 3.1), each ended by CRLF.
 * Cuts fall between graphemes, so that a letter keeps its accent and a flag its second half.
 */
export function fold(line: string): string {
  if (line.length <= LIMIT && Buffer.byteLength(line) <= LIMIT) return `${line}\r\n`

  const segments = graphemes.segment(line)
  const pieces: string[] = []
  for (let start = 0; start < line.length;) {
    const room = start === 0 ? LIMIT : LIMIT - 1
    const end = cutBefore(segments, start, codePointsThatFit(line, start, room))
    pieces.push(line.slice(start, end))
    start = end
  }
  return `${pieces.join('\r\n ')}\r\n`
}

/** The index after the last code point that still fits into so many octets. */
function codePointsThatFit(line: string, start: number, room: number): number {
  let end = start
  for (let octets = 0; end < line.length;) {
    const point = line.codePointAt(end)!
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (octets > room) break
    end += point < 0x10000 ? 1 : 2
  }
  return end
}

/** The last boundary between graphemes up to `end`; a grapheme longer than a line is cut between code points. */
function cutBefore(segments: Intl.Segments, start: number, end: number): number {
  const boundary = segments.containing(end)?.index ?? end
  return boundary > start ? boundary : end
}
