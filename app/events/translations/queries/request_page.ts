import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import { dateAndTime, plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { wordDifference } from '#app/core/languages/word_difference'
import { eventZone } from '#app/events/queries/event_zone'
import type TranslationRequest from '#app/events/translations/models/translation_request'
import { REQUEST_BADGES } from '#app/events/translations/queries/event_desk'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import { nameOf } from '#app/events/translations/queries/work_groups'
import type { KeptChange } from '#app/events/translations/text_changes'

/** One request with everything that its translator saved, newest first, each as a difference. */
export async function requestPage(request: TranslationRequest, locale: Locale) {
  const zone = await eventZone(request.eventId)
  const things = await thingsOfEvent(db, request.eventId)
  const at = (moment: Parameters<typeof dateAndTime>[0] | null) =>
    moment && dateAndTime(moment.setZone(zone), locale)
  const saves = await savesOf(request)
  return {
    request: {
      id: request.id,
      name: { text: request.person.name, lang: request.person.nameLocale },
      email: request.person.email,
      asker: { text: request.asker.person.name, lang: request.asker.person.nameLocale },
      language: request.language,
      texts: request.keys.length,
      state: { key: request.state, kind: REQUEST_BADGES[request.state] },
      isOpen: request.isOpen,
      deadline: request.deadline && plainDate(request.deadline, locale),
      note: request.note,
      askedAt: at(request.askedAt),
      expiresAt: at(request.expiresAt),
      completedAt: at(request.completedAt),
    },
    saves: saves.map(({ id, at: moment, changes }) => ({
      id,
      at: at(moment),
      changes: changes.map((change) => {
        const thing = things.find((one) => one.kind === change.kind && one.id === change.id)
        const { before, after, field, kind, checked = false } = change
        return {
          field,
          kind,
          checked,
          thing: thing ? nameOf(thing, locale) : null,
          difference: {
            lang: change.locale,
            parts: wordDifference(before ?? '', after ?? '', change.locale),
          },
        }
      }),
    })),
  }
}

async function savesOf({ id, eventId }: TranslationRequest) {
  const rows = await db
    .from('activities')
    .where({ event_id: eventId, verb: 'event.translated', actor_user_id: null })
    .orderBy('id', 'desc')
  return rows.flatMap((row) => {
    const details: { requestId: number | null; texts: KeptChange[] } = JSON.parse(row.details)
    return details.requestId === id
      ? [{ id: row.id as number, at: fromSql(row.at), changes: details.texts }]
      : []
  })
}
