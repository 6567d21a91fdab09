import type { HttpContext } from '@adonisjs/core/http'
import { answerFeed } from '#app/calendar/feed_answer'
import { feedLanguage } from '#app/calendar/feed_request'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import Organisation from '#app/organisations/models/organisation'

export default class OrganisationFeedsController {
  async show(ctx: HttpContext) {
    const organisation = await Organisation.query()
      .where('slug', ctx.params.slug)
      .preload('translations')
      .firstOrFail()
    const i18n = feedLanguage(ctx)
    const { translations, nameLocale } = organisation
    const name = pickText(translations, 'name', i18n.locale as Locale, nameLocale)
    return answerFeed(ctx, {
      scope: { of: 'organisation', id: organisation.id },
      name: name?.text ?? organisation.slug,
      file: organisation.slug,
      i18n,
    })
  }
}
