import type { I18n } from '@adonisjs/i18n'
import Activity from '#app/activity/models/activity'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { typedName } from '#app/people/name_locale'

interface Reader {
  i18n: I18n
  locale: Locale
  /** The clock by which times are told. */
  zone: string
}

/** What happened to one registration, newest first, for the component `manage.activity`. */
export async function registrationHistory(registrationId: number, reader: Reader) {
  const { i18n, locale, zone } = reader
  const rows = await Activity.query()
    .where({ subject_type: 'registration', subject_id: registrationId })
    .orderBy('id', 'desc')
  return rows.map(({ verb, details, at, actorUserId, actorLabel }) => {
    const fields = (details.fields as string[] | undefined) ?? []
    const changed = fields.map((field) => i18n.t(`registrations.manage.changed.${field}`))
    return {
      who: actorUserId === null ? null : typedName(actorLabel, locale),
      words: [
        i18n.t(`registrations.manage.history.${verb.split('.')[1]}`),
        ...(changed.length > 0 ? [changed.join(', ')] : []),
      ],
      at: dateAndTime(at.setZone(zone), locale),
    }
  })
}
