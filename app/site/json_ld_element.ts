/** The element that carries what search engines read of a page (schema.org); no `<` in it can end it early. */
export function jsonLdElement(data: Record<string, unknown>): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`
}
