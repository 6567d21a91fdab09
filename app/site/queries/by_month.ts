/** Entries that fall into one month; its name is null for those without a date. */
export interface Month<Entry> {
  name: string | null
  entries: Entry[]
}

/** Entries under the months they fall in; the order they came in stays. */
export function byMonth<Entry extends { month: string | null }>(entries: Entry[]): Month<Entry>[] {
  const months: Month<Entry>[] = []
  for (const entry of entries) {
    const open = months.at(-1)
    if (open?.name === entry.month) open.entries.push(entry)
    else months.push({ name: entry.month, entries: [entry] })
  }
  return months
}
