import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import { LOCALES } from '#app/core/languages/locales'
import { publicEvents } from '#app/events/queries/public_events'
import { appUrl } from '#config/app'

/** The protocol's own limit of addresses in one file. */
const LIMIT = Math.floor(50_000 / LOCALES.length) - 3

const MOST_PROJECTS = 2000

function entry(path: string, changed: string | null) {
  const alternates = LOCALES.map(
    (locale) =>
      `<xhtml:link rel="alternate" hreflang="${locale}" href="${appUrl}/${locale}${path}"/>`
  ).join('')
  return LOCALES.map(
    (locale) =>
      `<url><loc>${appUrl}/${locale}${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${alternates}</url>`
  ).join('\n')
}

/** Every public page in every language, each with its alternates (sitemaps.org 0.9), the newest projects and events first. */
export async function sitemap(): Promise<string> {
  const projects: { slug: string }[] = await db
    .from('projects')
    .select('slug')
    .orderBy('id', 'desc')
    .limit(MOST_PROJECTS)
  const events: { slug: string; updated_at: string | Date }[] = await publicEvents()
    .select('events.slug', 'events.updated_at')
    .orderBy('events.id', 'desc')
    .limit(LIMIT - projects.length)
    .pojo()
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    entry('', null),
    entry('/calendar', null),
    entry('/projects', null),
    ...projects.map(({ slug }) => entry(`/projects/${slug}`, null)),
    ...events.map((event) => entry(`/events/${event.slug}`, fromSql(event.updated_at).toISODate())),
    '</urlset>',
    '',
  ].join('\n')
}
