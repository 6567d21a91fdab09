import type { HttpContext } from '@adonisjs/core/http'
import { feedAddress } from '#app/calendar/feed_request'
import { subscriptionWays } from '#app/calendar/queries/subscription_ways'
import { agenda } from '#app/site/queries/agenda/agenda'
import { agendaFilter, filterQuery } from '#app/site/queries/agenda/agenda_filter'

export default class AgendasController {
  async show({ view, request, locale }: HttpContext) {
    const filter = agendaFilter(request.qs())
    const page = await agenda(filter, locale)
    const query = filterQuery(filter)
    const address = (after?: string) => {
      const pageQuery = new URLSearchParams(query)
      if (after) pageQuery.set('after', after)
      return `/${locale}${pageQuery.size > 0 ? `?${pageQuery}` : ''}`
    }
    return view.render('pages/site/agenda', {
      ...page,
      filter,
      isNarrowed: query.size > (filter.when === 'past' ? 1 : 0),
      nextPage: page.next && address(page.next),
      firstPage: filter.after && address(),
      ways: subscriptionWays(
        feedAddress(
          '/calendar/all.ics',
          {
            types: filter.types,
            topics: filter.topic ? [filter.topic] : [],
            languages: filter.language ? [filter.language] : [],
          },
          locale
        )
      ),
    })
  }
}
