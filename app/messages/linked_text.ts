const LINK = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/

export interface Stretch {
  text: string
  href?: string
}

/** Plain text as lines of stretches, its addresses as links, so that a page can show it without trusting it. */
export function linkedText(text: string): Stretch[][] {
  return text.trimEnd().split(/\r?\n/).map(stretches)
}

function stretches(line: string): Stretch[] {
  return line
    .split(LINK)
    .map((stretch, index) => (index % 2 ? { text: stretch, href: stretch } : { text: stretch }))
    .filter(({ text }) => text !== '')
}
