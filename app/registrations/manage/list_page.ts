import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import type { Body } from '#app/core/forms/typed'
import { compareIn } from '#app/core/languages/compare'
import { countryName, type Country } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { languagesRead } from '#app/registrations/language_options'
import { listAddress, registrationFilter } from '#app/registrations/manage/filter'
import { placesPanel } from '#app/registrations/manage/places_panel'
import { registrationRows } from '#app/registrations/manage/registration_rows'
import { REGISTRATION_STATUSES } from '#app/registrations/models/registration'
import { allQuestions } from '#app/registrations/queries/registration_questions'

/** The registrations of an event as its organisers look through them. */
export async function listPage(access: Access, event: Event, query: Body, locale: Locale) {
  const filter = registrationFilter(query)
  const summary = (await eventSummary(event.id, locale))!
  const { rows, next } = await registrationRows(summary, filter, locale)
  const questions = await allQuestions(event.id, locale)
  return {
    head: await eventHead(access, event, 'registrations', locale),
    filter,
    isNarrowed: [filter.q, filter.status, filter.language, filter.country].some(Boolean),
    rows,
    first: filter.before === null ? null : listAddress(event.id, filter, null),
    next: next === null ? null : listAddress(event.id, filter, next),
    statuses: REGISTRATION_STATUSES,
    languages: languagesRead(summary.languages, locale),
    countries: await countriesOf(event.id, locale, filter.country),
    panel: await placesPanel(event.id, locale),
    asks: questions.length > 0,
    hasSensitive: questions.some(({ sensitive }) => sensitive),
  }
}

/** The countries that occur among the registrations, by name, and the one that is asked for. */
async function countriesOf(eventId: number, locale: Locale, asked: string): Promise<Country[]> {
  const rows: { country: string }[] = await db
    .from('registrations')
    .where('event_id', eventId)
    .whereNotNull('country')
    .distinct('country')
  const codes = new Set([...rows.map(({ country }) => country), ...(asked ? [asked] : [])])
  const compare = compareIn(locale)
  return [...codes]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((one, other) => compare(one.name, other.name))
}
