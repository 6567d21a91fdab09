import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { invitation } from '#app/calendar/ical/invitation'
import type { DayNews } from '#app/calendar/invitation_plan'
import { joinsOnline } from '#app/calendar/mails/day_facts'
import type { Draft, LetterSheet } from '#app/calendar/mails/letter_sheet'
import { entryComment } from '#app/calendar/mails/organiser_words'
import { readsReplies } from '#app/calendar/organizer'
import { clock } from '#app/core/clock'
import type { CalendarPart } from '#app/messages/mail'

/** The calendar entry that a letter carries: the day as this person's own copy shows it. */
export function calendarPart(
  news: DayNews,
  { organizer, toldSequences }: Pick<Draft, 'organizer' | 'toldSequences'>,
  sheet: LetterSheet
): CalendarPart {
  const comment = entryComment(news, toldSequences, sheet)
  const method = news.method === 'CANCEL' ? 'CANCEL' : 'REQUEST'
  const day = sheet.days.get(news.dayId)!
  const content = invitation({
    method,
    day: {
      ...commented(ownCopy(day, news, sheet), comment),
      sequence: news.sequence,
      stampedAt: clock.now(),
    },
    organizer: { name: sheet.contact.name, email: organizer },
    attendee: sheet.attendee,
    repliesRead: readsReplies(organizer),
  })
  return { method, content: content.toString() }
}

/** Many calendars never show COMMENT, so the description begins with it. */
function commented(day: CalendarDay, comment: string | null): CalendarDay {
  if (!comment) return day
  return { ...day, comment, description: [comment, day.description].join('\n\n') }
}

/** Only here does the link to the online room stand: feeds and files are for everybody. */
function ownCopy(day: CalendarDay, { dayId }: DayNews, sheet: LetterSheet): CalendarDay {
  const { card, i18n, left } = sheet
  const own = left ? null : card.days.find(({ id }) => id === dayId)
  if (!own || !joinsOnline(own)) return { ...day, conference: null }
  const there = { ...day, location: i18n.t('calendar.day.online'), geo: null }
  const url = own.onlineUrl
  if (!url) return { ...there, conference: null }
  const label = i18n.t('calendar.day.join')
  const description = [`${label}: ${url}`, day.description].join('\n\n')
  return { ...there, description, conference: { url, label } }
}
