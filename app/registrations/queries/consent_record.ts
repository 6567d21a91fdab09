import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { organisationNames } from '#app/organisations/queries/organisation_names'
import type { ConsentKind } from '#app/people/models/consent'

/** What somebody read or agreed to: when, in which language, and the words that stood there. */
export interface ConsentRecord {
  kind: ConsentKind
  given: string
  withdrawn: string | null
  language: string
  /** Where the words stand for good that they read. */
  words: string | null
  /** Of a notice of an organiser: whose, its version, and where its words stand for good. */
  notice: { organisation: Text; version: number; href: string } | null
}

/** All of it, what was taken back since included, the oldest first. */
export async function consentRecord(
  registrationId: number,
  event: EventSummary,
  locale: Locale
): Promise<ConsentRecord[]> {
  const rows = await db
    .from('consents')
    .leftJoin('notices', 'notices.id', 'consents.notice_id')
    .leftJoin('consent_words', 'consent_words.id', 'consents.words_id')
    .where('registration_id', registrationId)
    .orderBy('consents.id')
    .select('kind', 'given_at', 'withdrawn_at', 'consents.locale', 'digest', 'notice_id')
    .select('version', 'organisation_id')
  const names = await organisationNames(
    rows.flatMap(({ organisation_id: id }) => (id ? [id as number] : [])),
    locale
  )
  const shown = (moment: string | Date) => momentAtHome(fromSql(moment), event, locale)
  return rows.map((row) => ({
    kind: row.kind,
    given: shown(row.given_at),
    withdrawn: row.withdrawn_at && shown(row.withdrawn_at),
    language: i18nManager.locale(locale).t(`events.locales.${row.locale}`),
    words: row.digest && `/${locale}/consent-words/${row.digest}`,
    notice: row.notice_id && {
      organisation: names.get(row.organisation_id)!,
      version: row.version,
      href: `/${locale}/notices/${row.notice_id}`,
    },
  }))
}
