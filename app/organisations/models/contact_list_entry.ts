import { ContactListEntrySchema } from '#database/schema'

/** What allows an organisation to keep somebody's address: the six of the General Data Protection Regulation, article 6. */
export const LEGAL_BASES = [
  'consent',
  'legitimate_interest',
  'contract',
  'public_task',
  'legal_obligation',
  'vital_interests',
] as const

export type LegalBasis = (typeof LEGAL_BASES)[number]

/** One person on a contact list: where the address is from, what allows to keep it, and whether they said no. */
export default class ContactListEntry extends ContactListEntrySchema {
  declare legalBasis: LegalBasis
}
