import { text, type Body } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'

export const WHENS = ['coming', 'past'] as const
export const STATUSES = ['draft', 'published', 'postponed', 'cancelled', 'archived'] as const

/** What a list of events is narrowed to. Whatever an address says that is none of these is not asked for. */
export interface EventFilter {
  when: (typeof WHENS)[number]
  q: string
  status: (typeof STATUSES)[number] | ''
  project: number | null
}

export function eventFilter(query: Body): EventFilter {
  return {
    when: WHENS.find((when) => when === query.when) ?? 'coming',
    q: text(query.q).trim().slice(0, 200),
    status: STATUSES.find((status) => status === query.status) ?? '',
    project: rowId(query.project),
  }
}

/** The filter as it stands in an address, without what is the default. */
export function filterQuery({ when, q, status, project }: EventFilter): URLSearchParams {
  const parts = { when: when === 'coming' ? '' : when, q, status, project: String(project ?? '') }
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
}
