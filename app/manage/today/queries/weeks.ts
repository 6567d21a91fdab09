import db from '@adonisjs/lucid/services/db'
import { type DateTime } from 'luxon'
import { toSql } from '#app/core/columns'
import { readableEvents } from '#app/events/reach'
import { countryName } from '#app/core/languages/countries'
import { dateRange, dayAndMonth } from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { weekChart, type WeekChart } from '#app/manage/today/week_chart'
import type { Reader } from '#app/manage/today/reader'

const WEEKS = 10

/** One series of the chart: registrations from the desk's own country, or from others. */
interface Series {
  kind: 'a' | 'b'
  /** Countries by name; null where `today.weeks.<word>` says it shorter. */
  name: string | null
  word: 'all' | 'others'
  total: number
  /** Week by week, for those who listen. */
  values: string
}

export interface Weeks {
  chart: WeekChart
  period: string
  series: Series[]
}

/** What becomes a bar: whoever asked for a place and confirmed it, whatever came of it later. */
const NEVER_CONFIRMED = ['unconfirmed', 'expired']
const MOST_NAMED = 2

/** The weeks, Monday to Sunday, with this one last; null while nobody registered in them. */
export async function weeks(
  { access, locale, now }: Reader,
  country: string | null
): Promise<Weeks | null> {
  const mondays = Array.from({ length: WEEKS }, (_, index) =>
    now.startOf('week').minus({ weeks: WEEKS - 1 - index })
  )
  const rows = await registrationsByDay(access, mondays[0])
  if (rows.length === 0) return null

  const isHome = (row: CountRow) => country === null || row.country === country
  const sum = (counted: CountRow[]) => counted.reduce((total, row) => total + Number(row.total), 0)
  const bars = mondays.map((monday) => {
    const first = monday.toISODate()!
    const next = monday.plus({ weeks: 1 }).toISODate()!
    const own = rows.filter(({ day }) => day >= first && day < next)
    return {
      label:
        monday.day <= 7 || monday === mondays[0] ? dayAndMonth(monday, locale) : `${monday.day}`,
      home: sum(own.filter(isHome)),
      abroad: sum(own.filter((row) => !isHome(row))),
    }
  })
  const home: Series = {
    kind: 'a',
    name: country && countryName(country, locale),
    word: 'all',
    total: sum(rows.filter(isHome)),
    values: bars.map((bar) => bar.home).join(', '),
  }
  const others = rows.filter((row) => !isHome(row))
  const abroad: Series = {
    kind: 'b',
    name: countryNames(others, locale),
    word: 'others',
    total: sum(others),
    values: bars.map((bar) => bar.abroad).join(', '),
  }
  return {
    chart: weekChart(bars),
    period: dateRange(mondays[0], now, locale),
    series: abroad.total > 0 ? [home, abroad] : [home],
  }
}

/** "Bulgaria and Romania"; null where that would be a long list, or somebody did not say. */
function countryNames(rows: CountRow[], locale: Locale): string | null {
  const codes = [...new Set(rows.map((row) => row.country))]
  if (codes.length > MOST_NAMED) return null
  const names = codes.map((code) => code && countryName(code, locale))
  return names.every((name) => name !== null) ? listOf(names, locale) : null
}

interface CountRow {
  /** `2027-03-12`, by UTC. */
  day: string
  country: string | null
  total: number | string
}

async function registrationsByDay(access: Reader['access'], since: DateTime): Promise<CountRow[]> {
  const day = 'cast(date(registrations.created_at) as text)'
  return db
    .from('registrations')
    .whereIn('event_id', readableEvents(access).select('events.id'))
    .where('created_at', '>=', toSql(since))
    .whereNotIn('status', NEVER_CONFIRMED)
    .groupByRaw(`${day}, country`)
    .select(db.raw(`${day} as day`), 'country')
    .count('* as total')
}
