import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { timeOfDay } from '#app/core/forms/clock_rules'
import { everyLocale, missingText } from '#app/core/forms/texts_fields'
import type { Locale } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES } from '#app/core/languages/spoken_languages'
import { isNamed, type SessionForm } from '#app/events/forms/agenda/session_form'
import { SESSION_ROLES } from '#app/events/session_values'

export const sessionRules = vine.create({
  day: vine.number().withoutDecimals().positive(),
  kind: vine.enum(['session', 'break']),
  starts: timeOfDay(),
  ends: timeOfDay(),
  room: vine.string().maxLength(200).nullable(),
  track: vine.number().withoutDecimals().nullable(),
  organisation: vine.number().withoutDecimals().nullable(),
  language: vine.enum(SPOKEN_LANGUAGES).nullable(),
  interpreted: vine.array(vine.enum(SPOKEN_LANGUAGES)).distinct(),
  capacity: vine.number().withoutDecimals().min(1).max(100_000).nullable(),
  texts: vine.object(
    everyLocale(() =>
      vine.object({
        title: vine.string().maxLength(300).nullable(),
        description: vine.string().maxLength(4000).nullable(),
      })
    )
  ),
  people: vine.array(
    vine.object({
      id: vine.number().withoutDecimals().positive().nullable(),
      role: vine.enum(SESSION_ROLES),
      name: vine.string().maxLength(200).nullable(),
      email: vine.string().maxLength(254).email().nullable(),
    })
  ),
})

interface KnownDay {
  id: number
  startsLocal: string
  endsLocal: string
}

interface Known {
  days: KnownDay[]
  /** The tracks of the event; `dayId` null: of all days. */
  tracks: { id: number; dayId: number | null }[]
  /** The organisers of the event. */
  organisers: number[]
  /** The event's first language. */
  source: Locale
}

/** What is wrong with an item whose fields are each right; messages by path. */
export function sessionProblems(form: SessionForm, known: Known, i18n: I18n): FormErrors {
  const errors: FormErrors = {}
  const day = known.days.find(({ id }) => String(id) === form.day)
  const track = known.tracks.find(({ id }) => String(id) === form.track)
  if (!day) errors.day = i18n.t('agenda.session.noSuchDay')
  if (form.ends <= form.starts) errors.ends = i18n.t('events.agenda.endsFirst')
  else if (day && (form.starts < day.startsLocal || form.ends > day.endsLocal)) {
    const hours = `${day.startsLocal}–${day.endsLocal}`
    errors.starts = i18n.t('events.agenda.outside', { hours })
  }
  if (form.track && (!track || (track.dayId && String(track.dayId) !== form.day))) {
    errors.track = i18n.t('agenda.rows.noSuchTrack')
  }
  if (form.organisation && !known.organisers.includes(Number(form.organisation))) {
    errors.organisation = i18n.t('agenda.session.noSuchOrganiser')
  }
  const untitled = form.kind === 'session' && missingText(form.texts, 'title', known.source)
  if (untitled) errors[untitled] = i18n.t('events.agenda.titleMissing')
  return { ...errors, ...peopleProblems(form, i18n) }
}

/** A trainer opens the list by a link in a mail. */
function peopleProblems({ people }: SessionForm, i18n: I18n): FormErrors {
  const errors: FormErrors = {}
  for (const [index, person] of people.entries()) {
    if (!isNamed(person)) continue
    if (!person.name) errors[`people.${index}.name`] = i18n.t('events.agenda.nameMissing')
    if (person.role === 'trainer' && !person.email) {
      errors[`people.${index}.email`] = i18n.t('events.agenda.trainerAddress')
    }
  }
  return errors
}
