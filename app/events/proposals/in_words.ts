import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#app/core/languages/locales'
import { instantsOfDay } from '#app/events/day_values'
import { noteIn, proposed } from '#app/events/proposals/proposed'
import { dayDifferences, type DayDifference } from '#app/events/queries/day_differences'
import { eventOrganisers, organiserTowns } from '#app/events/queries/event_organisers'
import { venueOptions } from '#app/events/queries/venue_options'
import type EventProposal from '#app/events/models/event_proposal'

/** What a proposal would change, day by day, and the words that go with it, for one reader. */
export interface ProposalInWords {
  differences: DayDifference[]
  note: string | null
}

export async function proposalInWords(
  proposal: EventProposal,
  i18n: I18n
): Promise<ProposalInWords> {
  const locale = i18n.locale as Locale
  const { change, before } = proposed(proposal)
  const towns = organiserTowns(await eventOrganisers(proposal.eventId, locale))
  const teller = { venues: await venueOptions(locale), towns, i18n }
  const coming = before.filter((day) => instantsOfDay(day).endsAt > proposal.proposedAt)
  const reason = change.matter === 'cancellation' ? change.reason : null
  return {
    differences:
      change.matter === 'days'
        ? dayDifferences(before, change.days, teller)
        : dayDifferences(coming, [], teller),
    note: noteIn(change.note, locale) ?? reason,
  }
}
