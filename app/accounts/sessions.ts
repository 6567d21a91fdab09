import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import { SessionCollection } from '@adonisjs/session'
import { DateTime } from 'luxon'
import type User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'

/**
 * How a session began. A link in a letter proves the mailbox, so for a while it stands in for the old password; one
 * that somebody else showed on a screen does not.
 */
export type SignInWay = 'password' | 'link' | 'shown_link'

const FRESH = { minutes: 15 }
const BEGAN = 'signed_in'

type Context = Pick<HttpContext, 'auth' | 'session' | 'locale'>

/**
 * Opens a session under a new id, so that whoever planted the old one holds nothing, and tags it with its
 * user. The language stays, unless the user has one of their own. Answers the page that was wanted, if any.
 */
export async function openSession({ auth, session, locale }: Context, user: User, way: SignInWay) {
  const wanted = session.pullIntendedUrl()
  session.clear()
  if (!user.locale) session.put('locale', locale)
  await auth.use('web').login(user)
  await session.tag(String(user.id))
  session.put(BEGAN, { way, at: clock.now().toISO() })
  return wanted
}

/** Ends this session; what the next page says, it says in the same language. */
export async function closeSession({ auth, session, locale }: Context) {
  await auth.use('web').logout()
  session.clear()
  session.put('locale', locale)
  session.regenerate()
}

/** Ends all sessions of a user at once, on every device; with `except`, all but that one. */
export async function closeSessionsOf(userId: number, except?: string) {
  const sessions = await app.container.make(SessionCollection)
  for (const { id } of await sessions.tagged(String(userId))) {
    if (id !== except) await sessions.destroy(id)
  }
}

/** Whether somebody signed in to this session, and has not left it. */
export function isSignedIn(session: HttpContext['session']): boolean {
  return session.has(BEGAN)
}

/** Whether this session began with a link that somebody else showed on a screen. */
export function cameByShownLink({ session }: Pick<HttpContext, 'session'>): boolean {
  const began = session.get(BEGAN) as { way: SignInWay } | undefined
  return began?.way === 'shown_link'
}

/** Whether this session began with an e-mailed link a short while ago. */
export function cameByFreshLink({ session }: Pick<HttpContext, 'session'>): boolean {
  const began = session.get(BEGAN) as { way: SignInWay; at: string } | undefined
  return began?.way === 'link' && DateTime.fromISO(began.at) > clock.now().minus(FRESH)
}
