import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { option, type Option } from '#app/core/forms/option'
import { namesOf } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import { EVENT_TYPES } from '#app/events/event_type_values'
import type { RegistrationPolicy, Visibility } from '#app/events/models/event'

/** A kind of event to choose, with what its events start from. */
export interface EventTypeOption extends Option {
  policy: RegistrationPolicy
  visibility: Visibility
}

interface Row {
  id: number
  key: string
  registration_policy: RegistrationPolicy
  internal: boolean | number
}

/**
 * The kinds of event this user may choose, in their order: everyone's, then those of their own organisations.
 * @param standing the type an event has already, which stays a choice even where it is hidden or of others
 */
export async function eventTypeOptions(
  access: Access,
  locale: Locale,
  standing?: number
): Promise<EventTypeOption[]> {
  const types: Row[] = await db
    .from('event_types')
    .where((offered) => {
      offered.whereNull('hidden_at')
      if (access.admin) return
      offered.where((own) =>
        own.whereNull('organisation_id').orWhereIn('organisation_id', access.organiserOf)
      )
    })
    .orWhere('id', standing ?? 0)
    .orderByRaw('case when organisation_id is null then 0 else organisation_id end')
    .orderBy(['position', 'id'])
    .select('id', 'key', 'registration_policy', 'internal')
  const ids = types.map(({ id }) => id)
  const names = await namesOf(EVENT_TYPES, ids, locale)
  return types.map(({ id, key, registration_policy: policy, internal }) => ({
    ...option(id, names.get(id) ?? { text: key, lang: locale }),
    policy,
    visibility: internal ? 'internal' : 'public',
  }))
}
