import { isSpokenLanguage, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { readKey, type PageKey } from '#app/site/queries/page_key'

/** What the reader of the agenda asked for, as it stands in the address. Nonsense in it is as if left out. */
export interface AgendaFilter {
  when: 'coming' | 'past'
  types: string[]
  project: string | null
  topic: string | null
  place: string | null
  language: SpokenLanguage | null
  /** The page's key: the moment and id of the last entry before it. */
  after: PageKey | null
}

const MANY = 20

function word(value: unknown): string | null {
  return typeof value === 'string' && /^[\p{L}\p{N}_-]{1,80}$/u.test(value) ? value : null
}

export function agendaFilter(query: Record<string, unknown>): AgendaFilter {
  const types = Array.isArray(query.type) ? query.type : [query.type]
  return {
    when: query.when === 'past' ? 'past' : 'coming',
    types: types.flatMap((type) => word(type) ?? []).slice(0, MANY),
    project: word(query.project),
    topic: word(query.topic),
    place: word(query.place),
    language: isSpokenLanguage(query.language) ? query.language : null,
    after: readKey(query.after),
  }
}

/** The filter as a query string, without its page. */
export function filterQuery({
  when,
  types,
  project,
  topic,
  place,
  language,
}: AgendaFilter): URLSearchParams {
  const query = new URLSearchParams(types.map((type): [string, string] => ['type', type]))
  if (when === 'past') query.set('when', when)
  for (const [name, value] of Object.entries({ project, topic, place, language })) {
    if (value) query.set(name, value)
  }
  return query
}
