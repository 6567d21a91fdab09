type Nest = Record<string, unknown>

/** What a server makes of fields that are named as a browser names them: `days[0][date]` stands in the first day. */
export function nested(fields: Record<string, unknown>): Nest {
  const whole: Nest = {}
  for (const [name, value] of Object.entries(fields)) {
    const path = name.split(/[[\]]+/).filter(Boolean)
    const last = path.pop()!
    let inner: Nest = whole
    for (const [depth, key] of path.entries()) {
      inner[key] ??= /^\d+$/.test(path[depth + 1] ?? last) ? [] : {}
      inner = inner[key] as Nest
    }
    inner[last] = value
  }
  return whole
}
