import { clock } from '#app/core/clock'
import type { Text } from '#app/core/languages/content'
import { monthHeading } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { outcomeCounts } from '#app/library/queries/outcome_counts'
import { milestones, type MilestoneEntry } from '#app/programmes/queries/milestones'
import { agendaEntry } from '#app/site/queries/agenda/agenda_entry'
import { agendaRows } from '#app/site/queries/agenda/agenda_rows'
import { entryDate, type EntryDate } from '#app/site/queries/agenda/entry_date'
import { byMonth } from '#app/site/queries/by_month'
import { wishQuery, type TimelineWish } from '#app/site/queries/project_page/timeline_key'
import { timelineKeys } from '#app/site/queries/project_page/timeline_keys'

/** A milestone between the events of a timeline. */
export interface TimelineMilestone {
  kind: 'milestone'
  month: string | null
  date: EntryDate
  title: Text
  description: Text | null
  reached: boolean
}

function milestoneEntry(milestone: MilestoneEntry, locale: Locale): TimelineMilestone {
  const { date, title, description, reached } = milestone
  return {
    kind: 'milestone',
    month: date && monthHeading(date, locale),
    date: entryDate(date ? [date] : [], locale),
    title,
    description,
    reached,
  }
}

/** What a project has before and behind it, by months: both sides of today, or one further on. */
export async function timeline(projectId: number, locale: Locale, wish: TimelineWish | null) {
  const results = await milestones(projectId, locale)
  const wanted = wish
    ? [wish]
    : (['coming', 'past'] as const).map((when) => ({ when, after: null }))
  const sides = []
  for (const { when, after } of wanted) {
    sides.push({ when, ...(await timelineKeys(projectId, results, { when, after })) })
  }
  const keys = sides.flatMap((side) => side.keys)
  const eventIds = keys.flatMap(({ kind, id }) => (kind === 'event' ? id : []))
  const rows = await agendaRows(eventIds)
  const now = clock.now()
  const past = sides.find(({ when }) => when === 'past')?.keys ?? []
  const counts = await outcomeCounts(past.flatMap(({ kind, id }) => (kind === 'event' ? id : [])))
  return sides.map((side) => ({
    when: side.when,
    months: byMonth(
      side.keys.map(({ kind, id }) =>
        kind === 'event'
          ? { kind, ...agendaEntry(id, rows, locale, now), outcomes: counts.get(id) ?? null }
          : milestoneEntry(
              results.find((result) => result.id === id)!,
              locale
            )
      )
    ),
    more: side.last && wishQuery({ when: side.when, after: side.last }),
  }))
}
