import type { HttpContext } from '@adonisjs/core/http'
import { dateInSentence } from '#app/core/languages/dates'
import { text } from '#app/core/forms/typed'
import { eventSummary } from '#app/events/queries/event_summary'
import type TranslationRequest from '#app/events/translations/models/translation_request'
import { nameOf } from '#app/events/translations/queries/work_groups'
import type { TextItem } from '#app/events/translations/text_items'

/** What an outside translator's page says around the texts: for which event, by when, what was saved. */
export async function requestedPage(
  request: TranslationRequest,
  items: readonly TextItem[],
  ctx: HttpContext
) {
  const { locale, params } = ctx
  const summary = (await eventSummary(request.eventId, locale))!
  await request.load('asker', (user) => user.preload('person'))
  const { asker, deadline, note, expiresAt, completedAt, language } = request
  const query = ctx.request.qs()
  const saved = text(query.saved).split(' ')
  return {
    event: { title: summary.title, organisers: summary.organisers },
    address: `/${locale}/translations/${params.token}`,
    language,
    asker: { text: asker.person.name, lang: asker.person.nameLocale },
    deadline: deadline && dateInSentence(deadline, locale),
    note,
    until: dateInSentence(expiresAt.toISODate()!, locale),
    isDone: completedAt !== null,
    saved:
      query.saved === undefined
        ? null
        : items
            .filter(({ key }) => saved.includes(key))
            .map(({ thing, field }) => ({ field, kind: thing.kind, thing: nameOf(thing, locale) })),
  }
}
