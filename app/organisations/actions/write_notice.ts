import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import type { TextsFields } from '#app/core/forms/texts_fields'
import { done, refuse, type Result } from '#app/core/result'
import { lockOrganisation } from '#app/organisations/lock_organisation'
import { noticeRows } from '#app/organisations/notice_texts'
import { newestNotice } from '#app/organisations/queries/newest_notice'

interface NoticeWish {
  organisationId: number
  texts: TextsFields<'text'>
  /** The version the editor saw. */
  version: number
  actor: Actor
}

/**
 * Says anew what happens to personal data: a version more, in all its languages. Earlier ones stay, since people agreed
 * to them. Answers the version that stands now; the same where nothing changed.
 */
export function writeNotice({
  organisationId,
  texts,
  version,
  actor,
}: NoticeWish): Promise<Result<number, { reason: 'stale' } | { reason: 'empty' }>> {
  return transaction(async (trx) => {
    await lockOrganisation(trx, organisationId)
    const newest = await newestNotice(organisationId, trx)
    if (newest.version !== version) return refuse('stale')
    const rows = noticeRows(texts)
    if (rows.length === 0 && version > 0) return refuse('empty')
    const changed = rows.filter(
      ({ locale, text }) => newest.rows.find((row) => row.locale === locale)?.text !== text
    )
    if (changed.length === 0 && rows.length === newest.rows.length) return done(version)
    const notice = {
      organisation_id: organisationId,
      version: version + 1,
      created_at: toSql(clock.now()),
    }
    await trx.table('notices').multiInsert(rows.map((row) => ({ ...notice, ...row })))
    const subject = { type: 'organisation', id: organisationId }
    const occasion = { actor, subject, organisationId, details: { fields: ['notice'] } }
    await record(trx, 'organisation.edited', { organisationId }, occasion)
    return done(version + 1)
  })
}
