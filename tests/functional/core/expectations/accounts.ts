import db from '@adonisjs/lucid/services/db'
import { issueLink } from '#app/accounts/links'
import type { LinkPurpose } from '#app/accounts/models/sign_in_link'
import {
  signedIn,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const PASSWORDS = { password: 'tri ovce na Rtnju', password_confirmation: 'tri ovce na Rtnju' }

/** Pages that only make sense before signing in. */
const signedOut = (answer: Answer): Answers => ({
  visitor: answer,
  others: '302 /home',
})

const linkFor = (purpose: LinkPurpose) => async (world: World) => {
  const link = await db.transaction((trx) =>
    issueLink(trx, world.users.participant, purpose, { minutes: 30 })
  )
  return { token: link.url.split('/').at(-1)! }
}

export default {
  'sign_ins.create': { answers: signedOut(200) },
  'sign_ins.store': {
    body: () => ({ email: 'ana.admin@example.org', password: 'not the password' }),
    answers: signedOut(422),
  },
  'sign_ins.destroy': { answers: '302 /sign-in' },
  'sign_in_links.store': {
    body: () => ({ email: 'ana.admin@example.org' }),
    answers: signedOut('302 /sign-in/sent'),
  },
  'my_sign_ins.create': { params: () => ({ locale: 'bg' }), answers: signedOut(200) },
  'my_sign_ins.store': {
    params: () => ({ locale: 'bg' }),
    body: () => ({ email: 'maria@example.org' }),
    answers: signedOut('302 *'),
  },
  'sent_links.show': { answers: signedOut(200) },
  'sign_in_links.show': { params: linkFor('sign_in'), answers: 200 },
  'spent_links.store': { params: linkFor('sign_in'), answers: '302 /home' },
  'password_resets.create': { answers: signedOut(200) },
  'password_resets.store': {
    body: () => ({ email: 'ana.admin@example.org' }),
    answers: signedOut('302 /sign-in/sent'),
  },
  'password_resets.edit': { params: linkFor('reset'), answers: 200 },
  'password_resets.update': {
    params: linkFor('reset'),
    body: () => PASSWORDS,
    answers: '302 /home',
  },
  'setups.create': { params: linkFor('setup'), answers: 410 },
  'setups.store': {
    params: linkFor('setup'),
    body: () => ({ name: 'Ana Admin', email: 'ana@example.org', ...PASSWORDS }),
    answers: 410,
  },
  'account.show': { answers: signedIn(200) },
  'account.update': { body: () => ({ locale: 'bg' }), answers: signedIn('302 /account') },
  'account_links.store': { answers: signedIn('302 /account') },
  'passwords.update': {
    body: () => ({ current_password: 'not the password', ...PASSWORDS }),
    answers: signedIn(422),
  },
  'account_sessions.destroy': { answers: signedIn('302 /sign-in') },
} satisfies Expectations
