import type { Letter } from '#app/calendar/invitation_plan'
import type { LetterSheet } from '#app/calendar/mails/letter_sheet'

/** Which words of `calendar.mail` a letter takes: an end reads differently for the whole event and for one day. */
export function wordsFor(letter: Letter, { card, replaced }: LetterSheet) {
  switch (letter.kind) {
    case 'cancelled':
      if (card.event.status === 'cancelled') return 'cancelled'
      return card.event.status === 'postponed' ? 'postponed' : 'cancelledDay'
    case 'withdrawn':
      if (replaced) return 'replaced'
      return card.status === 'confirmed' ? 'withdrawnDay' : 'withdrawn'
    default:
      return letter.kind
  }
}

/** What the letter says about the reader's calendar, below the facts. */
export function calendarNotes(letter: Letter, further: number, takesFeed: boolean): string[] {
  const [first] = letter.days
  if (!first) return []
  if (letter.kind === 'moved' && !first.calendar) return ['moved.byHand']
  if (first.method === 'CANCEL') return first.calendar ? ['entryRemoved'] : []
  if (first.method === 'PUBLISH') return [takesFeed ? 'feed' : 'file']
  return further > 0 ? ['entry', 'nextEntry'] : ['entry']
}
