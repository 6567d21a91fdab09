import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { acrossBorders } from '#app/events/across_borders'
import { eventOrganisers } from '#app/events/queries/event_organisers'

/** Whether somebody acts for the organisation that leads an event. */
export async function leads(access: Access, eventId: number): Promise<boolean> {
  if (access.admin) return true
  const lead = await db
    .from('event_organisers')
    .where({ event_id: eventId, lead: true })
    .whereIn('organisation_id', access.organiserOf)
    .first()
  return lead !== null && lead !== undefined
}

/** The organisers of an event with what each may do, and whether they come from two countries. */
export async function organiserRows(eventId: number, i18n: I18n) {
  const locale = i18n.locale as Locale
  const rows = await db
    .from('event_organisers')
    .join('organisations', 'organisations.id', 'event_organisers.organisation_id')
    .where('event_id', eventId)
    .select('event_organisers.*', 'organisations.country')
  const named = await eventOrganisers(eventId, locale)
  const organisers = named.map((organiser) => {
    const row = rows.find((one) => one.organisation_id === organiser.id)!
    return {
      ...organiser,
      country: countryName(row.country, locale),
      mayEdit: row.may_edit,
      mustAgree: Boolean(row.must_agree),
      seats: row.seats ?? '',
    }
  })
  const countries = rows.map(({ country }) => country)
  return {
    organisers,
    borders: {
      state: acrossBorders(countries),
      country: countries[0] ? countryName(countries[0], locale) : '',
    },
  }
}
