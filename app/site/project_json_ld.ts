import { jsonLdElement } from '#app/site/json_ld_element'
import type { ProjectFacts } from '#app/site/queries/project_page/project_facts'

/** The element by which search engines read the project (schema.org `Project`, which is an organisation for a time). */
export function projectJsonLd(project: ProjectFacts, url: string): string {
  const { funding } = project
  return jsonLdElement({
    '@type': 'Project',
    'name': project.name.text,
    'description': project.excerpt ?? undefined,
    'identifier': project.code ?? undefined,
    'foundingDate': project.startsOn ?? undefined,
    'dissolutionDate': project.endsOn ?? undefined,
    'member': project.partners.map(({ name, website }) => ({
      '@type': 'Organization',
      'name': name.text,
      'url': website ?? undefined,
    })),
    'funding': funding.programme && {
      '@type': 'Grant',
      'name': funding.programme.text,
      'identifier': project.contract ?? undefined,
    },
    url,
  })
}
