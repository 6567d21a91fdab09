import type { DateTime } from 'luxon'
import type { Text } from '#app/core/languages/content'
import { shortDate, time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { messageEvents, type MessageEvent } from '#app/manage/outbox/queries/message_events'
import type Message from '#app/messages/models/message'
import { STATUS_MARKS } from '#app/messages/status_marks'

/** A mail in a list, ready to be shown. */
export interface MessageRow {
  id: number
  to: string
  subject: string
  lang: Locale
  status: Message['status']
  mark: string
  /** When it was sent, or else kept, by the clock of the event's leading organiser. */
  moment: Moment
  event: MessageEvent | null
}

export interface Moment {
  iso: string
  text: string
  town: Text
}

export async function messageRows(messages: Message[], locale: Locale): Promise<MessageRow[]> {
  const ids = messages.flatMap(({ eventId }) => eventId ?? [])
  const events = await messageEvents([...new Set(ids)], locale)
  return messages.map((message) => {
    const event = events.get(message.eventId ?? 0) ?? null
    return {
      id: message.id,
      to: message.to,
      subject: message.subject,
      lang: message.locale,
      status: message.status,
      mark: STATUS_MARKS[message.status],
      moment: momentOf(message.sentAt ?? message.createdAt, event, locale),
      event,
    }
  })
}

export function momentOf(at: DateTime, event: MessageEvent | null, locale: Locale): Moment {
  const local = at.setZone(event?.town ? event.zone : 'UTC')
  return {
    iso: at.toISO()!,
    text: `${shortDate(local, locale)}, ${time(local)}`,
    town: event?.town ?? { text: 'UTC', lang: 'en' },
  }
}
