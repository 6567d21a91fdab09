import type { I18n } from '@adonisjs/i18n'
import type { EventTypeOption } from '#app/events/queries/event_type_options'

/** What the empty choices of a new event's form say once its type is known, by the type's id. */
export function usualWords(types: EventTypeOption[], i18n: I18n) {
  const usually = (key: string) => i18n.t('events.create.usually', { what: i18n.t(key) })
  return Object.fromEntries(
    types.map(({ value, policy, visibility }) => [
      value,
      {
        policy: usually(`events.policies.${policy}`),
        visibility: usually(`events.visibilities.${visibility}`),
      },
    ])
  )
}
