import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { countryName } from '#app/core/languages/countries'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { acrossBorders } from '#app/events/across_borders'
import { keptBeyond } from '#app/events/queries/kept_beyond'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import {
  eventInvitations,
  type InvitationRow,
} from '#app/events/organisers/queries/event_invitations'
import { opened, formState } from '#app/core/forms/form_page'
import { termsForm } from '#app/events/organisers/terms_form'
import { leads } from '#app/events/organisers/leads'
import { appUrl } from '#config/app'
import { organisationOptions } from '#app/organisations/queries/organisation_options'

/** The organisers of an event with what each may do, those who were asked, and whether they come from two countries. */
export async function organiserRows(
  access: Access,
  { id: eventId, slug, revision }: { id: number; slug: string; revision: number },
  i18n: I18n
) {
  const locale = i18n.locale as Locale
  const limits = await keptSeats(eventId)
  const terms = await db.from('event_organisers').where('event_id', eventId)
  const named = await eventOrganisers(eventId, locale)
  const organisers = named.map((organiser) => {
    const row = terms.find((one) => one.organisation_id === organiser.id)!
    return {
      ...organiser,
      country: countryName(organiser.country, locale),
      code: organiser.country,
      isOwn: access.organiserOf.includes(organiser.id),
      mayEdit: row.may_edit,
      mustAgree: Boolean(row.must_agree),
      seats: row.seats ?? '',
      kept: keptFor(limits, organiser.id, `${appUrl}/${locale}/events/${slug}/register`),
      opened: formState(opened(termsForm(row), revision)).opened,
    }
  })
  const invitations = await eventInvitations(eventId, i18n)
  const there = [...organisers.map(({ id }) => id), ...openOnes(invitations)].map(String)
  const options = await organisationOptions(locale)
  return {
    organisers,
    invitations,
    borders: borders(
      organisers.map(({ code }) => code),
      invitations,
      locale
    ),
    keptBeyond: await keptBeyond(eventId),
    mayLead: await leads(access, eventId),
    toAdd: options.filter(({ value }) => !there.includes(value)),
  }
}

/** What is kept for partners, by organisation. */
async function keptSeats(eventId: number) {
  return db
    .from('quotas')
    .join('organisations', 'organisations.id', 'quotas.organisation_id')
    .where('event_id', eventId)
    .whereNotNull('capacity')
    .select('organisation_id', 'slug', 'capacity', 'taken')
}

/** How many of its seats a partner's people have, and the address by which they come to them; null where it has none. */
function keptFor(limits: Record<string, any>[], organisationId: number, form: string) {
  const limit = limits.find((one) => one.organisation_id === organisationId)
  if (!limit) return null
  const { capacity, taken, slug } = limit
  return { capacity, taken: Math.min(taken, capacity), address: `${form}?for=${slug}` }
}

const isOpen = ({ status }: InvitationRow) => status === 'open'

function openOnes(invitations: InvitationRow[]): number[] {
  return invitations.filter(isOpen).map(({ organisationId }) => organisationId)
}

function borders(countries: string[], invitations: InvitationRow[], locale: Locale) {
  const asked = invitations.filter((one) => isOpen(one) && one.matter === 'partner')
  const abroad = asked.filter(({ country }) => !countries.includes(country))
  return {
    state: acrossBorders(
      countries,
      asked.map(({ country }) => country)
    ),
    country: countries[0] ? countryName(countries[0], locale) : '',
    organisers: listOf(
      abroad.map(({ organisation }) => organisation.text),
      locale
    ),
  }
}
