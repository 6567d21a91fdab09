import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { fromSql } from '#app/core/columns'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { appUrl } from '#config/app'
import { answeredOfMany } from '#app/registrations/queries/answered'
import { companionsOfAll, type Companion } from '#app/registrations/queries/standing_companions'
import type { MyPerson } from '#app/site/queries/my_page/my_people'

const at = (value: string | Date | null) => (value === null ? null : fromSql(value).toISO())

/** A row as the database gives it, without a type. */
type Row = Awaited<ReturnType<typeof db.from>>[number]

/** Everything that is kept of some people and what they are registered for, to be taken along. */
export async function myData(people: MyPerson[], email: string, locale: Locale) {
  const ids = people.map(({ id }) => id)
  const registrations: Row[] = await db
    .from('registrations')
    .whereIn('person_id', ids)
    .orderBy('id')
  const own = registrations.map(({ id }) => id as number)
  const parts = {
    titles: await titlesOf(registrations),
    days: await ofThese('registration_days', own, (query) =>
      query
        .join('days', 'days.id', 'registration_days.day_id')
        .orderBy('days.starts_at')
        .select('registration_id', 'days.date', 'days.zone')
        .select('registration_days.mode', 'registration_days.status', 'registration_days.queued_at')
    ),
    consents: await consentsOf(ids, own),
    attendance: await ofThese('attendance', own, (query) =>
      query
        .join('sessions', 'sessions.id', 'attendance.session_id')
        .orderBy('sessions.starts_at')
        .select('attendance.*', 'sessions.starts_at', 'sessions.ends_at')
    ),
    answers: await answersOf(registrations, locale),
    companions: await companionsOfAll(db, own),
    messages: await ofThese('messages', own, (query) =>
      query
        .orderBy('id')
        .select('registration_id', 'subject', 'locale', 'status', 'sent_at', 'created_at')
    ),
  }
  return {
    made_at: clock.now().toISO(),
    email,
    people: people.map(({ id, name }) => ({
      name: name.text,
      consents: parts.consents
        .filter((row) => row.registration_id === null && row.person_id === id)
        .map((row) => consentData(row, locale)),
      registrations: registrations
        .filter((row) => row.person_id === id)
        .map((row) => registrationData(row, parts, locale)),
    })),
  }
}

/** What was answered, in words, by registration. */
async function answersOf(registrations: Row[], locale: Locale) {
  const i18n = i18nManager.locale(locale)
  const given = await answeredOfMany(
    registrations.map(({ id, event_id: eventId }) => ({ id, eventId })),
    { i18n, locale, seesSensitive: true }
  )
  return new Map(
    [...given].map(([id, answers]) => [
      id,
      answers.map(({ question, words }) => ({
        question: question.text,
        answer: (words ?? []).map(({ text }) => text),
      })),
    ])
  )
}

async function titlesOf(registrations: Row[]): Promise<Row[]> {
  const eventIds = registrations.map((row) => row.event_id)
  return db
    .from('event_translations')
    .join('events', 'events.id', 'event_translations.event_id')
    .whereIn('event_id', eventIds)
    .select('event_id', 'event_translations.locale', 'title', 'slug')
}

/** Rows of a table that belong to registrations. */
async function ofThese(
  table: string,
  registrationIds: number[],
  more: (query: ReturnType<typeof db.from>) => ReturnType<typeof db.from>
): Promise<Row[]> {
  return more(db.from(table).whereIn('registration_id', registrationIds))
}

/** What was agreed to with these registrations, and by these people apart from any. */
async function consentsOf(personIds: number[], registrationIds: number[]): Promise<Row[]> {
  return db
    .from('consents')
    .leftJoin('consent_words', 'consent_words.id', 'consents.words_id')
    .whereIn('registration_id', registrationIds)
    .orWhereIn('person_id', personIds)
    .orderBy('consents.id')
    .select('consents.*', 'consent_words.text as words')
}

function consentData(consent: Row, locale: Locale) {
  return {
    kind: consent.kind,
    words: consent.words,
    text: consent.notice_id ? `${appUrl}/${locale}/notices/${consent.notice_id}` : null,
    language: consent.locale,
    given_at: at(consent.given_at),
    withdrawn_at: at(consent.withdrawn_at),
  }
}

interface Parts {
  titles: Row[]
  days: Row[]
  consents: Row[]
  answers: Awaited<ReturnType<typeof answersOf>>
  companions: Map<number, Companion[]>
  attendance: Row[]
  messages: Row[]
}

function registrationData(row: Row, parts: Parts, locale: Locale) {
  const words = parts.titles.filter((title) => title.event_id === row.event_id)
  const own = (rows: Row[]) => rows.filter((part) => part.registration_id === row.id)
  return {
    event: {
      title: pickText(words as { locale: string; title: string }[], 'title', locale)?.text ?? null,
      page: words[0] ? `${appUrl}/${locale}/events/${words[0].slug}` : null,
    },
    status: row.status,
    name: row.name,
    email: row.email,
    organisation: row.organisation_name,
    organisation_type: row.organisation_type,
    country: row.country,
    district: row.district,
    role: row.role,
    language_of_messages: row.locale,
    language_at_the_event: row.language,
    how: row.source,
    registered_at: at(row.created_at),
    address_confirmed_at: at(row.email_confirmed_at),
    cancelled_at: at(row.cancelled_at),
    reason: row.cancel_reason,
    companions: (parts.companions.get(row.id) ?? []).map(({ name }) => name),
    days: own(parts.days).map(({ date, mode, zone, status, queued_at: waitsSince }) => ({
      date,
      mode,
      zone,
      status,
      waits_since: at(waitsSince),
    })),
    consents: own(parts.consents).map((consent) => consentData(consent, locale)),
    attendance: own(parts.attendance).map((mark) => ({
      session_from: at(mark.starts_at),
      session_to: at(mark.ends_at),
      status: mark.status,
      arrived_at: at(mark.arrived_at),
      left_at: at(mark.left_at),
    })),
    answers: parts.answers.get(row.id) ?? [],
    messages: own(parts.messages).map((message) => ({
      subject: message.subject,
      language: message.locale,
      status: message.status,
      written_at: at(message.created_at),
      sent_at: at(message.sent_at),
    })),
  }
}
