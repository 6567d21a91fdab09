import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { InlineImage } from '#app/messages/mail'

/** The emblem of the European Union, for letters that show it: it travels with them, since clients block remote pictures. */
export async function houseImagesOf(html: string): Promise<InlineImage[]> {
  if (!html.includes('"cid:emblem"')) return []
  return [
    {
      cid: 'emblem',
      filename: 'emblem.png',
      content: await readFile(app.makePath('resources/images/mail/emblem.png')),
      contentType: 'image/png',
    },
  ]
}
