/** One logical line of a calendar stream, cut into its parts but not decoded. */
export type ContentLine = {
  name: string
  params: { name: string; raw: string }[]
  value: string
  /** Whether the parameters end where the value begins. */
  wellFormed: boolean
  /** The components around it, outermost first: `['VCALENDAR', 'VEVENT']`. */
  inside: string[]
}

const PARAM = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/

export function contentLines(text: string): ContentLine[] {
  const inside: string[] = []
  const unfolded = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  return unfolded.filter(Boolean).map((raw) => {
    const line = contentLine(raw)
    if (line.name === 'BEGIN') inside.push(line.value)
    const here = { ...line, inside: [...inside] }
    if (line.name === 'END') inside.pop()
    return here
  })
}

function contentLine(raw: string): Omit<ContentLine, 'inside'> {
  const [name] = /^[A-Za-z0-9-]*/.exec(raw)!
  const params: ContentLine['params'] = []
  let rest = raw.slice(name.length)
  for (let found = PARAM.exec(rest); found; found = PARAM.exec(rest)) {
    params.push({ name: found[1], raw: found[2] })
    rest = rest.slice(found[0].length)
  }
  return { name, params, value: rest.slice(1), wellFormed: rest.startsWith(':') }
}

export function param(line: ContentLine, name: string): string | undefined {
  return line.params.find((each) => each.name === name)?.raw.replace(/^"|"$/g, '')
}
