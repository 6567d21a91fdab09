import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import Grant from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { ACCOUNTS } from './accounts.js'
import type { LoadedPerson } from './load_people.js'

export interface Credentials {
  email: string
  password: string
  sees: string
}

interface Scopes {
  organisations: Map<string, number>
  projects: Map<string, number>
  events: Map<string, number>
}

/** New random passwords, hashed before any transaction: a strong hash takes its time. */
export async function drawPasswords() {
  return Promise.all(
    ACCOUNTS.map(async ({ email, sees }) => {
      const password = randomBytes(9).toString('base64url')
      return { email, sees, password, hashed: await hash.make(password) }
    })
  )
}

export async function loadAccounts(
  trx: Trx,
  people: LoadedPerson[],
  passwords: Awaited<ReturnType<typeof drawPasswords>>,
  scopes: Scopes
) {
  for (const { email, locale, roles } of ACCOUNTS) {
    const user = await User.create(
      {
        personId: people.find((person) => person.email === email)!.id,
        email,
        locale,
        createdAt: clock.now(),
      },
      { client: trx }
    )
    const { hashed } = passwords.find((drawn) => drawn.email === email)!
    await trx.from('users').where('id', user.id).update({ password_hash: hashed })
    for (const { role, organisation, project, programme, event } of roles) {
      await Grant.create(
        {
          userId: user.id,
          role,
          organisationId: scopes.organisations.get(organisation ?? '') ?? null,
          projectId: scopes.projects.get(project ?? '') ?? null,
          programmeId: scopes.projects.get(programme ?? '') ?? null,
          eventId: scopes.events.get(event ?? '') ?? null,
          createdAt: clock.now(),
        },
        { client: trx }
      )
    }
  }
}
