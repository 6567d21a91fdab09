import type { HttpContext } from '@adonisjs/core/http'
import { noteFetch } from '#app/calendar/actions/note_fetch'
import { answerFeed } from '#app/calendar/feed_answer'
import { feedLanguage } from '#app/calendar/feed_request'
import Feed from '#app/calendar/models/feed'
import type { Locale } from '#app/core/languages/locales'
import { hashToken } from '#app/core/tokens'

export default class PersonalFeedsController {
  /** A revoked or unknown address answers 404 in plain text: what fetches it is a calendar, not a person. */
  async show(ctx: HttpContext) {
    const feed = await Feed.query()
      .where('token_hash', hashToken(ctx.params.token))
      .whereNull('revoked_at')
      .preload('person')
      .first()
    ctx.response.header('X-Robots-Tag', 'noindex')
    if (!feed) return ctx.response.status(404).type('text/plain').send('404')

    await noteFetch(feed.id)
    const i18n = feedLanguage(ctx, feed.person.nameLocale as Locale)
    return answerFeed(ctx, {
      scope: { of: 'person', id: feed.personId },
      name: i18n.t('calendar.feed.person'),
      file: 'sabor',
      i18n,
    })
  }
}
