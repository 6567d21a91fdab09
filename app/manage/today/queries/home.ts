import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { pickText, type Text } from '#app/core/languages/content'
import { time } from '#app/core/languages/dates'
import { placeText } from '#app/core/languages/place_text'
import { readableEvents } from '#app/events/reach'
import type { Reader } from '#app/manage/today/reader'
import { zoneOfCountry } from '#app/organisations/country_zones'

/** Where a desk stands: whose it is, and the clocks of the towns it works with. */
export interface Home {
  organisation: Text | null
  zone: string
  country: string | null
  /** The desk's own town first, then towns whose clocks differ now. */
  clocks: { time: string; place: string; lang: Text['lang'] }[]
}

/** Whose clocks count where nobody has an organisation yet. */
const NOWHERE = 'Europe/Belgrade'
const MOST_ORGANISATIONS = 20

interface Town {
  name: Text
  zone: string
}

/** The desk of one's own organisation; who only reads, or looks after all, stands where most of the events are held from. */
export async function home({ access, locale, now }: Reader): Promise<Home> {
  const organisations = await organisationsAround(access)
  const words: { organisation_id: number; locale: string; name: string; town: string }[] = await db
    .from('organisation_translations')
    .whereIn('organisation_id', [...organisations.map(({ id }) => id)])
    .select('organisation_id', 'locale', 'name', 'town')
  const wordsOf = ({ id }: OrganisationRow) => words.filter((row) => row.organisation_id === id)
  const towns = organisations.flatMap((row) => {
    const [name, zone] = [placeText(wordsOf(row), 'town', locale), zoneOfCountry(row.country)]
    return name && zone ? [{ name, zone }] : []
  })
  const [first] = organisations
  const own = first && access.organiserOf.includes(first.id) ? first : null
  return {
    organisation: own && pickText(wordsOf(own), 'name', locale, own.name_locale),
    country: first?.country ?? null,
    zone: towns[0]?.zone ?? NOWHERE,
    clocks: clocksOf(towns, now),
  }
}

interface OrganisationRow {
  id: number
  country: string
  name_locale: string
}

async function organisationsAround(access: Reader['access']): Promise<OrganisationRow[]> {
  const busiest: { organisation_id: number }[] = await db
    .from('event_organisers')
    .whereIn('event_id', readableEvents(access).select('events.id'))
    .groupBy('organisation_id')
    .orderByRaw('count(*) desc')
    .orderBy('organisation_id')
    .limit(MOST_ORGANISATIONS)
    .select('organisation_id')
  const ids = [...new Set([...access.organiserOf, ...busiest.map((row) => row.organisation_id)])]
  const rows: OrganisationRow[] = await db
    .from('organisations')
    .whereIn('id', ids)
    .select('id', 'country', 'name_locale')
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

function clocksOf(towns: Town[], now: DateTime) {
  const offset = ({ zone }: Town) => now.setZone(zone).offset
  return towns
    .filter((town, index) => towns.findIndex((other) => offset(other) === offset(town)) === index)
    .map(({ name, zone }) => ({
      time: time(now.setZone(zone)),
      place: name.text,
      lang: name.lang,
    }))
}
