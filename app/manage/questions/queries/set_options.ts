import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { namesOf } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import type { Text } from '#app/core/languages/content'
import { compareIn } from '#app/core/languages/compare'
import { mayKeep, usableSets } from '#app/manage/questions/find_place'
import { ORGANISATIONS } from '#app/organisations/named_tables'

/** A set of the library. */
export interface SetOption {
  id: number
  name: string
  /** Whose it is; null is everyone's. */
  owner: Text | null
  questions: number
  mayEdit: boolean
}

/** The sets that this user may use, by name. */
export async function setOptions(access: Access, locale: Locale): Promise<SetOption[]> {
  const sets = await usableSets(access)
  const counts: { question_set_id: number; total: number | string }[] = await db
    .from('questions')
    .whereIn(
      'question_set_id',
      sets.map(({ id }) => id)
    )
    .groupBy('question_set_id')
    .select('question_set_id')
    .count('* as total')
  const owners = await namesOf(
    ORGANISATIONS,
    sets.flatMap(({ organisationId }) => organisationId ?? []),
    locale
  )
  const compare = compareIn(locale)
  return sets
    .map(({ id, name, organisationId }) => ({
      id,
      name: name ?? '',
      owner: organisationId === null ? null : (owners.get(organisationId) ?? null),
      questions: Number(counts.find((row) => row.question_set_id === id)?.total ?? 0),
      mayEdit: mayKeep(access, organisationId),
    }))
    .sort((one, other) => compare(one.name, other.name))
}
