import db from '@adonisjs/lucid/services/db'
import { SCOPES, type GrantWish, type Role } from '#app/accounts/models/grant'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Text, TextLang } from '#app/core/languages/content'
import { compareIn } from '#app/core/languages/compare'
import type { Locale } from '#app/core/languages/locales'
import { scopeNames } from '#app/manage/accounts/queries/scope_names'

interface Choice {
  value: string
  label: string
  lang: TextLang
}

export type GrantChoices = Record<Role, Choice[]>

/** For how long after its last day an event may still need a desk. */
const AFTERWARDS = { days: 30 }

/** What may be granted, by role: every organisation, programme and project, and the events that are not long over. */
export async function grantChoices(locale: Locale): Promise<GrantChoices> {
  const order = compareIn(locale)
  const choices = (role: Role, names: Map<number, Text>) =>
    [...names]
      .map(([id, { text, lang }]) => ({ value: `${role}-${id}`, label: text, lang }))
      .sort((one, other) => order(one.label, other.label))
  return {
    admin: [],
    organiser: choices('organiser', await scopeNames('organiser', locale)),
    secretariat: choices('secretariat', await scopeNames('secretariat', locale)),
    controller: choices('controller', await scopeNames('controller', locale)),
    desk: choices('desk', await scopeNames('desk', locale, eventsWithDesk())),
  }
}

function eventsWithDesk() {
  return db
    .from('days')
    .join('events', 'events.id', 'days.event_id')
    .whereNotIn('events.status', ['cancelled', 'archived'])
    .where('days.ends_at', '>', toSql(clock.now().minus(AFTERWARDS)))
    .select('events.id')
}

/** The role and scope of a choice that is on offer; null for anything else. */
export function chosenGrant(value: string, offered: GrantChoices): GrantWish | null {
  if (value === 'admin') return { role: 'admin', scopeId: null }
  const [role, id] = value.split('-') as [Role, string]
  if (!Object.hasOwn(SCOPES, role)) return null
  const onOffer = offered[role].some((choice) => choice.value === value)
  return onOffer ? { role, scopeId: Number(id) } : null
}
