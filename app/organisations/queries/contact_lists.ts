import db from '@adonisjs/lucid/services/db'

export interface ContactListRow {
  id: number
  name: string
  people: number
  optedOut: number
}

/** The contact lists of an organisation, the newest first, with how many stand there and how many of them opted out. */
export async function contactLists(organisationId: number): Promise<ContactListRow[]> {
  const rows = await db
    .from('contact_lists')
    .leftJoin('contact_list_entries', 'contact_list_entries.contact_list_id', 'contact_lists.id')
    .where('contact_lists.organisation_id', organisationId)
    .groupBy('contact_lists.id', 'contact_lists.name')
    .orderBy('contact_lists.id', 'desc')
    .select('contact_lists.id', 'contact_lists.name')
    .count('contact_list_entries.id as people')
    .count('contact_list_entries.opted_out_at as opted_out')
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    people: Number(row.people),
    optedOut: Number(row.opted_out),
  }))
}
