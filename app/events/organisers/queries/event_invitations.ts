import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import type {
  InvitationMatter,
  InvitationStatus,
} from '#app/events/organisers/models/organiser_invitation'

/** An organisation that was asked, as the list of an event's organisers shows it. */
export interface InvitationRow {
  id: number
  organisationId: number
  organisation: Text
  country: string
  matter: InvitationMatter
  status: InvitationStatus
  reason: string | null
  href: string
}

const MOST_DECLINED = 5

/** The invitations of an event that wait for an answer, and the last ones that were declined. */
export async function eventInvitations(
  eventId: number,
  { locale }: Pick<I18n, 'locale'>
): Promise<InvitationRow[]> {
  const rows = await db
    .from('organiser_invitations')
    .join('organisations', 'organisations.id', 'organiser_invitations.organisation_id')
    .where('event_id', eventId)
    .whereIn('status', ['open', 'declined'])
    .orderBy('organiser_invitations.id', 'desc')
    .select('organiser_invitations.*', 'organisations.country', 'organisations.slug')
  const open = rows.filter(({ status }) => status === 'open')
  const declined = rows.filter(({ status }) => status === 'declined').slice(0, MOST_DECLINED)
  const ids = rows.map((row) => row.organisation_id)
  const names = await namesOf(ORGANISATIONS, ids, locale as Locale)
  return [...open, ...declined].map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    organisation: names.get(row.organisation_id) ?? { text: row.slug, lang: locale as Locale },
    country: row.country,
    matter: row.matter,
    status: row.status,
    reason: row.reason,
    href: `/manage/events/${eventId}/organiser-invitations/${row.id}`,
  }))
}
