import type { HttpContext } from '@adonisjs/core/http'
import type { I18n } from '@adonisjs/i18n'
import { feedAddress, feedFilters } from '#app/calendar/feed_request'
import { feed } from '#app/calendar/ical/feed'
import { keptFile } from '#app/calendar/kept_files'
import { daysInFeed } from '#app/calendar/queries/days_in_feed'
import type { DateTime } from 'luxon'
import type { FeedScope } from '#app/calendar/queries/feed_days'
import { feedRevision } from '#app/calendar/queries/feed_revision'
import { clock } from '#app/core/clock'
import { nextShownAt } from '#app/events/queries/next_shown'
import { appUrl } from '#config/app'

interface Subscription {
  scope: FeedScope
  /** The calendar's name as its subscribers see it, and that of its file. */
  name: string
  file: string
  i18n: I18n
}

/** Answers with a calendar to subscribe to, narrowed by what the address asks for. */
export async function answerFeed(ctx: HttpContext, { scope, name, file, i18n }: Subscription) {
  const now = clock.now()
  const filters = feedFilters(ctx)
  const source = feedAddress(ctx.request.url(), filters, i18n.locale)
  const revision = await feedRevision(scope, filters, now)
  const head = {
    name,
    description: i18n.t('calendar.feed.description'),
    source,
    url: `${appUrl}/${i18n.locale}/calendar`,
  }
  const make = async () => feed(head, await daysInFeed(scope, filters, i18n, now))
  const personal = scope.of === 'person'
  return answerCalendar(ctx, {
    revision,
    disposition: `inline; filename="${file}.ics"`,
    caching: personal ? 'private, no-cache' : `public, max-age=${await secondsToKeep(now)}`,
    bytes: personal ? make : () => keptFile(source, revision, make),
  })
}

const KEPT_SECONDS = 300

/** How long others may keep a feed: not past the moment at which an embargo ends. */
async function secondsToKeep(now: DateTime): Promise<number> {
  const next = await nextShownAt(now)
  if (!next) return KEPT_SECONDS
  return Math.min(KEPT_SECONDS, Math.floor(next.diff(now).as('seconds')))
}

interface CalendarFile {
  /** The same revision, the same bytes. */
  revision: string
  disposition: string
  caching: string
  bytes(): Promise<Buffer>
}

/** Answers with a calendar file, or with 304 and nothing when the reader has it. */
export async function answerCalendar({ response }: HttpContext, file: CalendarFile) {
  response.header('ETag', `"${file.revision}"`)
  response.header('Cache-Control', file.caching)
  if (response.fresh()) return response.status(304).send(null)

  response.header('Content-Type', 'text/calendar; charset=utf-8')
  response.header('Content-Disposition', file.disposition)
  return response.send(await file.bytes())
}
