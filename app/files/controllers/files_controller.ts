import type { HttpContext } from '@adonisjs/core/http'
import { answerFile } from '#app/files/answer_file'
import { storedName } from '#app/files/media_types'
import StoredFile from '#app/files/models/stored_file'

/** Uploaded files that everybody may read. Their address is their content, so whoever has one never asks again. */
export default class FilesController {
  async show(ctx: HttpContext) {
    const name = storedName(ctx.params.name)
    const file = name && (await StoredFile.findBy({ ...name, open: true }))
    return answerFile(ctx, file, 'public, max-age=31536000, immutable')
  }
}
