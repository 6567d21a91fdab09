import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { I18n } from '@adonisjs/i18n'
import type { Text } from '#app/core/languages/content'
import type { Draft } from '#app/core/documents/document'
import { logoPicture } from '#app/files/queries/logo_picture'
import type { Logo } from '#app/files/queries/logos_of'
import type { Funding } from '#app/programmes/queries/funding'
import type { NamedLogo } from '#app/site/queries/event_page/event_logos'

/** A picture as a template asks for it. */
interface Placed {
  name: string
  alt: string
}

type Pictures = NonNullable<Draft['pictures']>

/** The emblem, the programme's logo and those at the foot, with the names under which the template finds them. */
export async function agendaPictures(
  funding: Funding | null,
  logos: NamedLogo[],
  i18n: I18n
): Promise<{
  pictures: Pictures
  emblem: Placed | null
  programmeLogo: Placed | null
  logos: Placed[]
}> {
  const pictures: Pictures = []
  const place = async (name: string, logo: Logo | null, of: Text | null) => {
    const bytes = logo && (await logoPicture(logo))
    if (!bytes) return null
    pictures.push({ name, bytes })
    return { name, alt: logo.alt?.text ?? of?.text ?? '' }
  }
  const union = async () => {
    const bytes = await readFile(app.makePath('resources/images/eu-emblem.svg'))
    pictures.push({ name: 'eu-emblem.svg', bytes })
    return { name: 'eu-emblem.svg', alt: i18n.t('messages.letter.emblem') }
  }
  const emblem =
    funding && ((await place('emblem.png', funding.emblem, funding.programme)) ?? (await union()))
  const programmeLogo =
    funding && (await place('programme.png', funding.programmeLogo, funding.programme))
  const placed: Placed[] = []
  for (const [index, { logo, name }] of logos.entries()) {
    const one = await place(`logo-${index}.png`, logo, name)
    if (one) placed.push(one)
  }
  return { pictures, emblem, programmeLogo, logos: placed }
}
