import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { Role } from '#app/accounts/models/grant'
import type User from '#app/accounts/models/user'
import { createUser } from '#database/factories/accounts'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson, type CastMember } from '#database/factories/people'

/** A form as a browser sends it: every field by its whole name. */
type Fields = Record<string, string | string[]>

/** An organiser of Cluster House, whose pages are in English. */
export async function organiserOf(who: CastMember = 'jelena') {
  const house = await createOrganisation(CLUSTER_HOUSE)
  return { house, user: await userWith(who, 'organiser', { organisationId: house.id }) }
}

export async function userWith(who: CastMember, role: Role, scope?: Record<string, number>) {
  const user = await createUser(await createPerson(who), [[role, scope]])
  return user.merge({ locale: 'en' }).save()
}

/** The desk in somebody's hands. */
export function deskOf(client: ApiClient, user: User) {
  return {
    open: (path: string) => client.get(path).loginAs(user),
    put: (path: string, fields: Fields) => send(client.put(path), user, fields),
    post: (path: string, fields: Fields = {}) => send(client.post(path), user, fields),
  }
}

function send(request: ReturnType<ApiClient['post']>, user: User, fields: Fields) {
  return request.loginAs(user).withCsrfToken().redirects(0).form(fields)
}

/** What the form of a page carries unseen about the state it was opened in. */
export function openedOf(response: ApiResponse): { revision: string; seen: string } {
  return { revision: hidden(response, 'revision'), seen: hidden(response, 'seen') }
}

function hidden(response: ApiResponse, name: string): string {
  const [, value] = response.text().match(new RegExp(`name="${name}"[^>]*value="([^"]*)"`)) ?? []
  if (value === undefined) throw new Error(`the page has no hidden ${name}`)
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', "'")
}
