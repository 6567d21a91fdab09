import type { I18n } from '@adonisjs/i18n'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Locale } from '#app/core/languages/locales'
import { heldDays } from '#app/events/day_values'
import { dayDifferences, type DayDifference } from '#app/events/queries/day_differences'
import { eventOrganisers, organiserTowns } from '#app/events/queries/event_organisers'
import { venueOptions } from '#app/events/queries/venue_options'

/** The days of an event that end when it is called or put off, as a page shows them that asks before. */
export async function endingDays(event: { id: number }, i18n: I18n): Promise<DayDifference[]> {
  const locale = i18n.locale as Locale
  const days = await heldDays(event.id).where('ends_at', '>', toSql(clock.now()))
  const towns = organiserTowns(await eventOrganisers(event.id, locale))
  return dayDifferences(days, [], { venues: await venueOptions(locale), towns, i18n })
}
