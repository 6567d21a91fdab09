import type { Locale } from '#app/core/languages/locales'
import type { ChangeNote } from '#app/events/change_notes'
import type { DayValues, WantedDay } from '#app/events/day_values'
import type EventProposal from '#app/events/models/event_proposal'

type Period = { from: string; to: string } | null

/** What a proposal asks for, by its matter. */
export type ProposedChange =
  | { matter: 'days'; days: WantedDay[]; planned: Period; note?: ChangeNote }
  | { matter: 'postponement'; planned: Period; note?: ChangeNote }
  | { matter: 'cancellation'; reason: string; note?: ChangeNote }

/** A day as it stood when the proposal was made. */
export type StoodDay = DayValues & { id: number }

/** What a proposal asks for, and the days as they stood when it was made. */
export function proposed({ matter, wish, before }: EventProposal): {
  change: ProposedChange
  before: StoodDay[]
} {
  return { change: { ...JSON.parse(wish), matter }, before: JSON.parse(before) }
}

/** The words that go with a change, for one reader. */
export function noteIn(note: ChangeNote | undefined, locale: Locale): string | null {
  return note?.[locale]?.note || Object.values(note ?? {}).find((one) => one?.note)?.note || null
}
