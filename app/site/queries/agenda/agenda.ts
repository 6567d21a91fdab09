import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { agendaEntry } from '#app/site/queries/agenda/agenda_entry'
import type { AgendaFilter } from '#app/site/queries/agenda/agenda_filter'
import { agendaOptions } from '#app/site/queries/agenda/agenda_options'
import { agendaPage } from '#app/site/queries/agenda/agenda_page'
import { agendaRows } from '#app/site/queries/agenda/agenda_rows'
import { places } from '#app/site/queries/agenda/places'
import { byMonth } from '#app/site/queries/by_month'

/** The public agenda in one language: a page of it by months, and what it can be narrowed to. */
export async function agenda(filter: AgendaFilter, locale: Locale) {
  const towns = await places(locale)
  const { ids, next } = await agendaPage(filter, towns)
  const rows = await agendaRows(ids)
  const now = clock.now()
  const options = await agendaOptions(towns, locale)
  return {
    months: byMonth(ids.map((id) => agendaEntry(id, rows, locale, now))),
    next,
    options,
    project: options.projects.find(({ value }) => value === filter.project) ?? null,
  }
}
