import type { Access } from '#app/accounts/access'
import type { Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { eventFilter, filterQuery } from '#app/manage/events/queries/event_filter'
import { eventKeys, readKey } from '#app/manage/events/queries/event_keys'
import { eventRows } from '#app/manage/events/queries/event_rows'

const PAGE = 25

/** One page of the events this user may open. */
export async function eventList(access: Access, locale: Locale, query: Body) {
  const filter = eventFilter(query)
  const keys = await eventKeys(access, filter, PAGE, readKey(query.after))
  const shown = keys.slice(0, PAGE)
  const last = shown.at(-1)
  const address = (more: Record<string, string>) => {
    const parts = new URLSearchParams([...filterQuery(filter), ...Object.entries(more)])
    return parts.size > 0 ? `/manage/events?${parts}` : '/manage/events'
  }
  return {
    filter,
    isNarrowed: filter.q !== '' || filter.status !== '' || filter.project !== null,
    rows: await eventRows(
      shown.map(({ id }) => id),
      locale
    ),
    first: query.after ? address({}) : null,
    next: keys.length > PAGE && last ? address({ after: `${last.date}_${last.id}` }) : null,
  }
}
