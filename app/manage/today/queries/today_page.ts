import { dayHeading } from '#app/core/languages/dates'
import { firstStep } from '#app/manage/today/queries/first_step'
import { home } from '#app/manage/today/queries/home'
import { lately } from '#app/manage/today/queries/lately'
import { needs } from '#app/manage/today/queries/needs'
import { nextEvents } from '#app/manage/today/queries/next_events'
import { projects } from '#app/manage/today/queries/projects'
import { quarter } from '#app/manage/today/queries/quarter'
import { weeks } from '#app/manage/today/queries/weeks'
import type { Reader } from '#app/manage/today/reader'

/** Everything that stands on the desk today. The number of statements is the same however much there is. */
export async function todayPage(visitor: Reader) {
  const { zone, country, ...where } = await home(visitor)
  const reader = { ...visitor, now: visitor.now.setZone(zone) as Reader['now'] }
  return {
    date: dayHeading(reader.now, reader.locale),
    ...where,
    mayCreate: reader.access.admin || reader.access.organiserOf.length > 0,
    step: await firstStep(reader.access),
    needs: await needs(reader),
    next: await nextEvents(reader),
    weeks: await weeks(reader, country),
    quarter: await quarter(reader),
    projects: await projects(reader),
    lately: await lately(reader),
  }
}
