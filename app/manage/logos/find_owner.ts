import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf, type NamedTable } from '#app/core/languages/names_of'
import { rowId } from '#app/core/row_id'
import type { LogoPlace } from '#app/files/logo_place'
import { findOwn as findOrganisation } from '#app/manage/organisations/find_organisation'
import { findOwn as findProject } from '#app/manage/projects/find_project'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import Programme from '#app/programmes/models/programme'
import { PROGRAMMES, PROJECTS } from '#app/programmes/named_tables'

/** Whose logo a form is about. */
export interface LogoOwner {
  place: LogoPlace
  name: Text
  /** The language it was named in. */
  source: Locale
  /** The form's own address, and the page it came from. */
  path: string
  back: string
  section: 'organisations' | 'projects'
}

interface Address {
  owners: string
  id: string
  picture: string
}

/**
 * The owner in an address, for changing. Only programmes have emblems.
 * @throws 404 when there is none, 403 when others look after it.
 */
export async function findOwner(
  access: Access,
  { owners, id, picture }: Address,
  locale: Locale
): Promise<LogoOwner> {
  const path = `/manage/${owners}/${id}`
  const here = { path: `${path}/${picture}`, back: owners === 'programmes' ? `${path}/edit` : path }
  if (picture === 'emblem' && owners !== 'programmes') {
    throw new Exception('only programmes have emblems', { status: 404 })
  }
  if (owners === 'organisations') {
    const { id: ownId, nameLocale } = await findOrganisation(access, id)
    const name = await nameOf(ORGANISATIONS, ownId, locale)
    const place = { kind: 'organisation', id: ownId } as const
    return { ...here, place, name, source: nameLocale as Locale, section: 'organisations' }
  }
  const isProject = owners === 'projects'
  const owner = isProject ? await findProject(access, id) : await findProgramme(access, id)
  const kind = isProject ? 'project' : picture === 'emblem' ? 'emblem' : 'programme'
  return {
    ...here,
    place: { kind, id: owner.id },
    name: await nameOf(isProject ? PROJECTS : PROGRAMMES, owner.id, locale),
    source: owner.locale as Locale,
    section: 'projects',
  }
}

async function findProgramme(access: Access, id: string): Promise<Programme> {
  if (!access.admin) throw new Exception('admins look after programmes', { status: 403 })
  return Programme.findOrFail(rowId(id) ?? 0)
}

async function nameOf(named: NamedTable, id: number, locale: Locale): Promise<Text> {
  const names = await namesOf(named, [id], locale)
  return names.get(id) ?? { text: '', lang: locale }
}
