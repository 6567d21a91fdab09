import type { DateTime, DurationLikeObject } from 'luxon'
import SignInLink, { type LinkPurpose } from '#app/accounts/models/sign_in_link'
import type User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { hashToken, newToken } from '#app/core/tokens'
import { appUrl } from '#config/app'

const PATHS: Record<LinkPurpose, string> = {
  sign_in: '/sign-in/links',
  reset: '/sign-in/reset',
  setup: '/setup',
}

/** For how long a link opens an account when somebody has just asked for it. */
export const ASKED_FOR = { minutes: 30 }

/** For how long an invitation does. */
export const INVITED = { days: 14 }

export interface Link {
  purpose: LinkPurpose
  /** On somebody's screen instead of in a letter: it opens the account, but proves no mailbox. */
  shown: boolean
  url: string
  hash: string
  expiresAt: DateTime<true>
}

/** A link that opens nothing until `keepLink` has kept it: a mail can be made with it before the transaction. */
export function newLink(
  purpose: LinkPurpose,
  lifetime: DurationLikeObject,
  { shown = false } = {}
): Link {
  const { token, hash } = newToken()
  return {
    purpose,
    shown,
    url: `${appUrl}${PATHS[purpose]}/${token}`,
    hash,
    expiresAt: clock.now().plus(lifetime),
  }
}

/** The address as a letter in one language gives it: its page speaks the same. */
export function inLanguage({ url }: Link, locale: Locale): string {
  return `${url}?locale=${locale}`
}

/** Makes a link valid. Without a user it is the one that sets an installation up. */
export function keepLink(trx: Trx, link: Link, user: Pick<User, 'id'> | null) {
  return SignInLink.create(
    {
      userId: user?.id ?? null,
      purpose: link.purpose,
      shown: link.shown,
      tokenHash: link.hash,
      expiresAt: link.expiresAt,
      createdAt: clock.now(),
    },
    { client: trx }
  )
}

/** A valid link at once. */
export async function issueLink(
  trx: Trx,
  user: Pick<User, 'id'>,
  purpose: LinkPurpose,
  lifetime: DurationLikeObject,
  how: { shown?: boolean } = {}
): Promise<Link> {
  const link = newLink(purpose, lifetime, how)
  await keepLink(trx, link, user)
  return link
}

/** The link of a token if it can still be used. With a transaction, locked until its end. */
export async function findLink(token: string, purpose: LinkPurpose, trx?: Trx) {
  const query = SignInLink.query({ client: trx })
    .where('token_hash', hashToken(token))
    .where('purpose', purpose)
  const link = await (trx ? query.forUpdate() : query).first()
  return link?.isOpen ? link : null
}

/** Makes every open link of a user useless. */
export async function closeLinksOf(trx: Trx, user: Pick<User, 'id'>) {
  await SignInLink.query({ client: trx })
    .where('user_id', user.id)
    .whereNull('used_at')
    .update({ used_at: toSql(clock.now()) })
}
