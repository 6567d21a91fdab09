import { calendarPart } from '#app/calendar/mails/calendar_part'
import { daysFile } from '#app/calendar/mails/days_file'
import { furtherContents, wholeContents } from '#app/calendar/mails/letter_contents'
import type { Draft, LetterSheet } from '#app/calendar/mails/letter_sheet'
import { wordsFor } from '#app/calendar/mails/letter_words'
import type { Letter } from '#app/calendar/invitation_plan'
import { qrPng } from '#app/core/qr'
import type { Mail } from '#app/messages/mail'
import { messageIdOf } from '#app/messages/message_id'
import { confirmationKey } from '#app/registrations/confirmation_key'

/** A letter as a mail: what it says, the calendar entry or file it carries, the thread it stands in. */
export async function letterMail(draft: Draft, sheet: LetterSheet): Promise<Mail> {
  const { letter, organizer, toldSequences } = draft
  const { card, i18n, attendee, contact } = sheet
  const first = sheet.left ? movedKey(card, sheet.left) : confirmationKey(card)
  const dedupKey = keyOf(draft, sheet)
  const entry = letter.days.find((day) => day.calendar)
  const contents = letter.first ? wholeContents(draft, sheet) : furtherContents(letter, sheet)

  return {
    kind: `calendar.${letter.kind}`,
    dedupKey,
    to: { name: attendee.name, address: attendee.email },
    replyTo: { name: contact.name, address: entry ? organizer : contact.email },
    locale: card.locale,
    subject: i18n.t(`calendar.mail.${wordsFor(letter, sheet)}.subject`, {
      title: subjectTitle(letter, sheet),
    }),
    template: 'calendar/letter',
    data: { ...contents },
    calendar: entry && calendarPart(entry, { organizer, toldSequences }, sheet),
    attachments: daysFile(letter, sheet),
    inlineImages: contents.code
      ? [
          {
            cid: 'code',
            filename: 'code.png',
            content: await qrPng(card.checkInPayload),
            contentType: 'image/png',
          },
        ]
      : [],
    inReplyTo: dedupKey === first ? undefined : messageIdOf(first),
    personId: card.personId,
    registrationId: card.id,
    eventId: card.event.id,
  }
}

/** The letters of a thread are told apart by the day that each brings. */
function subjectTitle({ first, days: [news] }: Letter, { card, i18n }: LetterSheet): string {
  const { title, days } = card.event
  if (first || !news) return title.text
  const number = days.findIndex(({ id }) => id === news.dayId) + 1
  return i18n.t('calendar.day.numbered', { title: title.text, number, total: days.length })
}

/**
 * The same news after the same news before it, the same key: a day that is dropped, added and dropped again is news
 * each time. The first letter of a confirmation is known by its key to all that follow.
 */
function keyOf({ letter: { kind, first, days }, before }: Draft, sheet: LetterSheet): string {
  const { card, left } = sheet
  if (kind === 'confirmed' && first) return confirmationKey(card)
  if (left && first) return movedKey(card, left)
  const news = days.map(({ dayId, sequence }) => `${dayId}.${sequence}`)
  return [`calendar.${kind}`, card.id, ...news, ...(before ? [before] : [])].join(':')
}

/** The letter that says goodbye to a mailbox: those that take out further days continue it. */
function movedKey({ id }: { id: number }, { id: changeId }: { id: number }): string {
  return `calendar.moved:${id}:${changeId}`
}
