/** The tree of a mail, one line per part with its content type, indented by its depth. */
export function structureOf(mime: string, depth = 0): string[] {
  const end = mime.indexOf('\r\n\r\n')
  const headers = mime.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const [, type] = /^Content-Type: (.+)$/im.exec(headers) ?? []
  const [, boundary] = /boundary="([^"]+)"/.exec(headers) ?? []
  const shown = '  '.repeat(depth) + type.replace(/;\s*(boundary|type)="[^"]*"/g, '')
  if (!boundary) return [shown]
  const parts = mime.slice(end).split(`--${boundary}`).slice(1, -1)
  return [shown, ...parts.flatMap((part) => structureOf(part.replace(/^\r\n/, ''), depth + 1))]
}
