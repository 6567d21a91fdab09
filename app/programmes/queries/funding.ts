import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { logoOf, type Logo } from '#app/files/queries/logos_of'

/** Who pays, as the emblem strip, mails and documents say it. */
export interface Funding {
  statement: Text
  programme: Text | null
  project: Text | null
  disclaimer: Text | null
  /** The programme's own emblem, where its rules prescribe one, and its logo. */
  emblem: Logo | null
  programmeLogo: Logo | null
}

interface Words {
  locale: string
  name: string
  funding_line: string | null
  disclaimer: string | null
}

const WORDS = ['locale', 'name', 'funding_line', 'disclaimer']

/** What a project's pages say about its funding: the project's own words, else its programme's, else the Union's line. */
export async function funding(projectId: number, locale: Locale): Promise<Funding> {
  const project: Words[] = await db
    .from('project_translations')
    .where('project_id', projectId)
    .select(WORDS)
  const { programme_id: programmeId }: { programme_id: number } = await db
    .from('projects')
    .where('id', projectId)
    .firstOrFail()
  const programme: Words[] = await db
    .from('programme_translations')
    .where('programme_id', programmeId)
    .select(WORDS)
  return {
    statement: pickText(project, 'funding_line', locale) ??
      pickText(programme, 'funding_line', locale) ?? {
        text: i18nManager.locale(locale).formatMessage('programmes.funding.statement'),
        lang: locale,
      },
    programme: pickText(programme, 'name', locale),
    project: pickText(project, 'name', locale),
    disclaimer:
      pickText(project, 'disclaimer', locale) ?? pickText(programme, 'disclaimer', locale),
    emblem: await logoOf('emblem', programmeId, locale),
    programmeLogo: await logoOf('programme', programmeId, locale),
  }
}
