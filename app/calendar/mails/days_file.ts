import { download } from '#app/calendar/ical/download'
import type { Letter } from '#app/calendar/invitation_plan'
import type { LetterSheet } from '#app/calendar/mails/letter_sheet'
import type { Attachment } from '#app/messages/mail'

/** All days of a person as one file, for whom single invitations would be too many. Who takes the feed needs none. */
export function daysFile(
  { days }: Letter,
  { card, days: all, takesFeed }: LetterSheet
): Attachment[] {
  if (takesFeed || !days.some(({ method }) => method === 'PUBLISH')) return []
  return [
    {
      filename: `${card.event.slug}.ics`,
      content: download(card.days.map(({ id }) => all.get(id)!)),
      contentType: 'text/calendar; charset=utf-8',
    },
  ]
}
