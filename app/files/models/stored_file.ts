import type { MediaType } from '#app/files/media_types'
import { FileSchema } from '#database/schema'

/** An uploaded file: its bytes lie under its hash, this row says what they are. */
export default class StoredFile extends FileSchema {
  static table = 'files'

  declare mediaType: MediaType
}
