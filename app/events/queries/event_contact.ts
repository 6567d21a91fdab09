import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { readablePhone } from '#app/core/phone'
import type { Organiser } from '#app/events/queries/event_organisers'
import { typedName } from '#app/people/name_locale'

/** Whom to ask about an event, as its pages say it. */
export interface EventContact {
  name: Text | null
  email: string | null
  phone: { href: string; text: string } | null
  website: string | null
}

interface Named {
  contact_name: string | null
  contact_email: string | null
  locale: Locale
}

/** The person or mailbox an event names; where it names none, the organisation that leads it. */
export function eventContact(event: Named, [lead]: Organiser[]): EventContact {
  if (event.contact_email || !lead) {
    const name = typedName(event.contact_name, event.locale)
    return { name, email: event.contact_email, phone: null, website: null }
  }
  const { name, email, phone, website } = lead
  return {
    name: typedName(event.contact_name, event.locale) ?? name,
    email,
    phone: phone ? { href: `tel:${phone}`, text: readablePhone(phone) } : null,
    website,
  }
}
