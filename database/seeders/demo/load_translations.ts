import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { editTexts } from '#app/core/translations/edit_texts'
import { EVENT_TRANSLATIONS } from '#app/events/event_texts'
import { askTranslator } from '#app/events/translations/actions/ask_translator'
import { dateAt } from './dates.js'

interface Organiser {
  userId: number
  name: string
}

/** What the Serbian, Romanian and English texts of the conference say since last week; the Bulgarian ones still have to follow. */
const SINCE_LAST_WEEK = {
  'sr-Cyrl': {
    summary:
      'Два дана у Нишу: стратегија, карта кластера, столови за пословне сусрете и обилазак Тврђаве.',
  },
  'ro': {
    summary:
      'Două zile la Niš: strategia, harta clusterelor, mese pentru întâlniri de afaceri și o vizită la Cetate.',
  },
  'en': {
    summary:
      'Two days in Niš: the strategy, the cluster map, tables for business meetings and a tour of the Fortress.',
  },
}

/** A change of the original that one language has not followed yet. */
export async function loadOutOfDate(trx: Trx, eventId: number, { userId, name }: Organiser) {
  await editTexts(trx, EVENT_TRANSLATIONS, eventId, { typed: SINCE_LAST_WEEK, source: 'sr-Cyrl' })
  const fields = Object.keys(SINCE_LAST_WEEK).map((locale) => `summary.${locale}`)
  await trx.table('activities').insert({
    verb: 'event.edited',
    actor_user_id: userId,
    actor_label: name,
    subject_type: 'event',
    subject_id: eventId,
    event_id: eventId,
    details: JSON.stringify({ fields, values: {}, revision: 1 }),
    at: toSql(clock.now().minus({ days: 6 }).set({ hour: 9, minute: 40 })),
  })
}

/** Somebody is asked for that language by mail. */
export async function askForBulgarian(eventId: number, { userId, name }: Organiser) {
  await askTranslator({
    eventId,
    name: 'Цветелина Йорданова',
    email: 'tsvetelina@example.org',
    locale: 'bg',
    mailLocale: 'bg',
    deadline: dateAt(10),
    note: 'Обиколката на крепостта е след официалната част, с водач на български.',
    keys: [`event-${eventId}-summary`, `event-${eventId}-description`],
    askedBy: userId,
    actor: { userId, label: name },
  })
}
