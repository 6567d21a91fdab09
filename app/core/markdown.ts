import markdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

const markdown = markdownIt({ html: false, linkify: true, breaks: true })

/**
 * HTML of a text that an organiser wrote in Markdown. Raw HTML in it stays text; headings begin at `h3`, below
 * those of the page; links leave without telling where from.
 */
export function renderMarkdown(source: string): string {
  return sanitizeHtml(markdown.render(source), {
    allowedTags: [
      'p',
      'br',
      'strong',
      'em',
      'ul',
      'ol',
      'li',
      'a',
      'h3',
      'h4',
      'blockquote',
      'code',
    ],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: {
      h1: 'h3',
      h2: 'h3',
      h5: 'h4',
      h6: 'h4',
      a: sanitizeHtml.simpleTransform('a', { rel: 'noopener nofollow' }),
    },
  })
}

const EXCERPT_LENGTH = 200

/** The beginning of such a text without its marks, ended at a word: for descriptions and lists. */
export function excerpt(source: string, length = EXCERPT_LENGTH): string {
  const words = markdown
    .parse(source, {})
    .flatMap(({ children }) => (children ? [...children, null] : []))
    .map((token) => (token && !token.type.endsWith('break') ? token.content : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= length) return words
  const cut = words.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut}…`
}
