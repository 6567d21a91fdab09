import type { Letter } from '#app/calendar/invitation_plan'
import { dayFacts, type Fact } from '#app/calendar/mails/day_facts'
import {
  buttonOf,
  codeOf,
  daysIn,
  feedOf,
  languageFact,
  leaving,
  noDateFact,
} from '#app/calendar/mails/letter_parts'
import type { Draft, LetterSheet } from '#app/calendar/mails/letter_sheet'
import { calendarNotes, wordsFor } from '#app/calendar/mails/letter_words'
import { organiserWords } from '#app/calendar/mails/organiser_words'
import type { Funding } from '#app/programmes/queries/funding'
import { daysHad, waitedDaysFact } from '#app/registrations/mails/day_lines'
import { companionsFact } from '#app/registrations/mails/companion_lines'
import { ownSessionsFact, sessionLanguagesFact } from '#app/registrations/mails/session_lines'
import { appUrl } from '#config/app'

/** What the template `mails/calendar/letter` shows. */
export interface LetterContents {
  title: string
  paragraphs: string[]
  code: { image: string; alt: string; code: string; note: string } | null
  facts: Fact[]
  notes: string[]
  button: { href: string; label: string } | null
  /** The person's own feed, in both spellings of its address: some clients want one, some the other. */
  feed: { note: string; addresses: string[]; page: { href: string; label: string } } | null
  why: string
  privacyUrl: string
  funding: Funding | null
}

/** A whole letter: what happened, what holds now, what to do. */
export function wholeContents(draft: Draft, sheet: LetterSheet): LetterContents {
  const { letter, followedBy } = draft
  const { card, i18n, takesFeed, feed } = sheet
  const words = wordsFor(letter, sheet)
  const say = (name: string, facts = {}) => i18n.t(`calendar.mail.${name}`, facts)
  const confirms = letter.kind === 'confirmed'
  const tellsState = confirms || words === 'withdrawn'
  const said = organiserWords(draft, sheet).map((reason) => say('reason', { reason }))
  const notes = calendarNotes(letter, followedBy.length, takesFeed).map((note) => say(note))
  const tellsPresence = confirms || letter.kind === 'presence'
  const atDoor = tellsPresence && daysHad(card.days).some((day) => day.presence === 'on_site')

  return {
    ...frame(sheet),
    title: say(`${words}.title`),
    paragraphs: [
      say(`${words}.text`, { title: card.event.title.text }),
      ...(confirms ? sheet.answer : []),
      ...said,
      ...(tellsState && sheet.stateNote ? [sheet.stateNote] : []),
      ...(sheet.left ? [say('moved.contact', { ...sheet.contact })] : []),
    ],
    code: atDoor && card.deskCode ? codeOf(card.deskCode, sheet) : null,
    facts: [
      ...dayFacts(daysIn([letter, ...followedBy], sheet), i18n, !isEnd(letter)),
      ...(confirms
        ? [
            ...noDateFact(sheet),
            ...waitedDaysFact(card.days, i18n),
            ...companionsFact(card, i18n),
            ...languageFact(sheet),
            ...ownSessionsFact(sheet.card.sessions, sheet.i18n),
            ...sessionLanguagesFact(sheet.card, sheet.i18n),
          ]
        : []),
    ],
    notes: [...notes, ...(confirms ? [leaving(sheet)] : [])],
    button: buttonOf(sheet),
    feed: feed && feedOf(feed, sheet),
  }
}

/** Two lines that bring one more entry: all else was said in the letter that they follow. */
export function furtherContents({ days: [news] }: Letter, sheet: LetterSheet): LetterContents {
  const { card, i18n, left } = sheet
  const number = card.event.days.findIndex((day) => day.id === news.dayId) + 1
  const own = left ? undefined : card.days.find(({ id }) => id === news.dayId)
  const day = own ?? card.event.days[number - 1]
  const title = card.event.title.text
  const words = news.method === 'CANCEL' ? 'furtherRemoved' : 'further'
  return {
    ...frame(sheet),
    title,
    paragraphs: [
      i18n.t(`calendar.mail.${words}`, { title, number, total: card.event.days.length }),
    ],
    code: null,
    facts: dayFacts([day], i18n, news.method !== 'CANCEL'),
    notes: [],
    button: null,
    feed: null,
  }
}

function isEnd({ days }: Letter): boolean {
  return days.some(({ method }) => method === 'CANCEL')
}

function frame({ card, i18n, left }: LetterSheet) {
  return {
    why: i18n.t(left ? 'calendar.mail.moved.why' : 'calendar.mail.why'),
    privacyUrl: `${appUrl}/${card.locale}/events/${card.event.slug}/notice`,
    funding: card.event.funding,
  }
}
