import type { I18n } from '@adonisjs/i18n'
import Activity from '#app/activity/models/activity'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { HistoryEntry } from '#app/manage/history/history'
import { typedName } from '#app/people/name_locale'

const MOST = 20

interface Reader {
  i18n: I18n
  locale: Locale
  /** The clock by which times are told. */
  zone: string
}

/** What was done to a list and by whom, newest first. Whom it concerned is not kept, only how many. */
export async function contactListHistory(
  id: number,
  { i18n, locale, zone }: Reader
): Promise<Omit<HistoryEntry, 'eventId'>[]> {
  const rows = await Activity.query()
    .where({ subject_type: 'contact_list', subject_id: id })
    .orderBy('id', 'desc')
    .limit(MOST)
  return rows.map(({ actorUserId, actorLabel, verb, details, at }) => ({
    who: actorUserId === null ? null : typedName(actorLabel, locale),
    words: [
      i18n.t(`contact_lists.history.${verb.split('.')[1]}`, {
        people: Number(details.people ?? 0),
      }),
    ],
    at: dateAndTime(at.setZone(zone), locale),
  }))
}
