import type { Access } from '#app/accounts/access'
import type { Locale } from '#app/core/languages/locales'
import { mayEdit } from '#app/manage/organisations/find_organisation'
import { todayAt } from '#app/organisations/country_zones'
import type Organisation from '#app/organisations/models/organisation'
import { membersOf } from '#app/organisations/queries/memberships'

/** The members of a network: those who belong to it or soon will, or those who did. */
export async function membershipList(
  access: Access,
  { id, country }: Organisation,
  when: unknown,
  locale: Locale
) {
  const reader = { locale, today: todayAt(country) }
  const all = await membersOf(id, mayEdit(access, id), reader)
  const ended = all.filter(({ state }) => state === 'ended')
  const active = all.filter(({ state }) => state !== 'ended')
  const shown = when === 'ended' ? 'ended' : 'active'
  return {
    when: shown,
    counts: { active: active.length, ended: ended.length },
    members: shown === 'ended' ? ended : active,
  }
}
