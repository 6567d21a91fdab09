import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { contentLanguage } from '#app/core/languages/content_locales'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES } from '#app/core/languages/spoken_languages'
import { isNamed, type AgendaForm, type SessionRow } from '#app/events/forms/agenda_form'
import { SESSION_ROLES } from '#app/events/session_values'

const time = () => vine.date({ formats: ['HH:mm'] })

const words = () =>
  vine
    .object({
      title: vine.string().maxLength(300).nullable(),
      description: vine.string().maxLength(4000).nullable(),
    })
    .optional()

export const agendaRules = vine.create({
  sessions: vine.array(
    vine.object({
      kind: vine.enum(['session', 'break']),
      starts: time(),
      ends: time(),
      room: vine.string().maxLength(200).nullable(),
      track: vine.string().maxLength(100).nullable(),
      language: vine.enum(SPOKEN_LANGUAGES).nullable(),
      capacity: vine.number().withoutDecimals().min(1).max(100_000).nullable(),
      texts: vine.object(Object.fromEntries(LOCALES.map((locale) => [locale, words()]))),
      people: vine.array(
        vine.object({
          role: vine.enum(SESSION_ROLES),
          name: vine.string().maxLength(200).nullable(),
          email: vine.string().maxLength(254).email().nullable(),
        })
      ),
    })
  ),
})

interface DayHours {
  startsLocal: string
  endsLocal: string
}

/** What is wrong with agenda items whose fields are each right; messages by path. `source` is the event's first language. */
export function agendaProblems(
  { sessions }: AgendaForm,
  day: DayHours,
  source: Locale,
  i18n: I18n
): FormErrors {
  const errors: FormErrors = {}
  for (const [index, row] of sessions.entries()) {
    const at = `sessions.${index}`
    const before = sessions.slice(0, index)
    if (row.ends <= row.starts) errors[`${at}.ends`] = i18n.t('events.agenda.endsFirst')
    else if (row.starts < day.startsLocal || row.ends > day.endsLocal) {
      errors[`${at}.starts`] = i18n.t('events.agenda.outside', {
        hours: `${day.startsLocal}–${day.endsLocal}`,
      })
    } else if (before.some((other) => sharesRoom(other, row))) {
      errors[`${at}.room`] = i18n.t('events.agenda.roomTaken')
    }
    if (row.kind === 'session' && !hasTitle(row, source)) {
      errors[`${at}.texts.${source}.title`] = i18n.t('events.agenda.titleMissing')
    }
    Object.assign(errors, peopleProblems(row, at, i18n))
  }
  return errors
}

function sharesRoom(one: SessionRow, other: SessionRow): boolean {
  return (
    Boolean(one.room) &&
    one.room === other.room &&
    one.starts < other.ends &&
    other.starts < one.ends
  )
}

function hasTitle({ texts }: SessionRow, source: Locale): boolean {
  return LOCALES.some(
    (locale) => contentLanguage(locale) === contentLanguage(source) && texts[locale].title
  )
}

/** A trainer opens the list by a link in a mail. */
function peopleProblems({ people }: SessionRow, at: string, i18n: I18n): FormErrors {
  const errors: FormErrors = {}
  for (const [index, person] of people.entries()) {
    if (!isNamed(person)) continue
    const path = `${at}.people.${index}`
    if (!person.name) errors[`${path}.name`] = i18n.t('events.agenda.nameMissing')
    if (person.role === 'trainer' && !person.email) {
      errors[`${path}.email`] = i18n.t('events.agenda.trainerAddress')
    }
  }
  return errors
}
