import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import { organisationNames } from '#app/organisations/queries/organisation_names'
import { HEADING } from '#app/registrations/consent_words'

export interface NoticeText {
  organisation: Text
  text: Text
  version: number
}

/** A notice with whose it is. @throws 404 when there is none */
export async function noticeText(id: unknown, locale: Locale): Promise<NoticeText> {
  const notice = await found(db.from('notices').where('id', rowId(id) ?? 0))
  const names = await organisationNames([notice.organisation_id], locale)
  return {
    organisation: names.get(notice.organisation_id)!,
    text: { text: notice.text, lang: notice.locale },
    version: notice.version,
  }
}

/** One paragraph of what stood beside a box. */
interface Paragraph {
  isHeading: boolean
  text: string
}

/** Words that somebody agreed to, as they stood there, and their language. @throws 404 when there are none */
export async function consentWords(
  digest: string
): Promise<{ lang: Locale; paragraphs: Paragraph[] }> {
  const { text, locale } = await found(db.from('consent_words').where({ digest }))
  const paragraphs = (text as string).split('\n\n').map((paragraph) => {
    const isHeading = paragraph.startsWith(HEADING)
    return { isHeading, text: isHeading ? paragraph.slice(HEADING.length) : paragraph }
  })
  return { lang: locale, paragraphs }
}

async function found(query: DatabaseQueryBuilderContract) {
  const row = await query.first()
  if (!row) throw new Exception('no such words', { status: 404, code: 'E_NOT_FOUND' })
  return row
}
