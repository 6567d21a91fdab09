import { keepLink, newLink } from '#app/accounts/links'
import { isSetUp } from '#app/accounts/queries/is_set_up'
import { transaction } from '#app/core/database'

const LIFETIME = { days: 1 }

/** The address at which the first admin makes their account; null when somebody has one already. */
export async function offerSetup(): Promise<string | null> {
  if (await isSetUp()) return null
  const link = newLink('setup', LIFETIME)
  await transaction((trx) => keepLink(trx, link, null))
  return link.url
}
