import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { renderMarkdown } from '#app/core/markdown'
import { endingOf, fileAddress, type MediaType } from '#app/files/media_types'
import { FILE_KINDS, TEXT_KINDS, type FileKind, type TextKind } from '#app/library/outcome_texts'

export interface OutcomeText {
  kind: TextKind
  html: string
  lang: Locale
  isPublic: boolean
}

export interface OutcomeFile {
  id: number
  kind: FileKind
  title: Text
  /** Where strangers read it; null while it is kept inside. */
  href: string | null
  ending: string
  kilobytes: number
  width: number | null
  height: number | null
  isPublic: boolean
  isAgreed: boolean
}

export interface PressLink {
  id: number
  title: string
  outlet: string
  /** Both as the language tag and in the reader's words. */
  language: string
  languageName: string
  date: string | null
  url: string
  isPublic: boolean
}

export interface Outcomes {
  texts: OutcomeText[]
  documents: OutcomeFile[]
  photos: OutcomeFile[]
  press: PressLink[]
}

/** What came of an event, in one language: all of it for its organisers, or what strangers may see. */
export async function outcomes(
  eventId: number,
  locale: Locale,
  { publicOnly }: { publicOnly: boolean }
): Promise<Outcomes> {
  const files = await filesOf(eventId, locale, publicOnly)
  return {
    texts: await textsOf(eventId, locale, publicOnly),
    documents: files.filter(({ kind }) => kind === FILE_KINDS[0]),
    photos: files.filter(({ kind }) => kind === FILE_KINDS[1]),
    press: await pressOf(eventId, locale, publicOnly),
  }
}

async function textsOf(eventId: number, locale: Locale, publicOnly: boolean) {
  const texts = db.from('outcome_texts').where('event_id', eventId)
  if (publicOnly) texts.where('is_public', true)
  const rows = await texts
  const words = await db
    .from('outcome_text_translations')
    .whereIn('outcome_text_id', [...rows.map(({ id }) => id)])
  return TEXT_KINDS.flatMap((kind): OutcomeText[] => {
    const row = rows.find((one) => one.kind === kind)
    const own = words.filter((word) => word.outcome_text_id === row?.id)
    const text = pickText(own, 'text', locale, row?.locale)
    if (!text) return []
    const isPublic = Boolean(row.is_public)
    return [{ kind, html: renderMarkdown(text.text), lang: text.lang, isPublic }]
  })
}

async function filesOf(eventId: number, locale: Locale, publicOnly: boolean) {
  const files = db
    .from('outcome_files')
    .join('files', 'files.id', 'outcome_files.file_id')
    .where('event_id', eventId)
    .orderBy('outcome_files.id')
    .select('outcome_files.*', 'hash', 'media_type', 'size', 'width', 'height', 'original_name')
  if (publicOnly) files.where('is_public', true)
  const rows = await files
  const words = await db
    .from('outcome_file_translations')
    .whereIn('outcome_file_id', [...rows.map(({ id }) => id)])
  return rows.map((row): OutcomeFile => {
    const own = words.filter((word) => word.outcome_file_id === row.id)
    const mediaType = row.media_type as MediaType
    const isPublic = Boolean(row.is_public)
    return {
      id: row.id,
      kind: row.kind,
      title: pickText(own, 'title', locale, row.locale) ?? { text: '', lang: locale },
      href: isPublic ? fileAddress({ hash: row.hash, mediaType }) : null,
      ending: endingOf(mediaType).toUpperCase(),
      kilobytes: Math.max(1, Math.round(row.size / 1024)),
      width: row.width,
      height: row.height,
      isPublic,
      isAgreed: row.agreed_at !== null,
    }
  })
}

async function pressOf(eventId: number, locale: Locale, publicOnly: boolean) {
  const links = db.from('press_links').where('event_id', eventId).orderBy(['published_on', 'id'])
  if (publicOnly) links.where('is_public', true)
  const rows = await links
  return rows.map((row): PressLink => ({
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    languageName: isSpokenLanguage(row.language)
      ? spokenLanguageName(row.language, locale)
      : row.language,
    date: row.published_on && plainDate(row.published_on, locale),
    url: row.url,
    isPublic: Boolean(row.is_public),
  }))
}
