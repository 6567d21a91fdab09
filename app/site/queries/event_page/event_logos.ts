import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { logoOf, logosOf, type Logo } from '#app/files/queries/logos_of'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { projectPartners } from '#app/programmes/queries/project_partners'

export interface NamedLogo {
  logo: Logo
  name: Text
}

interface Owned {
  id: number
  /** The project it belongs to. */
  project: { id: number; name: Text } | null
}

/** The logos at the foot of an event: its project's, then its organisers' and the project's other partners', each once. */
export async function eventLogos({ id, project }: Owned, locale: Locale): Promise<NamedLogo[]> {
  const organisers = await eventOrganisers(id, locale)
  const partners = project ? await projectPartners(project.id, locale) : []
  const names = new Map([
    ...organisers.map((one) => [one.id, one.name] as const),
    ...partners.map((one) => [one.organisationId, one.name] as const),
  ])
  const logos = await logosOf('organisation', [...names.keys()], locale)
  const own = project && (await logoOf('project', project.id, locale))
  return [
    ...(own ? [{ logo: own, name: project.name }] : []),
    ...[...names].flatMap(([organisation, name]) => {
      const logo = logos.get(organisation)
      return logo ? [{ logo, name }] : []
    }),
  ]
}
