import { dayAndMonth, timeRange } from '#app/core/languages/dates'
import { changedDayFields, type DayValues } from '#app/events/day_values'
import type { ValueReader } from '#app/events/history/values'
import type { DayChange } from '#app/events/write_day'
import { zoneTown } from '#app/events/zones'

const WHEN = ['date', 'startsLocal', 'endsLocal', 'zone']
const WHERE = ['venueId', 'placeLabel']

/** What happened to one day: "Moved from 12 March, 10:00–16:30 (Niš) to …", "Place: … instead of …". */
export function dayWords({ before, after }: DayChange, reader: ValueReader): string[] {
  const { i18n, locale } = reader
  if (!before && after) {
    const day = [momentWords(after, reader), placeWords(after, reader)].filter(Boolean).join(', ')
    return [i18n.t('events.history.dayAdded', { day })]
  }
  if (before && !after) {
    return [i18n.t('events.history.dayDropped', { day: momentWords(before, reader) })]
  }
  if (!before || !after) return []
  const fields = changedDayFields(before, after)
  const changes = (of: string[]) => fields.some((field) => of.includes(field))
  const day = dayAndMonth(after.date, locale)
  const moments = { before: momentWords(before, reader), after: momentWords(after, reader) }
  const [placeBefore, placeAfter] = [placeWords(before, reader), placeWords(after, reader)]
  const placeWord = !placeBefore ? 'placeSet' : placeAfter ? 'placeFromTo' : 'placeUnset'
  const places = { day, before: placeBefore ?? '', after: placeAfter ?? '' }
  const modes = {
    day,
    before: i18n.t(`events.modes.${before.mode}`),
    after: i18n.t(`events.modes.${after.mode}`),
  }
  return [
    ...(changes(WHEN) ? [i18n.t('events.history.dayMoved', moments)] : []),
    ...(changes(WHERE) ? [i18n.t(`events.history.${placeWord}`, places)] : []),
    ...(changes(['mode']) ? [i18n.t('events.history.modeFromTo', modes)] : []),
    ...(changes(['onlineUrl']) ? [i18n.t('events.history.linkChanged', { day })] : []),
  ]
}

/** "12 March, 10:00–16:30 (Niš)" */
function momentWords(day: DayValues, { i18n, locale }: ValueReader): string {
  const hours = timeRange(day.startsLocal, day.endsLocal)
  return `${dayAndMonth(day.date, locale)}, ${hours} (${zoneTown(day.zone, i18n)})`
}

function placeWords(day: DayValues, { i18n, names }: ValueReader): string | null {
  if (day.venueId === null) return day.placeLabel
  return names?.('venue', day.venueId) ?? i18n.t('events.history.gone')
}
