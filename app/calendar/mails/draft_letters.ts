import db from '@adonisjs/lucid/services/db'
import { openFeed } from '#app/calendar/actions/open_feed'
import { ownFeedAddress } from '#app/calendar/feed_address'
import type { DayNews, DayState, InvitationState, Letter } from '#app/calendar/invitation_plan'
import { letterMail } from '#app/calendar/mails/letter_mail'
import { letterSheet } from '#app/calendar/mails/letter_sheet'
import { newOrganizer } from '#app/calendar/organizer'
import { subscriptionWays, type SubscriptionWays } from '#app/calendar/queries/subscription_ways'
import { buildMail } from '#app/messages/build_mail'
import type { BuiltMail } from '#app/messages/mail'
import type AddressChange from '#app/registrations/models/address_change'
import type Registration from '#app/registrations/models/registration'
import { untoldAnswer } from '#app/registrations/queries/untold_answer'

/** A mail that is ready to be kept, and what to remember of the days it tells about. */
export interface BuiltLetter {
  mail: BuiltMail
  days: (DayNews & Pick<DayState, 'uid' | 'presence'> & { daySequence: number })[]
  organizer: string
}

type Known = Pick<InvitationState, 'takesFeed' | 'days'>

/**
 * Builds the mails of a plan, outside any transaction: pictures are drawn and templates rendered.
 * @param left to the mailbox that was left by it, rather than to the registration's own
 */
export async function draftLetters(
  registration: Registration,
  state: Known,
  plan: Letter[],
  left: AddressChange | null = null
): Promise<BuiltLetter[]> {
  const feed = tellsFeed(state, plan) ? await ownFeed(registration) : null
  const confirms = plan.some(({ kind }) => kind === 'confirmed')
  const answer = confirms ? await untoldAnswer(db.connection(), registration.id) : null
  const sheet = await letterSheet(registration, { takesFeed: state.takesFeed, feed, left, answer })
  const built: BuiltLetter[] = []
  for (const letter of plan) {
    const followedBy = letter.first
      ? plan.filter(({ kind, first }) => kind === letter.kind && !first)
      : []
    const organizer = organizerOf(letter, state) ?? newOrganizer(sheet.contact.email)
    const toldSequences = toldSequencesOf(state)
    const before = lastTold(letter, state)
    const mail = await buildMail(
      await letterMail({ letter, followedBy, organizer, before, toldSequences }, sheet)
    )
    built.push({
      mail,
      organizer,
      days: letter.days.map((news) => ({ ...news, ...identity(news, state) })),
    })
  }
  return built
}

/** The ORGANIZER that the day's entry already has: calendars tell answers apart by it for as long as the entry lives. */
function organizerOf({ days: [news] }: Letter, state: Known): string | undefined {
  return state.days.find(({ dayId }) => dayId === news?.dayId)?.sent?.organizer
}

function lastTold({ days }: Letter, state: Known): number {
  const ids = days.map(({ dayId }) => dayId)
  const told = state.days.filter(({ dayId }) => ids.includes(dayId))
  return Math.max(0, ...told.map(({ sent }) => sent?.at.toMillis() ?? 0))
}

function toldSequencesOf({ days }: Known): Map<number, number> {
  return new Map(days.flatMap(({ dayId, sent }) => (sent ? [[dayId, sent.daySequence]] : [])))
}

function identity({ dayId }: DayNews, { days }: Known) {
  const { uid, sequence, presence } = days.find((day) => day.dayId === dayId)!
  return { uid, presence, daySequence: sequence }
}

function tellsFeed({ takesFeed }: Known, plan: Letter[]) {
  return (
    !takesFeed &&
    plan.some(
      ({ kind, days }) => kind === 'confirmed' && days.some(({ method }) => method === 'PUBLISH')
    )
  )
}

async function ownFeed({ personId, locale }: Registration): Promise<SubscriptionWays> {
  const token = await openFeed(personId)
  return subscriptionWays(ownFeedAddress(token, locale))
}
