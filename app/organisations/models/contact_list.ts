import { ContactListSchema } from '#database/schema'

/** People an organisation may write to, and why it may. */
export default class ContactList extends ContactListSchema {}
