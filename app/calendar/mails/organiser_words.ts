import type { DayNews } from '#app/calendar/invitation_plan'
import type { Draft, LetterSheet } from '#app/calendar/mails/letter_sheet'
import { wordsFor } from '#app/calendar/mails/letter_words'

type Told = Draft['toldSequences']

/** What organisers said about a day since this person was last told of it, oldest first. */
function saidSince({ dayId, kind }: DayNews, told: Told, { notes }: LetterSheet) {
  if (['confirmed', 'withdrawn', 'moved'].includes(kind)) return []
  const since = told.get(dayId) ?? -1
  return notes.filter(({ sequences }) => (sequences.get(dayId) ?? -1) > since)
}

/** What a letter quotes of its organisers: why an event is off, or what they said of the changes that it tells. */
export function organiserWords(
  { letter, followedBy, toldSequences }: Draft,
  sheet: LetterSheet
): string[] {
  if (wordsFor(letter, sheet) === 'cancelled') {
    return sheet.cancelReason ? [sheet.cancelReason] : []
  }
  const days = [letter, ...followedBy].flatMap((one) => one.days)
  const said = days.flatMap((day) => saidSince(day, toldSequences, sheet))
  return sheet.notes.filter((note) => said.includes(note)).map(({ text }) => text)
}

/** The same for one entry of a calendar. */
export function entryComment(news: DayNews, told: Told, sheet: LetterSheet): string | null {
  const isOff = news.kind === 'cancelled' && sheet.card.event.status === 'cancelled'
  if (isOff) return sheet.cancelReason
  return (
    saidSince(news, told, sheet)
      .map(({ text }) => text)
      .join('\n\n') || null
  )
}
