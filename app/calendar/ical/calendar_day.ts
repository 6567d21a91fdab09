import type { DateTime } from 'luxon'

/** A mailbox in a calendar object: the shown name and the bare address. */
export type Mailbox = { name: string; email: string }

/**
 * One event day, ready to become one VEVENT. Texts are plain and already in the reader's language;
 * times are instants, shown in `zone` (an IANA name).
 */
export type CalendarDay = {
  /** Stable for the day's life: no counter, no address in it (RFC 7986, 5.3). */
  uid: string
  /** Rises on time, place and cancellation only. */
  sequence: number
  /** When this description of the day came to be: its last change in a feed, the sending in a message. */
  stampedAt: DateTime
  createdAt: DateTime
  changedAt: DateTime
  startsAt: DateTime
  endsAt: DateTime
  zone: string
  /** BCP 47 tag of the texts. */
  language: string
  summary: string
  description: string
  /** What the organiser says about the change that a message brings (RFC 5545, 3.8.1.4). */
  comment?: string
  location: string | null
  /** Degrees, WGS 84. */
  geo: { latitude: number; longitude: number } | null
  categories: string[]
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | null
  /** The event's public page. */
  url: string
  /** Where one joins online (RFC 7986, 5.11); null for a day that is on site only. */
  conference: { url: string; label: string } | null
}
