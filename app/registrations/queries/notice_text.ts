import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import Organisation from '#app/organisations/models/organisation'

export interface NoticeText {
  organisation: Text
  text: Text
  version: number
}

/** A notice with whose it is. @throws 404 when there is none */
export async function noticeText(id: unknown, locale: Locale): Promise<NoticeText> {
  const notice = await db
    .from('notices')
    .where('id', rowId(id) ?? 0)
    .first()
  if (!notice) throw new Exception('no such notice', { status: 404, code: 'E_NOT_FOUND' })
  const organisation = await Organisation.query()
    .where('id', notice.organisation_id)
    .preload('translations')
    .firstOrFail()
  return {
    organisation: pickText(
      organisation.translations,
      'name',
      locale,
      organisation.nameLocale
    ) as Text,
    text: { text: notice.text, lang: notice.locale },
    version: notice.version,
  }
}
