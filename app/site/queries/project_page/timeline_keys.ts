import { fromSql, toSql } from '#app/core/columns'
import { publicEvents } from '#app/events/queries/public_events'
import type { MilestoneEntry } from '#app/programmes/queries/milestones'
import { eventsInOrder, NEVER, type EventKey } from '#app/site/queries/events_in_order'
import {
  compareKeys,
  type TimelineKey,
  type TimelineWish,
} from '#app/site/queries/project_page/timeline_key'

const PAGE = 10

/** One side of today, a page of it. */
export interface TimelineKeys {
  keys: TimelineKey[]
  /** The last entry, where more follow it. */
  last: TimelineKey | null
}

/** The keys of public events and milestones of a project on one side of today, those next to today first. */
export async function timelineKeys(
  projectId: number,
  milestones: MilestoneEntry[],
  { when, after }: { when: TimelineWish['when']; after: TimelineKey | null }
): Promise<TimelineKeys> {
  const direction = when === 'coming' ? 1 : -1
  const events = await eventsInOrder(publicEvents().where('events.project_id', projectId), {
    when,
    after: after && { at: after.at, id: after.kind === 'event' ? after.id : 0 },
    limit: PAGE + 1,
  })
  const reached = milestones.filter((milestone) => milestone.reached === (when === 'past'))
  const found = [...reached.map(ofMilestone), ...events.map(ofEvent)]
    .filter((key) => !after || direction * compareKeys(key, after) > 0)
    .sort((one, other) => direction * compareKeys(one, other))
  const keys = found.slice(0, PAGE)
  return { keys, last: found.length > PAGE ? keys.at(-1)! : null }
}

function ofMilestone({ id, date }: MilestoneEntry): TimelineKey {
  return { kind: 'milestone', at: `${date ?? NEVER} 00:00:00.000`, id }
}

function ofEvent({ id, at }: EventKey): TimelineKey {
  return { kind: 'event', at: toSql(fromSql(at)), id }
}
