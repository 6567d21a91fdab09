import { dayAndMonth, timeRange } from '#app/core/languages/dates'
import type { AgendaItem } from '#app/events/agenda_items'
import type { ValueReader } from '#app/events/history/values'

/** What the history keeps of a change of one day's agenda; the items since they are kept. */
export interface AgendaChange {
  date: string
  items: number
  before?: AgendaItem[]
  after?: AgendaItem[]
}

/** "Agenda for 12 March: 5 items", then what came, what went and what moved. */
export function agendaWords(
  { date, items, before, after }: AgendaChange,
  { i18n, locale }: ValueReader
): string[] {
  const head = i18n.t('events.history.agenda', { date: dayAndMonth(date, locale), items })
  if (!before || !after) return [head]
  const line = (word: string, item: AgendaItem, facts: object = {}) =>
    i18n.t(`events.history.session.${word}`, { item: itemWords(item), ...facts })
  const added = after.filter(({ id }) => !before.some((one) => one.id === id))
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id))
  const changed = after.flatMap((item) => {
    const old = before.find(({ id }) => id === item.id)
    return old && itemWords(old) !== itemWords(item) ? [{ old, item }] : []
  })
  return [
    head,
    ...added.map((item) => line('added', item)),
    ...gone.map((item) => line('removed', item)),
    ...changed.map(({ old, item }) => line('changed', item, { before: itemWords(old) })),
  ]
}

/** "Session cancelled, 12 March: 10:00–11:00 Opening" */
export function sessionWording(word: 'cancelled' | 'restored') {
  return ({ date, item }: { date?: string; item?: AgendaItem }, { i18n, locale }: ValueReader) =>
    date && item
      ? [
          i18n.t(`events.history.session.${word}`, {
            date: dayAndMonth(date, locale),
            item: itemWords(item),
          }),
        ]
      : []
}

/** "10:00–11:00 Opening" */
function itemWords({ starts, ends, title }: AgendaItem): string {
  return [timeRange(starts, ends), title].filter(Boolean).join(' ')
}
