import type { HttpContext } from '@adonisjs/core/http'
import { rowId } from '#app/core/row_id'
import { eventHead } from '#app/events/queries/event_head'
import { eventZone } from '#app/events/queries/event_zone'
import { findVisible } from '#app/events/queries/find_event'
import { HISTORY_KINDS, historyKind } from '#app/manage/history/history_kinds'
import { eventHistory } from '#app/manage/history/history'

const PAGE = 50

/** Who did what with an event, when. */
export default class HistoriesController {
  async index({ access, params, request, locale, i18n, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    const zone = await eventZone(event.id)
    const before = rowId(request.qs().before)
    const kind = historyKind(request.qs().kind)
    const { entries, next } = await eventHistory(
      event.id,
      { i18n, locale, zone },
      { size: PAGE, before, kind }
    )
    const path = `/manage/events/${event.id}/history`
    const address = (query: Record<string, string>) => {
      const wanted = new URLSearchParams({ ...(kind ? { kind } : {}), ...query })
      return wanted.size > 0 ? `${path}?${wanted}` : path
    }
    return view.render('pages/manage/events/history', {
      head: await eventHead(access, event, 'history', locale),
      entries,
      first: before === null ? null : address({}),
      next: next && address({ before: String(next) }),
      kinds: [null, ...HISTORY_KINDS].map((one) => ({
        key: one ?? 'all',
        href: one ? `${path}?kind=${one}` : path,
        current: one === kind,
      })),
    })
  }
}
