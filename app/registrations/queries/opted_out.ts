import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type Invitee from '#app/registrations/models/invitee'

/** Somebody by their mailbox and name; without a name whoever reads the mailbox. */
interface Who {
  email_normalised: string
  name_key: string
}

/**
 * Tells who told an organiser of an event, by any of its contact lists, that they don't want to be written to.
 * @param mailboxes of those who will be asked about
 */
export async function optedOutOf(
  client: Pick<QueryClientContract, 'from'>,
  eventId: number,
  mailboxes: string[]
): Promise<(who: Who) => boolean> {
  const rows: Who[] = await client
    .from('contact_list_entries')
    .join('contact_lists', 'contact_lists.id', 'contact_list_entries.contact_list_id')
    .join('people', 'people.id', 'contact_list_entries.person_id')
    .join('event_organisers', 'event_organisers.organisation_id', 'contact_lists.organisation_id')
    .where('event_organisers.event_id', eventId)
    .whereNotNull('opted_out_at')
    .whereIn('people.email_normalised', [...new Set(mailboxes)])
    .select('people.email_normalised', 'people.name_key')
  return ({ email_normalised: mailbox, name_key: name }) =>
    rows.some((row) => row.email_normalised === mailbox && (name === '' || row.name_key === name))
}

/** The same of one who is invited already. */
export async function hasOptedOut(
  client: Pick<QueryClientContract, 'from'>,
  { eventId, emailNormalised, nameKey }: Invitee
): Promise<boolean> {
  const optedOut = await optedOutOf(client, eventId, [emailNormalised])
  return optedOut({ email_normalised: emailNormalised, name_key: nameKey })
}
