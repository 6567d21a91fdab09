import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { zoneOfCountry } from '#app/organisations/country_zones'
import { type DateTime } from 'luxon'
import { timeRange } from '#app/core/languages/dates'
import type { Text } from '#app/core/languages/content'

/** A town whose people follow the event by its own clock. */
export interface Town {
  name: Text
  zone: string
}

/** One clock of a day. `date` is set where that town's calendar shows another day than the event's. */
export interface Clock {
  time: string
  place: string
  lang: Text['lang']
  zone: string
  date: string | null
}

/** The clock of a reader's country, under the country's name; none where we do not know it. */
export function countryClock(country: string | null, locale: Locale): Town[] {
  const zone = country && zoneOfCountry(country)
  return zone ? [{ name: { text: countryName(country, locale), lang: locale }, zone }] : []
}

interface DayTimes {
  startsAt: DateTime
  endsAt: DateTime
  zone: string
}

/**
 * The clocks of a day: its own town first, then each organiser's town whose clocks differ at the moment it
 * begins. Towns that show the same time are one clock, so most days have one line.
 * @param here the day's own town; the times are instants, `zone` an IANA name
 */
export function dayClocks(day: DayTimes, here: Text, towns: Town[]): Clock[] {
  const offset = (zone: string) => day.startsAt.setZone(zone).offset
  const own = { name: here, zone: day.zone }
  const differing = towns.filter(
    (town, index) =>
      offset(town.zone) !== offset(day.zone) &&
      towns.findIndex((other) => offset(other.zone) === offset(town.zone)) === index
  )
  return [own, ...differing].map(({ name, zone }) => {
    const [from, to] = [day.startsAt.setZone(zone), day.endsAt.setZone(zone)]
    return {
      time: timeRange(from, to),
      place: name.text,
      lang: name.lang,
      zone,
      date:
        from.toISODate() === day.startsAt.setZone(day.zone).toISODate() ? null : from.toISODate(),
    }
  })
}
