import type { Trx } from '#app/core/database'

/** The column that says whose a logo is. An emblem stands in place of the Union's, where a programme has its own. */
export const OWNERS = {
  organisation: 'organisation_id',
  project: 'project_id',
  programme: 'programme_id',
  emblem: 'programme_id',
} as const

export type LogoKind = keyof typeof OWNERS

/** Whose logo it is. */
export interface LogoPlace {
  kind: LogoKind
  id: number
}

export const LOGO_TRANSLATIONS = {
  table: 'logo_translations',
  key: 'logo_id',
  fields: ['alt'] as const,
}

/** The row of this place. */
export function logoAt(client: Pick<Trx, 'from'>, { kind, id }: LogoPlace) {
  return client.from('logos').where({ kind, [OWNERS[kind]]: id })
}

/** What history names as its subject. */
export function subjectOf({ kind, id }: LogoPlace) {
  return { type: kind === 'emblem' ? 'programme' : kind, id }
}
