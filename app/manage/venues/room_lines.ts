const MOST_ROOMS = 100
const LONGEST = 200

/** The rooms of a text, one a line, each once. */
export function roomLines(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim().slice(0, LONGEST))
  return [...new Set(lines.filter(Boolean))].slice(0, MOST_ROOMS)
}
