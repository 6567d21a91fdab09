import type { ProjectState } from '#app/site/project_time'

/** Projects stand in lists in this order. */
export const STATES: readonly ProjectState[] = ['running', 'ahead', 'ended']

/** Where a page of the list begins: after this project. */
export interface ListKey {
  state: ProjectState
  /** Its first day; empty where it is unknown. */
  startsOn: string
  id: number
}

/** What the reader of the list asked for. Nonsense in the address is as if left out. */
export interface ListWish {
  programme: string | null
  after: ListKey | null
}

export function listWish({ programme, after }: Record<string, unknown>): ListWish {
  return {
    programme: typeof programme === 'string' && /^[\w-]{1,80}$/.test(programme) ? programme : null,
    after: readListKey(after),
  }
}

function readListKey(value: unknown): ListKey | null {
  const match =
    typeof value === 'string' ? /^([0-2])\.(\d{4}-\d\d-\d\d)?\.(\d{1,9})$/.exec(value) : null
  return (
    match && { state: STATES[Number(match[1])], startsOn: match[2] ?? '', id: Number(match[3]) }
  )
}

/** The list's address in one language, from a project on or from the beginning. */
export function listAddress(locale: string, programme: string | null, after?: ListKey): string {
  const query = new URLSearchParams()
  if (programme) query.set('programme', programme)
  if (after) query.set('after', `${STATES.indexOf(after.state)}.${after.startsOn}.${after.id}`)
  return `/${locale}/projects${query.size > 0 ? `?${query}` : ''}`
}
