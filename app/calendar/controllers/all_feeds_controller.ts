import type { HttpContext } from '@adonisjs/core/http'
import { answerFeed } from '#app/calendar/feed_answer'
import { feedLanguage } from '#app/calendar/feed_request'

export default class AllFeedsController {
  show(ctx: HttpContext) {
    const i18n = feedLanguage(ctx)
    const name = i18n.t('calendar.feed.all')
    return answerFeed(ctx, { scope: { of: 'all' }, name, file: 'sabor', i18n })
  }
}
