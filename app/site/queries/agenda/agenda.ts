import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { agendaEntry, type AgendaEntry } from '#app/site/queries/agenda/agenda_entry'
import type { AgendaFilter } from '#app/site/queries/agenda/agenda_filter'
import { agendaOptions } from '#app/site/queries/agenda/agenda_options'
import { agendaPage } from '#app/site/queries/agenda/agenda_page'
import { agendaRows } from '#app/site/queries/agenda/agenda_rows'
import { places } from '#app/site/queries/agenda/places'

export interface Month {
  name: string
  entries: AgendaEntry[]
}

/** Entries under the months they fall in; the order they came in stays. */
function byMonth(entries: AgendaEntry[]): Month[] {
  const months: Month[] = []
  for (const entry of entries) {
    if (months.at(-1)?.name !== entry.month) months.push({ name: entry.month, entries: [] })
    months.at(-1)!.entries.push(entry)
  }
  return months
}

/** The public agenda in one language: a page of it by months, and what it can be narrowed to. */
export async function agenda(filter: AgendaFilter, locale: Locale) {
  const towns = await places(locale)
  const { ids, next } = await agendaPage(filter, towns)
  const rows = await agendaRows(ids)
  const now = clock.now()
  return {
    months: byMonth(ids.map((id) => agendaEntry(id, rows, locale, now))),
    next,
    options: await agendaOptions(towns, locale),
  }
}
