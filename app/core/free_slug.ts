import { slugify } from '#app/core/languages/slugify'

const MAX_LENGTH = 80

/** An address made from a title that nothing else answers to; the second thing of that name gets `-2`. */
export async function firstFreeSlug(
  title: string,
  isTaken: (slug: string) => Promise<boolean>,
  most = MAX_LENGTH
): Promise<string> {
  const wanted = slugify(title)
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`
    const slug = wanted.slice(0, most - ending.length) + ending
    if (!(await isTaken(slug))) return slug
  }
}
